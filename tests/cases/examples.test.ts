import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check.ts';
import { compositionExplanations } from '../../src/diagnostics/explanations/composition.ts';
import { exampleIn } from '../../src/diagnostics/explanations/words.ts';
import { builtinSource } from '../../src/load/builtin.ts';
import { memorySource } from '../../src/load/source.ts';

/** Codes whose examples are lines of a body, which can be tried as they stand. */
const inBody = [
  'template-syntax',
  'template-variable-unknown',
  'template-filter-unknown',
  'template-tag-unknown',
  'template-partial-missing',
  'template-not-printable',
  'template-node-unsupported',
  'template-failed',
  'template-cells',
  'template-end-unexpected',
  'template-block-unbalanced',
] as const;

const templates = { zh: 'official-zh', en: 'report-en' } as const;

/** Codes about the template that its text has beside the example, on the clean workspace of a language. */
async function faultsOf(example: string, language: 'zh' | 'en'): Promise<ReadonlySet<string>> {
  const root = join(import.meta.dirname, language, 'workspace');
  const files = Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(root.length + 1), new Uint8Array(readFileSync(path))]),
  );
  const folder = `templates/${templates[language]}`;
  const text = (written: string) => new TextEncoder().encode(written);
  const source = memorySource({
    ...files,
    [`${folder}/template.yaml`]: text(`extends: ${templates[language]}\n`),
    [`${folder}/body.md`]: text(`{% assign section = sections.news %}{% assign level = 2 %}\n\n${example}\n`),
  });
  const { diagnostics } = await checkWorkspace(source, builtinSource(), { named: [] });
  return new Set(diagnostics.map(({ code }) => code).filter((code) => code.startsWith('template-')));
}

describe.each(inBody)('the examples of %s', (code) => {
  const { bad, good } = compositionExplanations[code];

  it.each(['zh', 'en'] as const)('in %s are wrong and right', async (language) => {
    expect([...(await faultsOf(exampleIn(bad, language), language))]).toEqual([code]);
    expect([...(await faultsOf(exampleIn(good, language), language))]).toEqual([]);
  });
});
