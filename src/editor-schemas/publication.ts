import { type Code, catalogue } from '../diagnostics/catalogue.ts';
import type { Language } from '../model/publication.ts';
import { settableSeverities } from '../review.ts';
import type { Session } from '../session.ts';
import { listTemplates } from '../template-author/list.ts';
import { departmentChoices, findingChoices, offered, oneOf } from './choices.ts';
import { isSchema, itemsOf, propertiesOf, type Schema } from './schema.ts';

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
  const codes = Object.keys(catalogue) as Code[];
  const choices = findingChoices(codes, language);
  const offered = new Set<string>(choices.map(([code]) => code));
  const fixed: string[] = codes.filter((code) => !offered.has(code));
  for (const [code, sentence] of choices) {
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
    // What is always an error, or a rule of another language, does nothing here: it is not offered, nor is it wrong.
    patternProperties: { [`^(${fixed.join('|')})$`]: severities },
  };
}

function offerItems(list: Schema | undefined, choices: Schema): void {
  if (list) list['items'] = { ...itemsOf(list), ...choices };
}
