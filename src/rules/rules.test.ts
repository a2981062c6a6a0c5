import { describe, expect, it } from 'vitest';
import { asExample, markedSpans, proofreadExample, unmarked } from '../../tests/support/example-issue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyFixes } from '../fix.ts';
import { rules } from './index.ts';
import type { Example, Rule } from './rule.ts';

const name = (example: Example | string) => asExample(example).text.replaceAll('\n', '⏎');

/** The example with the places that were found between marks again. */
function remarked({ text, title }: Example, found: readonly Diagnostic[]): string {
  const whole = [title, text]
    .filter((part) => part !== undefined)
    .map(unmarked)
    .join('\n');
  const marks = found.map(({ range, source }) => {
    if (!range || !source) return '(no place)';
    const line = source.line(range.start.line);
    const characters = [...line];
    const end = range.end.line === range.start.line ? range.end.column - 1 : characters.length;
    return `${characters
      .slice(0, range.start.column - 1)
      .join('')
      .trimStart()}⟦${characters.slice(range.start.column - 1, end).join('')}⟧`;
  });
  return JSON.stringify({ whole, marks });
}

/** The marks that an example demands, in the same form. */
function demanded({ text, title }: Example): string {
  const whole = [title, text]
    .filter((part) => part !== undefined)
    .map(unmarked)
    .join('\n');
  const marks = [title ?? '', text].flatMap((part) =>
    markedSpans(part).map(([start, end]) => {
      const plain = unmarked(part);
      const from = plain.lastIndexOf('\n', start - 1) + 1;
      const lineEnd = plain.indexOf('\n', start);
      const to = lineEnd < 0 ? end : Math.min(end, lineEnd);
      return `${plain.slice(from, start)}⟦${plain.slice(start, to)}⟧`;
    }),
  );
  return JSON.stringify({ whole, marks });
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_code, rule: Rule) => {
  const language = rule.language ?? 'zh';
  const find = (example: Example | string) => proofreadExample(example, language, [rule]);

  it.each(rule.rejected.map((example) => [name(example), example] as const))(
    'rejects %s',
    async (_, given) => {
      const example = asExample(given);
      const found = await find(example);
      expect(found.length).toBeGreaterThan(0);
      const hasMarks = /⟦/.test(example.text + (example.title ?? ''));
      if (hasMarks && (example.kind ?? 'item') === 'item')
        expect(remarked(example, found)).toBe(demanded(example));
      if (example.fixed === undefined) return;
      expect(fixed(example, found)).toBe(example.fixed);
      expect(await find({ ...example, text: example.fixed })).toEqual([]);
    },
  );

  it.each(rule.accepted.map((example) => [name(example), example] as const))(
    'accepts %s',
    async (_, given) => {
      expect((await find(given)).map(({ args }) => args)).toEqual([]);
    },
  );

  it('is complete', () => {
    for (const wording of [rule.message, rule.meaning, ...[rule.hint ?? []].flat()]) {
      expect(wording.zh).toMatch(/\p{Script=Han}/u);
      expect(wording.en).not.toBe('');
    }
    for (const code of rule.yieldsTo ?? []) expect(rules.map((other) => other.code)).toContain(code);
  });
});

/** The example's text after safe fixes, read from the file they changed. */
function fixed({ text }: Example, found: readonly Diagnostic[]): string {
  const safe = found.flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  const source = found[0]?.source;
  if (!source) return '';
  const plain = unmarked(text);
  const [first = ''] = plain.split('\n');
  const changed = applyFixes(source.text, safe);
  const lines = changed.split('\n').map((line) => line.trim());
  const before = source.text.split('\n').map((line) => line.trim());
  const at = before.findIndex((line) => line.includes(first.trim()));
  return lines
    .slice(at, at + plain.split('\n').length)
    .join('\n')
    .replace(/^(?:- |remark: )?"(.*)"$/, '$1');
}
