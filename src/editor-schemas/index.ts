import { loadText } from '../load/file.ts';
import type { Session } from '../session.ts';
import { explained } from './explain.ts';
import { issueSchema, waiversSchema } from './issue.ts';
import { localise } from './localise.ts';
import { publicationSchema } from './publication.ts';
import { inlineReferences, propertiesOf, type Schema } from './schema.ts';
import { submissionSchema } from './submission.ts';

/** Kinds of files that have one schema for the whole workspace. */
const general = ['publication', 'departments', 'issue', 'ledger', 'earlier', 'words', 'template'] as const;

/**
 * The JSON Schemas that editors complete from, by file name: one per department for its submissions, with this
 * publication's sections and counters, and one for every other kind of file. Titles, descriptions and sentences about
 * what is wrong are in the publication's language. They never refuse what `check` accepts.
 */
export function editorSchemas(session: Session): ReadonlyMap<string, Schema> {
  const { publication, registry, builtin } = session;
  const { language } = publication;
  const read = (kind: string) =>
    localise(
      JSON.parse(loadText(builtin, `schemas/${kind}.schema.json`, 1_000_000).source?.text ?? '{}'),
      language,
    );
  const base = read('submission');
  const schemas = new Map<string, Schema>();
  const add = (name: string, schema: Schema) =>
    schemas.set(name, explained(inlineReferences(schema), language));
  const taken = new Set(registry.map(({ id }) => id));
  const nameOf = (kind: string) => (taken.has(kind) ? `${kind}-file.schema.json` : `${kind}.schema.json`);
  const { waivers = {}, ...definitions } = (base['$defs'] ?? {}) as Record<string, Schema>;
  // The codes are many and the same for all: departments share them.
  add(nameOf('waivers'), {
    ...waiversSchema(waivers, language, 'file'),
    $defs: { reason: definitions['reason'] },
  });
  const properties = propertiesOf(base);
  const submission = {
    ...base,
    properties: { ...properties, waive: { ...properties['waive'], $ref: nameOf('waivers') } },
    $defs: definitions,
  };
  for (const department of registry)
    add(`${department.id}.schema.json`, submissionSchema(submission, department, session));
  for (const kind of general) {
    const name = nameOf(kind);
    const schema = read(kind);
    if (kind === 'publication') add(name, publicationSchema(schema, session));
    else if (kind === 'issue') add(name, issueSchema(schema, base, session));
    else add(name, schema);
  }
  return schemas;
}
