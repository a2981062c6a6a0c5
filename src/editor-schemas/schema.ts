/** A JSON Schema as it stands in a file. */
export type Schema = { [key: string]: unknown };

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const maps = ['properties', 'patternProperties', '$defs'] as const;
const singles = ['items', 'additionalProperties', 'propertyNames', 'then', 'else'] as const;
const lists = ['allOf', 'anyOf', 'oneOf'] as const;

/** The schema with every schema below it that a value must fit replaced; conditions (`if`, `not`) stay as they are. */
export function mapSchemas(schema: Schema, replace: (inner: Schema, property?: string) => Schema): Schema {
  const result: Schema = { ...schema };
  const replaced = (inner: unknown, property?: string) =>
    isSchema(inner) ? replace(inner, property) : inner;
  for (const key of maps) {
    const map = schema[key];
    if (!isSchema(map)) continue;
    result[key] = Object.fromEntries(
      Object.entries(map).map(([name, inner]) => [
        name,
        replaced(inner, key === 'properties' ? name : undefined),
      ]),
    );
  }
  for (const key of singles) if (key in schema) result[key] = replaced(schema[key]);
  for (const key of lists) {
    const list = schema[key];
    if (Array.isArray(list)) result[key] = list.map((inner) => replaced(inner));
  }
  return result;
}

const besideReference: ReadonlySet<string> = new Set(['$ref', 'title', 'description']);

/**
 * Puts definitions where they are referred to with more than a title beside the reference: language servers read such
 * keywords as another schema, and lose the title.
 */
export function inlineReferences(schema: Schema): Schema {
  const definitions = isSchema(schema['$defs']) ? schema['$defs'] : {};
  const inline = (inner: Schema): Schema => {
    const name = /^#\/\$defs\/(.+)$/.exec(String(inner['$ref']))?.[1] ?? '';
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!isSchema(definition) || Object.keys(inner).every((key) => besideReference.has(key)))
      return mapSchemas(inner, inline);
    const { $ref: _reference, ...beside } = inner;
    return { ...definition, ...beside };
  };
  return mapSchemas(schema, inline);
}

/** The properties of a schema, to be changed in place; none where it has none. */
export function propertiesOf(schema: unknown): Record<string, Schema> {
  return (isSchema(schema) && isSchema(schema['properties']) ? schema['properties'] : {}) as Record<
    string,
    Schema
  >;
}

/** The schema of a list's entries. */
export function itemsOf(schema: unknown): Schema {
  return isSchema(schema) && isSchema(schema['items']) ? schema['items'] : {};
}
