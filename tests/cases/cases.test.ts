import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check.ts';
import { pretty } from '../../src/cli/report/pretty.ts';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { builtinSource } from '../../src/load/builtin.ts';
import { memorySource } from '../../src/load/source.ts';
import { summarise } from '../../src/review.ts';
import { issuesOf, openSession } from '../../src/session.ts';
import { checkTemplate } from '../../src/template-author/check.ts';
import { contextOf } from '../support/findings.ts';

/**
 * A case is a folder `<language>/<code>` or `<language>/<code>/<variant>`: files that are laid over the clean workspace
 * of its language, broken as real editors break them, with the findings as they are printed in `expected.txt`.
 * `removed.txt` names files of the workspace that the case takes away, `also.txt` codes that cannot but follow.
 */
interface Case {
  readonly code: string;
  readonly folder: string;
  readonly language: 'zh' | 'en';
}

const root = import.meta.dirname;

/** Codes that no set of regular files can have, with the test that has them. */
const elsewhere: Readonly<Record<string, string>> = {
  'file-not-regular': 'src/load/file.test.ts',
  'file-unreadable': 'src/load/file.test.ts',
  'file-too-large': 'src/load/decode.test.ts',
  'yaml-too-many-parts': 'src/load/yaml.test.ts',
  'colophon-no-room': 'src/measure/findings.test.ts',
  'colophon-page-odd': 'tests/word/printed-pages.test.ts',
  'colophon-alone': 'tests/word/printed-pages.test.ts',
  'last-page-one-line': 'tests/word/printed-pages.test.ts',
  'paragraph-last-line-short': 'tests/word/printed-pages.test.ts',
  'printed-sign-lost': 'src/measure/findings.test.ts',
};

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

const has = (folder: string, name: string) => readdirSync(folder).includes(name);

/** What a case consists of, beside the files it lays over the workspace. */
const ownFiles: ReadonlySet<string> = new Set(['expected.txt', 'removed.txt', 'also.txt']);

/** A case has files of its own; a folder with nothing but folders of other names holds variants. */
function isCase(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(
    (entry) => entry.isFile() || ['issues', 'templates', 'schemas'].includes(entry.name),
  );
}

const cases = (['zh', 'en'] as const).flatMap((language): Case[] =>
  foldersIn(join(root, language))
    .filter((code) => code !== 'workspace')
    .flatMap((code) => {
      const folder = join(root, language, code);
      if (isCase(folder)) return [{ code, folder, language }];
      return foldersIn(folder).map((variant) => ({ code, folder: join(folder, variant), language }));
    }),
);

function filesBelow(folder: string, prefix = ''): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, `${prefix}${entry.name}/`);
    return prefix === '' && ownFiles.has(entry.name)
      ? []
      : [[`${prefix}${entry.name}`, new Uint8Array(readFileSync(path))] as const];
  });
}

const listed = (folder: string, name: string) =>
  has(folder, name) ? readFileSync(join(folder, name), 'utf8').trim().split('\n') : [];

/** What only `bulletin template check` finds. */
const onlyInTemplates = /^template-.*-unused$/;

async function check(
  files: Readonly<Record<string, Uint8Array>>,
  code?: string,
): Promise<readonly Diagnostic[]> {
  const source = memorySource(files);
  if (code === undefined || !onlyInTemplates.test(code))
    return (await checkWorkspace(source, builtinSource(), { named: [] })).diagnostics;
  const { session } = await openSession(source, builtinSource());
  const id = session && issuesOf(session).at(-1);
  const content = id && session.chain.merged(id).content;
  if (!content) throw new Error('a case of templates has an issue that can be composed');
  return (await checkTemplate(session, id, content, session.publication.template)).diagnostics;
}

function workspaceOf(language: 'zh' | 'en'): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(filesBelow(join(root, language, 'workspace')));
}

function printed(diagnostics: readonly Diagnostic[]): string {
  const inOne = (language: 'zh' | 'en') =>
    pretty(
      diagnostics,
      summarise(diagnostics, 0),
      contextOf({ language, chalk: new Chalk({ level: 0 }), width: 100 }),
    );
  return `${inOne('zh')}\n${inOne('en')}`;
}

describe('cases', () => {
  it.each(['zh', 'en'] as const)('the clean workspace in %s has no findings', async (language) => {
    expect(printed(await check(workspaceOf(language)))).toBe('\n');
  });

  it.each(cases.map((one) => [one.folder.slice(root.length + 1), one] as const))(
    '%s is one finding at its place',
    async (_name, { code, folder, language }) => {
      const files: Record<string, Uint8Array> = {
        ...workspaceOf(language),
        ...Object.fromEntries(filesBelow(folder)),
      };
      for (const path of listed(folder, 'removed.txt')) delete files[path];
      const found = await check(files, code);
      const also = new Set(listed(folder, 'also.txt'));
      expect(found.map((finding) => finding.code).filter((other) => !also.has(other))).toEqual([code]);
      await expect(printed(found)).toMatchFileSnapshot(join(folder, 'expected.txt'));
    },
  );

  it('there is a case for every kind of finding', () => {
    const covered = new Set([...cases.map(({ code }) => code), ...Object.keys(elsewhere)]);
    expect(Object.keys(catalogue).filter((code) => !covered.has(code))).toEqual([]);
  });

  it.each(Object.entries(elsewhere))('%s is tested in %s', (code, file) => {
    expect(readFileSync(join(root, '../..', file), 'utf8').includes(code)).toBe(true);
  });
});
