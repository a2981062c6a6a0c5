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
const names = readdirSync(`${root}/schemas`)
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => name.replace('.schema.json', ''))
  .sort();
const schemas = {};
for (const name of names) {
  const schema = JSON.parse(readFileSync(`${root}/schemas/${name}.schema.json`, 'utf8'));
  // The validator takes the whole schema along: only what it needs.
  ajv.addSchema(
    without(['title', 'description', 'x-zh', 'markdownEnumDescriptions', 'examples'], schema),
    `${name}.schema.json`,
  );
  schemas[`${name}.schema.json`] = without(['description', 'markdownEnumDescriptions', 'examples'], schema);
}

/** A schema without some of what it says to people; a property may have the name of a keyword, but is a schema. */
function without(keywords, schema) {
  if (Array.isArray(schema)) return schema.map((inner) => without(keywords, inner));
  if (typeof schema !== 'object' || schema === null) return schema;
  const isSaid = (key, value) =>
    keywords.includes(key) && (typeof value === 'string' || Array.isArray(value) || key === 'x-zh');
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !isSaid(key, value))
      .map(([key, value]) => [key, without(keywords, value)]),
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
    charset: 'utf8',
  });
await bundle(
  `${standalone.default(ajv, exported)}\nexport const schemas = () => JSON.parse(${JSON.stringify(JSON.stringify(schemas))});`,
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
  `${head}/** Schemas as data, by file name; parsed when they are asked for. */\nexport const schemas: () => Readonly<Record<string, Readonly<Record<string, unknown>>>>;\n${names.map(typed).join('')}`,
);
writeFileSync(`${folder}/metaschema.d.ts`, head + typed('metaschema'));
