// Compiles schemas/*.schema.json into src/validate/generated, so that no command compiles a schema when it starts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const ajv = new Ajv.default({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  code: { source: true, esm: true, lines: false },
  // Calendar days are checked where dates are read; an editor checks the pattern.
  formats: { date: true, 'date-or-range': true },
});
// What only editors read: src/editor-schemas.
ajv.addVocabulary(['x-zh', 'markdownEnumDescriptions']);

const names = readdirSync(`${root}/schemas`)
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => name.replace('.schema.json', ''))
  .sort();
const schemas = {};
for (const name of names) {
  const schema = JSON.parse(readFileSync(`${root}/schemas/${name}.schema.json`, 'utf8'));
  ajv.addSchema(schema, `${name}.schema.json`);
  schemas[`${name}.schema.json`] = withoutProse(schema);
}

/** A schema with what tells which fields stand where and what they are called. */
function withoutProse(schema) {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== 'description' || typeof value !== 'string')
      .map(([key, value]) => [key, withoutProse(value)]),
  );
}

const exported = Object.fromEntries(names.map((name) => [name, `${name}.schema.json`]));
const folder = `${root}/src/validate/generated`;
mkdirSync(folder, { recursive: true });
const bundle = (contents, name) =>
  build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    outfile: `${folder}/${name}.js`,
    bundle: true,
    format: 'esm',
    platform: 'node',
    minify: true,
  });
await bundle(
  `${standalone.default(ajv, exported)}\nexport const schemas = ${JSON.stringify(schemas)};`,
  'validators',
);
// An office's own schema is checked against the metaschema, which takes longer to compile than the schema itself.
await bundle(
  standalone.default(ajv, { metaschema: 'https://json-schema.org/draft/2020-12/schema' }),
  'metaschema',
);

const typed = (name) => `export const ${name}: ValidateFunction;\n`;
const head = "import type { ValidateFunction } from 'ajv';\n";
writeFileSync(
  `${folder}/validators.d.ts`,
  `${head}export const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;\n${names.map(typed).join('')}`,
);
writeFileSync(`${folder}/metaschema.d.ts`, head + typed('metaschema'));
