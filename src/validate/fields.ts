import type { YamlPath } from '../model/origin.ts';

/** A JSON Schema as data: only what names a field and says where it may stand is looked at. */
export type Schema = Readonly<Record<string, unknown>>;

/** Schemas that refer to each other, by file name. */
export type Library = Readonly<Record<string, Schema>>;

/** What a schema says of one field beside its validity. */
export interface Field {
  /** What it is called in Chinese and in English; one where the schema has no other. */
  readonly title?: { readonly zh: string; readonly en: string };
  readonly pattern?: string;
}

/** A part of a schema, with the document its references start from. */
interface Part {
  readonly schema: Schema;
  readonly document: Schema;
}

const branches = ['then', 'else', 'anyOf', 'allOf', 'oneOf'];

/** A schema as a person who fills in a file sees it: which fields may stand at a place, and what they are called. */
export class Fields {
  readonly #schema: Schema;
  readonly #library: Library;

  constructor(schema: unknown, library: Library = {}) {
    this.#schema = asSchema(schema) ?? {};
    this.#library = library;
  }

  /** Fields of the map at a path, by name. */
  below(path: YamlPath): ReadonlyMap<string, Field> {
    const fields = new Map<string, Field>();
    for (const { schema, document } of this.#at(path)) {
      for (const [name, inner] of Object.entries(asSchema(schema['properties']) ?? {})) {
        if (!fields.has(name)) fields.set(name, describe(this.#parts([{ schema: inner, document }])));
      }
    }
    return fields;
  }

  /** What is said of the value at a path. */
  of(path: YamlPath): Field {
    return describe(this.#at(path));
  }

  /** Names of the fields that the map at a path must have; none where there are several kinds of it. */
  required(path: YamlPath): readonly string[] {
    const parts = this.#at(path);
    if (parts.some(({ schema }) => schema['anyOf'] ?? schema['oneOf'])) return [];
    return parts.flatMap(({ schema }) =>
      Array.isArray(schema['required']) ? schema['required'].map(String) : [],
    );
  }

  /** Whether a field of that name may stand somewhere in the file. */
  has(name: string): boolean {
    return namesIn(this.#schema).includes(name);
  }

  #at(path: YamlPath): readonly Part[] {
    let parts = this.#parts([{ schema: this.#schema, document: this.#schema }]);
    for (const step of path) {
      parts = this.#parts(
        parts.flatMap(({ schema, document }) => {
          if (typeof step === 'number') return [{ schema: schema['items'], document }];
          const named = asSchema(schema['properties']);
          const inner = named && Object.hasOwn(named, step) ? named[step] : schema['additionalProperties'];
          return [{ schema: inner, document }];
        }),
      );
    }
    return parts;
  }

  /** Schemas with all that they refer to and consist of, each once. */
  #parts(start: readonly { schema: unknown; document: Schema }[]): readonly Part[] {
    const found = new Map<Schema, Part>();
    const waiting = [...start];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const schema = asSchema(next.schema);
      if (!schema || found.has(schema)) continue;
      found.set(schema, { schema, document: next.document });
      const target = typeof schema['$ref'] === 'string' && this.#resolve(schema['$ref'], next.document);
      if (target) waiting.push(target);
      for (const inner of branches.flatMap((keyword) => schema[keyword] ?? []))
        waiting.push({ schema: inner, document: next.document });
    }
    return [...found.values()];
  }

  #resolve(reference: string, document: Schema): { schema: unknown; document: Schema } | undefined {
    const [file = '', pointer = ''] = reference.split('#');
    const start = file === '' ? document : this.#library[file];
    let schema: unknown = start;
    for (const step of pointer.split('/').slice(1)) {
      const map = asSchema(schema);
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      schema = map && Object.hasOwn(map, key) ? map[key] : undefined;
    }
    return start && { schema, document: start };
  }
}

/** Names of all properties that a schema declares. */
export function namesIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  const map = asSchema(schema);
  if (!map) return [];
  return [...Object.keys(asSchema(map['properties']) ?? {}), ...Object.values(map).flatMap(namesIn)];
}

function describe(parts: readonly Part[]): Field {
  const texts = (find: (schema: Schema) => unknown) =>
    parts.map(({ schema }) => find(schema)).find((text) => typeof text === 'string');
  const en = texts((schema) => schema['title']);
  const zh = texts((schema) => asSchema(schema['x-zh'])?.['title']) ?? en;
  const pattern = texts((schema) => schema['pattern']);
  return {
    ...(zh === undefined ? {} : { title: { zh, en: en ?? zh } }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

function asSchema(value: unknown): Schema | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : undefined;
}
