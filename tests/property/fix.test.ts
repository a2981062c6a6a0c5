import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { checkWorkspace } from '../../src/check.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyFixes, fixFiles, isFixable } from '../../src/fix.ts';
import { builtinSource } from '../../src/load/builtin.ts';
import { memorySource } from '../../src/load/source.ts';
import { rules } from '../../src/rules/index.ts';
import { corpusFiles } from '../support/corpus.ts';

/*
 * Whatever an editor's text looks like and however it is written in YAML, `--fix` changes blanks, widths and marks of texts
 * and nothing else, and every finding stands at the words it speaks of.
 */

type Language = 'zh' | 'en';

const path = 'issues/2023-21/submissions/water.yaml';
const base = (language: Language) => ({
  'bulletin.yaml': `id: hall\ntitle: ${language === 'zh' ? '大厅周报' : 'Hall Weekly'}\nlanguage: ${language}\ntemplate: ${language === 'zh' ? 'official-zh' : 'report-en'}\nsections: [{id: news, title: ${language === 'zh' ? '工作动态' : 'News'}}]\n`,
  'departments.yaml': `departments:\n  - {id: water, name: ${language === 'zh' ? '水利厅' : 'Water'}}\n`,
  'issues/2023-20/ledger.yaml':
    'format: 1\nissue: 2023-20\nopening: true\nperiod: 2023-05-29/2023-06-02\nfigures: {}\n',
  'issues/2023-21/issue.yaml': 'week: 2023-21\nperiod: 2023-06-05/2023-06-09\n',
});

/** A way to damage a text; `at` is a share of its length, which picks the place. */
type Damage = (text: string, at: number) => string;

/** Replaces the match of an expression that is nearest behind the place. */
const replaceOne =
  (expression: RegExp, by: (match: string) => string): Damage =>
  (text, at) => {
    const matches = [...text.matchAll(expression)];
    const match = matches[Math.floor(at * matches.length)];
    if (!match) return text;
    return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
  };
const insert =
  (what: string): Damage =>
  (text, at) => {
    const characters = [...text];
    characters.splice(Math.floor(at * characters.length), 0, what);
    return characters.join('');
  };
const wider = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
const narrower = (text: string) =>
  text.replace(/[！-～]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0));

const border = /(?<=\p{Script=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z%])(?=\p{Script=Han})/gu;
const damages: Readonly<Record<string, Damage>> = {
  'doubles a mark': replaceOne(/[，。；、：,;.]/g, (mark) => mark + mark),
  'puts a mark behind a mark': replaceOne(/[，。；、：]/g, (mark) => `${mark}；`),
  'drops the end': (text) => text.replace(/[。.]$/, '；'),
  'spaces a border': replaceOne(border, () => ' '),
  'spaces every border': (text) => text.replace(border, ' '),
  'spaces a border widely': replaceOne(border, () => '\u3000'),
  'spaces a border firmly': replaceOne(border, () => '\u00a0'),
  'doubles a space': replaceOne(/ /g, () => '  '),
  'puts a space before a mark': replaceOne(/[，。；：,.;:!?]/g, (mark) => ` ${mark}`),
  'drops a space': replaceOne(/(?<=[,.]) /g, () => ''),
  'narrows brackets': (text) => text.replace(/[（）]/g, narrower),
  'narrows one bracket': replaceOne(/[（）]/g, narrower),
  'narrows a mark': replaceOne(/[，；：！？]/g, narrower),
  'widens a mark': replaceOne(/[,;:!?()]/g, wider),
  'widens a digit': replaceOne(/\d/g, wider),
  'widens a letter': replaceOne(/[A-Za-z]/g, wider),
  'straightens quotes': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'straightens one quote': replaceOne(/[“”]/g, () => '"'),
  'takes a closing mark away': replaceOne(/[”）》]/g, () => ''),
  'repeats a word': replaceOne(/\b(?:the|of|and|a) /g, (word) => word + word),
  'hides a zero-width space': insert('\u200b'),
  'hides a byte-order mark': insert('\ufeff'),
  'hides a soft hyphen': insert('\u00ad'),
  'leaves a space anywhere': insert(' '),
  'leaves a full-width space anywhere': insert('\u3000'),
  'leaves a full stop anywhere': insert('。'),
  'leaves dots anywhere': insert('...'),
  'leaves dashes anywhere': insert('--'),
};

/** Ways to write a text of some lines as a YAML value, in an item of a list. */
const writings = {
  plain: (lines) => lines.join(' '),
  single: (lines) => `'${lines.join(' ').replaceAll("'", "''")}'`,
  double: (lines) => JSON.stringify(lines.join(' ')),
  literal: (lines) => `|\n      ${lines.join('\n      ')}`,
  'literal without the last line end': (lines) => `|-\n      ${lines.join('\n      ')}`,
  folded: (lines) => `>-\n      ${lines.join('\n      ')}`,
  'plain over lines': (lines) => lines.join('\n      '),
  'double over lines': (lines) =>
    `"${lines.map((line) => JSON.stringify(line).slice(1, -1)).join('\n      ')}"`,
} satisfies Record<string, (lines: readonly string[]) => string>;
type Writing = keyof typeof writings;

interface Given {
  readonly language: Language;
  readonly text: string;
  readonly cuts: readonly number[];
  readonly writing: Writing;
  readonly windows: boolean;
  readonly byteOrderMark: boolean;
  readonly comment: string;
}

const paragraphs = {
  zh: corpusFiles('zh').flatMap((file) => file.paragraphs.map(({ text }) => text)),
  en: corpusFiles('en').flatMap((file) => file.paragraphs.map(({ text }) => text)),
};

const given: fc.Arbitrary<Given> = fc.constantFrom<Language>('zh', 'zh', 'en').chain((language) =>
  fc.record({
    language: fc.constant(language),
    text: fc
      .tuple(
        fc.constantFrom(...paragraphs[language]),
        fc.array(
          fc.tuple(fc.constantFrom(...Object.keys(damages)), fc.double({ min: 0, max: 0.999, noNaN: true })),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
      )
      .map(([text, list]) =>
        list.reduce((damaged, [name, at]) => damages[name]?.(damaged, at) ?? damaged, text),
      ),
    cuts: fc.array(fc.double({ min: 0.1, max: 0.9, noNaN: true }), { maxLength: 2 }),
    writing: fc.constantFrom(...(Object.keys(writings) as Writing[])),
    windows: fc.boolean(),
    byteOrderMark: fc.boolean(),
    comment: fc.constantFrom('', '  # 待核，，。', '  # (checked) ,,'),
  }),
);

/** The file around the value, and the value as it is written. */
function fileOf({ text, cuts, writing, windows, byteOrderMark, comment }: Given) {
  const characters = [...text];
  const ends = [...cuts].sort().map((cut) => Math.floor(cut * characters.length));
  const lines = [...ends, characters.length].map((end, index) =>
    characters
      .slice(ends[index - 1] ?? 0, end)
      .join('')
      .trim(),
  );
  const kept = lines.filter((line) => line !== '');
  const isBlock = writing.startsWith('literal') || writing === 'folded';
  const written = writings[writing](kept);
  const own = (part: string) => (windows ? part.replaceAll('\n', '\r\n') : part);
  const mark = byteOrderMark ? '\ufeff' : '';
  const before = `${mark}${own(`# 水利厅；；\ndepartment:   water\nweek: "2023-21"${comment}\nitems:\n  - section: news\n    text: `)}`;
  const after = own(`${isBlock ? '' : comment}\n\n# 。。\n`);
  return { before, value: own(written), after };
}

/** The item's text as YAML has it; empty where the file is none, or the item more: not all can be written plainly. */
function textIn(file: string): string {
  const document = parseDocument(file.replace(/^\ufeff/, ''));
  if (document.errors.length > 0) return '';
  const { items } = document.toJS() as { items: Record<string, unknown>[] };
  const { section, text, ...others } = items[0] ?? {};
  return section === 'news' && typeof text === 'string' && Object.keys(others).length === 0 ? text : '';
}

const isReadable = (file: string) => textIn(file) !== '';

/** Whether a finding could still be mended: some fixes would make other YAML of a plain text, and are left out. */
function isLeft(finding: Diagnostic, file: string): boolean {
  if (!isFixable(finding) || !finding.fix) return false;
  const mended = applyFixes(file.replace(/^\ufeff/, ''), [finding.fix]);
  return isReadable(mended) && bare(textIn(mended)) === bare(textIn(file));
}

const sourceOf = (language: Language, file: string | Uint8Array) =>
  memorySource({ ...base(language), [path]: file });
const fix = (language: Language, file: string | Uint8Array) =>
  fixFiles(sourceOf(language, file), (source) => checkWorkspace(source, builtinSource(), { named: [] }));
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const proseCodes: ReadonlySet<string> = new Set(rules.map(({ code }) => code));

/** What stands in the file where a finding points to, read as YAML reads it but for blanks. */
function pointedAt(file: string, { range }: Diagnostic, writing: Writing): string | undefined {
  if (!range) return undefined;
  const lines = file.replace(/^\ufeff/, '').split('\n');
  const { start, end } = range;
  const last = lines[end.line - 1];
  const first = lines[start.line - 1];
  if (first === undefined || last === undefined) return undefined;
  if ([...first].length + 1 < start.column || [...last].length + 1 < end.column) return undefined;
  const words = lines
    .slice(start.line - 1, end.line)
    .map((line, index, all) => {
      const characters = [...line];
      const to = index === all.length - 1 ? end.column - 1 : characters.length;
      return characters.slice(index === 0 ? start.column - 1 : 0, to).join('');
    })
    .join('\n');
  if (writing.startsWith('double')) return words.replaceAll(/\\(["\\])/g, '$1');
  return writing === 'single' ? words.replaceAll("''", "'") : words;
}

const withoutBlanks = (text: string) => text.replaceAll(/\s/g, '');

const runs = { numRuns: 250 };

describe('damaged texts', () => {
  it('are fixed without touching what they say, once and for all', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(given, async (one) => {
        const { before, value, after } = fileOf(one);
        const file = before + value + after;
        fc.pre(isReadable(file));
        const { files, checked } = await fix(one.language, file);
        const fixed = files[0] ? decode(files[0].bytes) : file;
        expect(files.every((other) => other.path === path)).toBe(true);
        expect(fixed.startsWith(before)).toBe(true);
        expect(fixed.endsWith(after)).toBe(true);
        expect(bare(fixed)).toBe(bare(file));
        expect(checked.diagnostics.filter((finding) => isLeft(finding, fixed))).toEqual([]);
        expect((await fix(one.language, fixed)).files).toEqual([]);
        if (fixed !== file) changed += 1;
      }),
      runs,
    );
    expect(changed).toBeGreaterThan(runs.numRuns / 10);
  });

  it('are found faulty at the very words', async () => {
    await fc.assert(
      fc.asyncProperty(given, async (one) => {
        const { before, value, after } = fileOf(one);
        const file = before + value + after;
        fc.pre(isReadable(file));
        const { diagnostics } = await checkWorkspace(sourceOf(one.language, file), builtinSource(), {
          named: [],
        });
        for (const finding of diagnostics) {
          const words = pointedAt(file, finding, one.writing);
          expect(words, finding.code).toBeDefined();
          const { text } = finding.args;
          if (!proseCodes.has(finding.code) || typeof text !== 'string') continue;
          expect({ code: finding.code, words: withoutBlanks(words ?? '') }).toEqual({
            code: finding.code,
            words: withoutBlanks(text),
          });
        }
      }),
      runs,
    );
  });
});
