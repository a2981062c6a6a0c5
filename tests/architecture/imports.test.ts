import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/examples.ts';

/** What each folder of src may import: folders, and packages. Data passes between the stages through the pipeline. */
const table: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  model: { folders: ['formula'], packages: ['big.js', 'mdast'] },
  formula: { folders: ['model'], packages: [] },
  language: { folders: ['model'], packages: [] },
  diagnostics: { folders: ['model', 'rules'], packages: ['fastest-levenshtein'] },
  // A rule is an entry of the catalogue: it takes only the shape of one.
  rules: { folders: ['model', 'language', 'merge', 'diagnostics/catalogue/entry.ts'], packages: [] },
  proofread: { folders: ['model', 'language', 'diagnostics', 'rules', 'merge'], packages: [] },
  load: {
    folders: ['model', 'diagnostics'],
    packages: ['yaml', 'fflate', 'node:fs', 'node:path', 'node:url'],
  },
  validate: {
    folders: ['model', 'diagnostics', 'formula', 'language'],
    packages: ['ajv', 're2js', 'node:crypto'],
  },
  merge: { folders: ['model', 'diagnostics', 'formula'], packages: [] },
  compose: {
    folders: ['model', 'diagnostics', 'formula', 'language', 'merge'],
    packages: ['liquidjs', 'unified', 'remark-parse', 'remark-gfm', 'remark-cjk-friendly', 'mdast'],
  },
  'render/markdown': {
    folders: ['model', 'render/markdown', 'render/svg', 'render/xml'],
    packages: [
      'unified',
      'remark-stringify',
      'remark-gfm',
      'mdast',
      'mdast-util-to-string',
      'mdast-util-to-markdown',
    ],
  },
  'render/docx': {
    folders: ['model', 'render/docx', 'render/xml'],
    packages: ['docx', 'fflate', '@rgrove/parse-xml', 'mdast', 'mdast-util-to-string', 'node:crypto'],
  },
  'render/svg': { folders: ['model', 'render/svg', 'render/xml'], packages: [] },
  office: { folders: [], packages: ['fflate', 'node:child_process', 'node:fs', 'node:path', 'node:url'] },
  measure: { folders: ['model', 'diagnostics'], packages: ['unpdf'] },
  write: { folders: ['model'], packages: ['node:fs', 'node:path', 'node:crypto'] },
};

/** Words that a file outside the command line may not use: the edge gives them as arguments. */
const ambient =
  /\bconsole\.|\bprocess\.(?!pid|kill)|\bDate\.now\(|\bnew Date\(\)|Math\.random|toLocale|localeCompare/;

const files = readdirSync(`${projectRoot}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('generated'));

const folderOf = (path: string) => Object.keys(table).find((folder) => path.startsWith(`${folder}/`));

function importsOf(path: string): string[] {
  const text = readFileSync(`${projectRoot}src/${path}`, 'utf8');
  const statements = /^(?:import|export)\b[^;]*?\bfrom '([^']+)';|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? '');
}

describe('the import table', () => {
  it('reads the files it is about', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(importsOf('compose/bulletin.ts')).toContain('../model/template.ts');
  });

  it.each(files.filter(folderOf))('%s imports only what its stage may', (path) => {
    const folder = folderOf(path) ?? '';
    const { folders, packages } = table[folder] ?? { folders: [], packages: [] };
    for (const specifier of importsOf(path)) {
      if (specifier.startsWith('.')) {
        const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
        const allowed = [folder, ...folders].some((name) => target === name || target.startsWith(`${name}/`));
        expect(allowed, `${path} → ${target}`).toBe(true);
      } else {
        const allowed = packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
        expect(allowed, `${path} → ${specifier}`).toBe(true);
      }
    }
  });

  it.each(files.filter((path) => !path.startsWith('cli/')))(
    '%s takes nothing from clock, chance, locale or console',
    (path) => {
      expect(readFileSync(`${projectRoot}src/${path}`, 'utf8')).not.toMatch(ambient);
    },
  );
});
