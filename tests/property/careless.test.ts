import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check.ts';
import { formats, reporterFor } from '../../src/cli/report/index.ts';
import { sayIn } from '../../src/cli/texts.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { builtinSource } from '../../src/load/builtin.ts';
import { memorySource } from '../../src/load/source.ts';
import { summarise } from '../../src/review.ts';
import { examplesFolder } from '../support/examples.ts';
import { contextOf } from '../support/findings.ts';

/* Whatever happens to the files of a workspace, a check ends with findings that stand in them, never with an exception. */

type Files = Readonly<Record<string, Uint8Array>>;

const notSources: ReadonlySet<string> = new Set(['dist', 'expected', '.bulletin']);

function filesBelow(folder: string, prefix = ''): Files {
  const lists = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return { [`${prefix}${entry.name}`]: new Uint8Array(readFileSync(path)) };
    return notSources.has(entry.name) ? {} : filesBelow(path, `${prefix}${entry.name}/`);
  });
  return Object.assign({}, ...lists);
}

const cases = join(import.meta.dirname, '../cases');
const workspaces: readonly Files[] = [
  ...['zh/workspace', 'en/workspace'].map((name) => filesBelow(join(cases, name))),
  // The others take a second for each check.
  ...['permit-report', 'hotline-monthly'].map((name) => filesBelow(join(examplesFolder, name))),
];

const values = [
  '',
  '~',
  '[]',
  '{a: {b: c}}',
  '-1',
  '999999999999999999999999999999999',
  'true',
  '2023-06-31',
  '2023-21',
  '"\\ud800"',
  '__proto__',
  'constructor',
  '|',
  '&a',
  '𠮷😀，，',
  '“',
];

/** Changes a list of lines or of bytes at a place, a share of its length, with another place and a value at hand. */
const damages = {
  drop: (lines: string[], at: number) => void lines.splice(at, 1),
  double: (lines: string[], at: number) => void lines.splice(at, 0, lines[at] ?? ''),
  swap: (lines: string[], at: number, other: number) =>
    void lines.splice(at, 1, ...lines.splice(other, 1, lines[at] ?? '')),
  'other value': (lines: string[], at: number, _other: number, value: string) =>
    void lines.splice(
      at,
      1,
      (lines[at] ?? '').replace(/(:\s).*/, (_, colon: string) => colon + value),
    ),
  'other key': (lines: string[], at: number, _other: number, value: string) =>
    void lines.splice(
      at,
      1,
      (lines[at] ?? '').replace(/[^\s:-][^:]*(?=:)/, () => value),
    ),
  'other words': (lines: string[], at: number, other: number, value: string) => {
    const characters = [...(lines[at] ?? '')];
    characters.splice(other % (characters.length + 1), 2, value);
    lines.splice(at, 1, characters.join(''));
  },
  indent: (lines: string[], at: number) => void lines.splice(at, 1, ` ${lines[at] ?? ''}`),
};

interface Damage {
  readonly kind: keyof typeof damages | 'byte';
  readonly file: number;
  readonly at: number;
  readonly other: number;
  readonly value: string;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...(Object.keys(damages) as (keyof typeof damages)[]), 'byte' as const),
  file: share,
  at: share,
  other: share,
  value: fc.constantFrom(...values),
});

function damaged(files: Files, list: readonly Damage[]): Files {
  const broken: Record<string, Uint8Array> = { ...files };
  const names = Object.keys(files).filter((name) => /\.(yaml|md|json)$/.test(name));
  for (const { kind, file, at, other, value } of list) {
    const name = names[Math.floor(file * names.length)] as string;
    const bytes = broken[name] as Uint8Array;
    if (kind === 'byte') {
      broken[name] = bytes.map((byte, index) =>
        index === Math.floor(at * bytes.length) ? byte ^ 0x55 : byte,
      );
      continue;
    }
    const lines = new TextDecoder().decode(bytes).split('\n');
    damages[kind](lines, Math.floor(at * lines.length), Math.floor(other * lines.length), value);
    broken[name] = new TextEncoder().encode(lines.join('\n'));
  }
  return broken;
}

function expectInside({ source, range, code }: Diagnostic): void {
  if (!source || !range) return;
  const lines = source.text.split('\n');
  const { start, end } = range;
  for (const { line, column } of [start, end]) {
    expect(lines.length, code).toBeGreaterThanOrEqual(line);
    expect(column, code).toBeGreaterThan(0);
    expect([...(lines[line - 1] ?? '')].length + 1, code).toBeGreaterThanOrEqual(column);
  }
  expect(end.line - start.line || end.column - start.column, code).toBeGreaterThanOrEqual(0);
}

const reporters = await Promise.all(formats.map((format) => reporterFor(format, sayIn('en'))));

function reported(diagnostics: readonly Diagnostic[], language: 'zh' | 'en'): readonly string[] {
  return reporters.map((report) =>
    report(diagnostics, summarise(diagnostics, 1), contextOf({ language, checked: [] })),
  );
}

const check = async (files: Files) =>
  (await checkWorkspace(memorySource(files), builtinSource(), { named: [] })).diagnostics;

describe('a workspace damaged by chance', () => {
  it('has findings inside its files, the same on every run, that all formats can tell', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...workspaces),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (files, list) => {
          const broken = damaged(files, list);
          const diagnostics = await check(broken);
          diagnostics.forEach(expectInside);
          const again = await check(broken);
          for (const language of ['zh', 'en'] as const)
            expect(reported(diagnostics, language)).toEqual(reported(again, language));
          if (diagnostics.some(({ severity }) => severity === 'error')) found += 1;
        },
      ),
      { numRuns: 40, seed: 21, endOnFailure: true },
    );
    expect(found).toBeGreaterThan(10);
  }, 30_000);
});

describe('a text as long as texts may be', () => {
  const workspace = workspaces[0] as Files;
  const path = 'issues/2023-21/submissions/transport.yaml';
  const longest = (text: string) => ({
    ...workspace,
    [path]: new TextEncoder().encode(
      `department: transport\nweek: 2023-21\nitems:\n  - section: news\n    text: |\n      ${text}\n`,
    ),
  });

  // Where work grows with the square of the length these end the test's time.
  it.each([
    ['thousands of findings in one paragraph', '的的'.repeat(9990)],
    ['thousands of changes in one paragraph', 'Ｘ，'.repeat(9990)],
    ['thousands of titles in titles', '《'.repeat(9990) + '》'.repeat(9990)],
    ['thousands of paragraphs', Array.from({ length: 6600 }, () => 'Ｘ').join('\n\n      ')],
  ])(
    'has its findings: %s',
    async (_name, text) => {
      expect(await check(longest(text))).not.toEqual([]);
    },
    20_000,
  );
});
