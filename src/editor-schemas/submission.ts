import { loadText } from '../load/file.ts';
import { type Counter, leavesOf } from '../model/counter.ts';
import type { Department } from '../model/department.ts';
import { allSections, type Section } from '../model/publication.ts';
import type { Session } from '../session.ts';
import { owedCounters } from '../validate/expected.ts';
import { countersOf } from '../validate/submission-context.ts';
import { oneOf } from './choices.ts';
import { figureForms, figuresSchema, isDemanded, owes, type Place } from './figures.ts';
import { itemBody, itemSchema, itemSnippets } from './items.ts';
import { isSchema, type Schema } from './schema.ts';

/** The submission of one department: its sections, its counters, what it owes. */
export function submissionSchema(base: Schema, department: Department, session: Session): Schema {
  const { publication, registry } = session;
  const { language } = publication;
  const schema = structuredClone(base) as Schema & {
    properties: Record<string, Schema>;
    required: string[];
    $defs: Record<string, Schema>;
  };
  const { properties, $defs } = schema;
  const sections = allSections(publication.sections).filter(
    ({ takesItems, from }) => takesItems && (from?.includes(department.id) ?? true),
  );
  const own = countersOf(publication, department);
  const owed = owedCounters(publication, department);
  schema['title'] = `${department.name} · ${publication.title}`;
  properties['department'] = {
    ...withoutReference(properties['department']),
    type: 'string',
    ...oneOf([[department.id, department.name]]),
  };
  const figures = (place: Place) => figuresSchema(own, owed, place, language);
  properties['counters'] = { ...withoutReference(properties['counters']), ...figures('counters') };
  properties['cumulative'] = { ...withoutReference(properties['cumulative']), ...figures('cumulative') };
  properties['late'] = { ...properties['late'], additionalProperties: figures('late') };
  delete $defs['counters'];
  delete $defs['figure'];
  delete $defs['memberFigure'];
  Object.assign($defs, figureForms(own, language));
  if (own.length === 0) for (const key of ['counters', 'cumulative', 'late']) delete properties[key];
  $defs['item'] = itemSchema($defs['item'] ?? {}, sections, registry, language);
  properties['items'] = { ...properties['items'], ...itemSnippets(sections, language) };
  if (sections.length === 0) delete properties['items'];
  const data = dataSchema(department, session);
  // Without a schema data is free, and no editor can help with it.
  properties['data'] = { ...properties['data'], ...(data ? embed(data, $defs) : { doNotSuggest: true }) };
  if (department.dataRequired) schema.required = [...schema.required, 'data'];
  return {
    ...schema,
    ...(owed.length > 0 && isDemanded(publication) ? owes(owed, language) : {}),
    defaultSnippets: [wholeSubmission(session, department, owed, sections)],
  };
}

/** A skeleton that does not name the latest issue: schemas follow from the publication, not from its issues. */
function wholeSubmission(
  { publication }: Session,
  department: Department,
  owed: readonly Counter[],
  sections: readonly Section[],
): Schema {
  const { language } = publication;
  let stop = 1;
  const week = `\${${stop++}:2023-21}`;
  const figure = (counter: Counter) => {
    const leaves = counter.byDepartments ? [] : leavesOf(counter.members);
    return leaves.length === 0
      ? `\${${stop++}:0}`
      : Object.fromEntries(leaves.map(({ id }) => [id, `\${${stop++}:0}`]));
  };
  const counters = Object.fromEntries(owed.map((counter) => [counter.id, figure(counter)]));
  const [section] = sections;
  return {
    label: language === 'zh' ? '整份报送' : 'a whole submission',
    description: `${department.name} · ${publication.title}`,
    body: {
      department: department.id,
      week,
      ...(owed.length > 0 ? { counters } : {}),
      ...(section ? { items: [itemBody(section.id, stop, language)] } : {}),
    },
  };
}

function withoutReference(schema: Schema = {}): Schema {
  const { $ref: _reference, ...rest } = schema;
  return rest;
}

/** The office's own schema; `check` tells what is wrong with one that cannot be read. */
function dataSchema({ dataSchema: path }: Department, { workspace }: Session): Schema | undefined {
  const text = path === undefined ? undefined : loadText(workspace.source, path, 1_000_000).source?.text;
  if (text === undefined) return undefined;
  try {
    const schema: unknown = JSON.parse(text);
    return isSchema(schema) ? schema : undefined;
  } catch {
    return undefined;
  }
}

/** Puts an office's schema inside ours: its own definitions move along under a name of their own. */
function embed(schema: Schema, definitions: Record<string, Schema>): Schema {
  const moved = JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/$defs/data.')) as Schema;
  const { $defs, $schema: _dialect, $id: _id, ...rest } = moved;
  for (const [name, definition] of Object.entries(isSchema($defs) ? $defs : {}))
    definitions[`data.${name}`] = definition as Schema;
  return rest;
}
