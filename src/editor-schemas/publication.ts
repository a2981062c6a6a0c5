import { type Code, catalogue } from '../diagnostics/catalogue.ts';
import { allSections, type Language } from '../model/publication.ts';
import { settableSeverities, waivableCodes } from '../review.ts';
import type { Session } from '../session.ts';
import { listTemplates } from '../template-author/list.ts';
import { departmentChoices, findingChoices, offered, oneOf } from './choices.ts';
import { isSchema, type Schema } from './schema.ts';

type Properties = Record<string, Schema>;

/** bulletin.yaml: departments and templates there are, and every finding whose severity can be set. */
export function publicationSchema(base: Schema, session: Session): Schema {
  const { registry, publication } = session;
  const schema = structuredClone(base) as Schema & { properties: Properties; $defs: Properties };
  const { properties, $defs } = schema;
  const departments = offered(departmentChoices(registry));
  properties['template'] = {
    ...properties['template'],
    ...offered(listTemplates(session).map(({ name, title }) => [name, title ?? name])),
  };
  properties['rules'] = rulesSchema(properties['rules'] ?? {}, $defs, publication.language);
  const counter = propertiesOf($defs['counter']);
  counter['owner'] = { ...counter['owner'], ...departments };
  offerItems(counter['departments'], departments);
  offerItems(propertiesOf($defs['section'])['from'], departments);
  return schema;
}

/** Codes as keys of their own: only so does an editor show what each of them is about. */
function rulesSchema(rules: Schema, definitions: Properties, language: Language): Schema {
  const severities = isSchema(rules['additionalProperties']) ? rules['additionalProperties'] : {};
  const values = severities['enum'] as readonly string[];
  const names = severities['markdownEnumDescriptions'] as readonly string[];
  const entries: [string, Schema][] = [];
  const fixed: string[] = [];
  for (const [code, sentence] of findingChoices(Object.keys(catalogue) as Code[], language)) {
    const settable = values.filter((value) => settableSeverities(code).some((allowed) => allowed === value));
    const definition = `severity.${settable.join('.')}`;
    if (settable.length === 0) fixed.push(code);
    else {
      definitions[definition] = {
        type: 'string',
        ...oneOf(settable.map((value) => [value, names[values.indexOf(value)] ?? value])),
      };
      entries.push([code, { title: code, description: sentence, $ref: `#/$defs/${definition}` }]);
    }
  }
  return {
    ...rules,
    additionalProperties: false,
    errorMessage:
      language === 'zh'
        ? '没有这个代码的问题；代码见 check 的输出。'
        : 'No finding has this code; check prints them.',
    properties: Object.fromEntries(entries),
    // What is always an error can be set to nothing else: it is not offered, nor is it wrong.
    patternProperties: { [`^(${fixed.join('|')})$`]: severities },
  };
}

/** issue.yaml: sections, departments and counters there are, and what can be acknowledged. */
export function issueSchema(base: Schema, submission: Schema, { publication, registry }: Session): Schema {
  const { language } = publication;
  const text = JSON.stringify(base).replaceAll('submission.schema.json#/$defs/waivers', '#/$defs/waivers');
  const schema = JSON.parse(text) as Schema & { properties: Properties; $defs: Properties };
  const { properties, $defs } = schema;
  $defs['waivers'] = waiversSchema((submission['$defs'] as Properties)['waivers'] ?? {}, language, 'issue');
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

function propertiesOf(schema: unknown): Properties {
  return (isSchema(schema) && isSchema(schema['properties']) ? schema['properties'] : {}) as Properties;
}

function itemsOf(schema: unknown): Schema {
  return isSchema(schema) && isSchema(schema['items']) ? schema['items'] : {};
}

function restrict(properties: Properties, key: string, choices: Schema): void {
  const { minLength: _minimum, maxLength: _maximum, $ref: _reference, ...rest } = properties[key] ?? {};
  properties[key] = { ...rest, type: 'string', ...choices };
}

function offerItems(list: Schema | undefined, choices: Schema): void {
  if (list) list['items'] = { ...itemsOf(list), ...choices };
}
