import { describe, expect, it } from 'vitest';
import type { Block } from '../model/bulletin.ts';
import { measurePages } from './page-measure.ts';
import type { PrintedPage } from './printed-pages.ts';

const paragraph = (...values: readonly string[]): Block => ({
  type: 'paragraph',
  children: values.map((value) => ({ type: 'text', value })),
});
const colophon: Block = {
  type: 'colophon',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: '报：中心 领导' }] }],
  after: [{ type: 'paragraph', children: [{ type: 'text', value: '（共印 9 份）' }] }],
};
/** Lines 20 pt apart from 700 pt down, with the page's number below. */
const page = (number: number, lines: readonly string[]): PrintedPage => [
  ...lines.map((text, index) => ({ text, y: 700 - 20 * index })),
  { text: `—${number}—`, y: 50 },
];
const measured = (body: readonly Block[], ...pages: readonly (readonly string[])[]) =>
  measurePages(
    { body, colophon: [colophon] },
    pages.map((lines, index) => page(index + 1, lines)),
    { bottom: 90, isAtFoot: false },
  );
const closing = ['报：中心领导', '（共印9份）'];

describe('the measure of pages', () => {
  it('follows paragraphs over lines and pages, past what stands between', () => {
    const { body, ...measure } = measured(
      [paragraph('窗口工作 情况'), paragraph('第一段的文字在', '两页上。')],
      ['刊名', '窗口工作情况', '第一段的'],
      ['文字在两', '页上。', ...closing],
    );
    expect(body.map(({ lines }) => lines.map(({ page, text }) => `${page} ${text}`))).toEqual([
      ['1 窗口工作情况'],
      ['1 第一段的', '2 文字在两', '2 页上。'],
    ]);
    expect(measure).toMatchObject({
      pages: 2,
      bodyEndsOn: 2,
      linesOnLastPage: 2,
      colophonPage: 2,
      isBodyOnColophonPage: true,
    });
  });

  it('counts the numbers of headings and lists, rows of tables and marks of footnotes as text', () => {
    const cell = (value: string) => ({
      type: 'tableCell' as const,
      children: [{ type: 'text' as const, value }],
    });
    const body: Block[] = [
      { type: 'heading', depth: 2, data: { number: '一、' }, children: [{ type: 'text', value: '进展' }] },
      {
        type: 'list',
        children: [
          {
            type: 'listItem',
            data: { number: '1.' },
            children: [{ type: 'paragraph', children: [{ type: 'text', value: '甲。' }] }],
          },
        ],
      },
      { type: 'table', children: [{ type: 'tableRow', children: [cell('收件'), cell('12')] }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '数据' },
          { type: 'footnote', children: [] },
          { type: 'text', value: '见表。' },
        ],
      },
    ];
    const { body: found } = measured(body, ['一、进展', '1.甲。', '收件12', '数据1见表。']);
    expect(found.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1]);
  });

  it('knows the signs that the page has in another form', () => {
    const { body } = measured([paragraph('第⼀次，Ａ级')], ['第一次,A级']);
    expect(body[0]?.lines).toHaveLength(1);
  });

  it('says how many lines a colophon that stands alone lacks on the page before', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => `第${index + 1}行的文字都在这里`);
    // 30 lines: the last one at 120 pt. The colophon takes 20 pt and 2.1 lines of 20 pt; 30 pt are free.
    const full = lines(30);
    const measure = measured([paragraph(full.join(''))], full, closing);
    expect(measure).toMatchObject({
      isBodyOnColophonPage: false,
      colophonPage: 2,
      bodyEndsOn: 1,
      linesTooMany: 2,
    });
    const short = lines(29);
    expect(measured([paragraph(short.join(''))], short, closing)).toMatchObject({ linesTooMany: 1 });
  });

  it('says how many lines are too many where the colophon took lines along for which there was room', () => {
    const lines = Array.from({ length: 31 }, (_, index) => `第${index + 1}行的文字都在这里`);
    const [before, along] = [lines.slice(0, 28), lines.slice(28)];
    // The last line before is at 160 pt, 70 pt above the margin: room for three lines of 20 pt, and not for 62 pt more.
    const body = [paragraph(before.join('')), paragraph(along.join(''))];
    expect(measured(body, before, [...along, ...closing])).toMatchObject({
      isBodyOnColophonPage: true,
      linesTooMany: 3,
    });
    const onNewPage = [body[0] as Block, { type: 'pageBreak' } as const, body[1] as Block];
    expect(measured(onNewPage, before, [...along, ...closing])).not.toHaveProperty('linesTooMany');
    const four = lines.slice(27);
    const longer = [paragraph(lines.slice(0, 27).join('')), paragraph(four.join('')), paragraph('又一行')];
    expect(measured(longer, lines.slice(0, 27), [...four, '又一行', ...closing])).not.toHaveProperty(
      'linesTooMany',
    );
  });

  it('says nothing of the end of a body that it has not found', () => {
    const picture: Block = {
      type: 'paragraph',
      children: [{ type: 'image', url: 'a.png', alt: '' }],
    };
    for (const last of [picture, paragraph('别的文字')]) {
      const measure = measured([paragraph('第一段的文字。'), last], ['第一段的文字。'], closing);
      expect(measure).toMatchObject({ pages: 2, colophonPage: 2 });
      expect(measure).not.toHaveProperty('isBodyOnColophonPage');
      expect(measure).not.toHaveProperty('linesTooMany');
      expect(measure).not.toHaveProperty('bodyEndsOn');
    }
  });

  it('finds the sign that is lost at the end of a line, and takes no other text for the same', () => {
    const { body } = measured(
      [paragraph('前往重庆市，专题学习。'), paragraph('前往自贡市，专题学习。')],
      ['前往重庆市', '专题学习'],
      ['前往自贡', '，专题学习。'],
    );
    expect(body.map(({ lost }) => lost.map(({ sign, line }) => `${line.text} ${sign}`))).toEqual([
      ['前往重庆市 ，', '专题学习 。'],
      [],
    ]);
    expect(body.map(({ lines }) => lines.length)).toEqual([2, 0]);
  });
});
