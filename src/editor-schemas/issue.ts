import { allSections, type Language } from '../model/publication.ts';
import { waivableCodes } from '../review.ts';
import type { Session } from '../session.ts';
import { departmentChoices, findingChoices, oneOf } from './choices.ts';
import { itemsOf, propertiesOf, type Schema } from './schema.ts';

/** issue.yaml: sections, departments and counters there are, and what can be acknowledged. */
export function issueSchema(base: Schema, submission: Schema, { publication, registry }: Session): Schema {
  const { language } = publication;
  const text = JSON.stringify(base).replaceAll('submission.schema.json#/$defs/waivers', '#/$defs/waivers');
  const schema = JSON.parse(text) as Schema & Record<'properties' | '$defs', Record<string, Schema>>;
  const { properties, $defs } = schema;
  $defs['waivers'] = waiversSchema(
    (submission['$defs'] as Record<string, Schema>)['waivers'] ?? {},
    language,
    'issue',
  );
  const sections = oneOf(allSections(publication.sections).map(({ id, title }) => [id, title]));
  const counters = oneOf(publication.counters.map(({ id, title }) => [id, title]));
  const arranged = itemsOf(properties['arrange']);
  for (const [branch, key] of [
    ['then', 'section'],
    ['else', 'move_to'],
  ] as const)
    restrict(propertiesOf(arranged[branch]), key, sections);
  restrict(propertiesOf(itemsOf(properties['corrections'])['then']), 'counter', counters);
  restrict(propertiesOf(itemsOf(properties['without'])), 'department', oneOf(departmentChoices(registry)));
  Object.assign(properties['arrange'] ?? {}, arrangements(language));
  return { ...schema, ...snippet(language) };
}

/** Waivers with the codes that a reason can excuse in a file of this scope. */
export function waiversSchema(waivers: Schema, language: Language, scope: 'file' | 'issue'): Schema {
  const copy = structuredClone(waivers);
  restrict(propertiesOf(itemsOf(copy)), 'rule', oneOf(findingChoices(waivableCodes(scope), language)));
  return {
    ...copy,
    defaultSnippets: [
      {
        label: language === 'zh' ? '豁免一个问题' : 'acknowledge a finding',
        body: { rule: '$1', reason: '$2' },
      },
    ],
  };
}

function arrangements(language: Language): Schema {
  const zh = language === 'zh';
  const item = zh ? '部门/代号' : 'department/id';
  return {
    defaultSnippets: [
      { label: zh ? '调整顺序' : 'order', body: { section: '$1', order: [`\${2:${item}}`] } },
      { label: zh ? '移到另一栏目' : 'move', body: { item: `\${1:${item}}`, move_to: '$2' } },
      { label: zh ? '并入另一条' : 'merge', body: { item: `\${1:${item}}`, merge_into: `\${2:${item}}` } },
      {
        label: zh ? '不采用' : 'leave out',
        body: { item: `\${1:${item}}`, leave_out: zh ? '${2:理由}' : '${2:reason}' },
      },
    ],
  };
}

function snippet(language: Language): Schema {
  return {
    defaultSnippets: [
      {
        label: language === 'zh' ? '一期' : 'an issue',
        body: { week: '${1:2023-21}', period: '${2:2023-06-05/2023-06-09}', date: '${3:2023-06-12}' },
      },
    ],
  };
}

function restrict(properties: Record<string, Schema>, key: string, choices: Schema): void {
  const { minLength: _minimum, maxLength: _maximum, $ref: _reference, ...rest } = properties[key] ?? {};
  properties[key] = { ...rest, type: 'string', ...choices };
}
