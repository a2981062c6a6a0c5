import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitLines, shorten, widthOf, wrap, wrapEvenly } from './text.ts';

describe('wrap', () => {
  it.each([
    ['省住房和城乡建设厅窗口', 60, ['省住房和城', '乡建设厅窗', '口']],
    ['受理（含网上）', 36, ['受理', '（含网', '上）']],
    ['咨询量，件', 36, ['咨询', '量，件']],
    ['Enquiries by window', 80, ['Enquiries', 'by window']],
    ['', 80, []],
    [' \n ', 80, []],
  ])('%j within %i pixels', (text, width, expected) => {
    expect(wrap(text, width, 12)).toEqual({ lines: expected, isCut: false });
  });

  it('cuts a word only where it is longer than a line, and says so', () => {
    expect(wrap('Wirtschaftsförderung', 60, 12).isCut).toBe(true);
    expect(wrap('Wirtschaft', 100, 12).isCut).toBe(false);
  });

  it('loses nothing but white space, and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 200 }), (text, width) => {
        const { lines } = wrap(text, width, 12);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

it('wrapEvenly leaves no single character for the last line', () => {
  expect(wrapEvenly('省住房和城乡建设厅窗口', 60, 12).lines).toEqual(['省住房和', '城乡建设', '厅窗口']);
});

describe('a text that is too long', () => {
  it('is shortened with an ellipsis', () => {
    expect(shorten('省人力资源和社会保障厅', 60, 12)).toBe('省人力资…');
    expect(shorten('省公安厅', 60, 12)).toBe('省公安厅');
  });

  it('says in its last line that there is more', () => {
    expect(limitLines(['省人力资源', '和社会保障', '厅窗口'], 2, 60, 12)).toEqual([
      '省人力资源',
      '和社会保…',
    ]);
    expect(limitLines(['省公安厅'], 2, 60, 12)).toEqual(['省公安厅']);
  });
});
