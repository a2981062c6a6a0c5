import { describe, expect, it } from 'vitest';
import { proofreadExample } from '../../tests/support/example-issue.ts';
import { applyFixes } from '../fix.ts';
import type { Example } from '../rules/rule.ts';
import { fullwidthAlnum } from '../rules/zh/punctuation/fullwidth-alnum.ts';

describe('a finding of many places', () => {
  const run = async (example: Example) => {
    const [found, ...others] = await proofreadExample(example, 'zh', [fullwidthAlnum]);
    expect(others).toEqual([]);
    return found;
  };
  const mended = (found: Awaited<ReturnType<typeof run>>) => {
    const text = applyFixes(found?.source?.text ?? '', found?.fix ? [found.fix] : []);
    return /text: \|\n([\s\S]*)/.exec(text)?.[1]?.trim();
  };

  it('stands at the first and changes all', async () => {
    const found = await run({ text: '甲Ｘ乙Ｘ丙。' });
    expect(found?.range?.start.column).toBe('      甲Ｘ'.length);
    expect([found?.args['count'], found?.args['replacement'], found?.fix?.safe]).toEqual([2, 'X', true]);
    expect(mended(found)).toBe('甲X乙X丙。');
  });

  it('leaves quotations and names as they are, and only offers a change where nothing else is', async () => {
    expect(mended(await run({ text: '甲Ｘ乙“Ｘ”丙Ｘ。' }))).toBe('甲X乙“Ｘ”丙X。');
    const quoted = await run({ text: '甲“Ｘ”乙。' });
    expect([quoted?.fix?.safe, mended(quoted)]).toEqual([false, '甲“X”乙。']);
  });

  it('does not count what the office accepts', async () => {
    const words = { accepted: ['Ｘ光'] };
    expect(await run({ text: '甲Ｘ光。', words })).toBeUndefined();
    const found = await run({ text: '甲Ｘ光Ｘ。', words });
    expect([found?.range?.start.column, found?.args['count']]).toEqual(['      甲Ｘ光Ｘ'.length, 1]);
  });

  it('is exact behind an indent of wide spaces', async () => {
    expect(mended(await run({ text: '\u3000\u3000甲Ｘ乙。' }))).toBe('甲X乙。');
  });
});
