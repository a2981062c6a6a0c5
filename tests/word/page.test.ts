import { beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../../src/index.ts';
import type { Block, Colophon } from '../../src/model/bulletin.ts';
import { layoutOf } from '../../src/model/layout.ts';
import { artifact, buildExample } from '../support/examples.ts';
import { missingOffice } from '../support/libreoffice.ts';
import { type MeasuredPage, measured, textLines } from '../support/page-measure.ts';
import { wordOf } from '../support/word-sample.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** One paragraph that fills pages, and nothing else. */
const solid = [paragraph('国'.repeat(28 * 60))];
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => paragraph(`第${index + 1}段。`));

/** Headings, one or two at a time, over texts of one to seven lines: they come to every line of a page. */
const headings = Array.from({ length: 90 }, (_, index): Block[] => [
  { type: 'heading', depth: 2, children: [{ type: 'text', value: `标题${index}` }] },
  ...(index % 3 === 0
    ? [
        {
          type: 'heading' as const,
          depth: 3 as const,
          children: [{ type: 'text' as const, value: '下级标题' }],
        },
      ]
    : []),
  paragraph('国'.repeat(28 * ((index * 5) % 7) + 20)),
]).flat();

const colophon: Colophon = {
  type: 'colophon',
  children: [paragraph('报：中心领导。'), paragraph('发：各部门窗口。')] as Colophon['children'],
  after: [paragraph('（共印94份）')] as Colophon['after'],
};
const withColophon = (count: number, place: 'foot' | 'new-page') =>
  wordOf(paragraphs(count), 'zh', { layout: layoutOf({ colophon: place }), colophon: [colophon] });

/** GB/T 9704-2012, 5.2: the text area in millimetres from the left and upper edges. */
const area = { left: 28, right: 184, top: 37, bottom: 262 };

const texts = (page: MeasuredPage | undefined) => (page ? textLines(page).map(({ text }) => text) : []);
const bodyLines = (page: MeasuredPage | undefined) => texts(page).filter((text) => /^国+$/.test(text));
const lineWith = (page: MeasuredPage | undefined, text: string) =>
  page && textLines(page).find((line) => line.text.includes(text));

describe.skipIf(missingOffice !== undefined)(`pages as LibreOffice sets them${missingOffice ?? ''}`, () => {
  let pages: Record<string, readonly MeasuredPage[]> = {};

  beforeAll(async () => {
    pages = measured({
      solid: await wordOf(solid),
      'solid 24': await wordOf(solid, 'zh', { layout: layoutOf({ lines: 24 }) }),
      headings: await wordOf(headings),
      weekly: artifact((await buildExample('service-hall-weekly')).at(-1) as Built, '.docx'),
      'foot of an even page': await withColophon(25, 'foot'),
      'no room at the foot': await withColophon(21, 'foot'),
      'new page': await withColophon(3, 'new-page'),
    });
  }, 240_000);

  it('hold 22 lines of 28 characters', () => {
    const lines = bodyLines(pages['solid']?.[1]);
    expect(lines).toHaveLength(22);
    for (const line of lines) expect(line).toHaveLength(28);
  });

  it('hold as many lines as the layout says', () => {
    const lines = bodyLines(pages['solid 24']?.[1]);
    expect(lines).toHaveLength(24);
    for (const line of lines) expect(line).toHaveLength(28);
  });

  it('keep to the text area, and fill it', () => {
    for (const name of ['solid', 'solid 24']) {
      const page = pages[name]?.[1] as MeasuredPage;
      const lines = textLines(page).filter(({ text }) => text.includes('国'));
      expect(Math.min(...lines.map(({ left }) => left))).toBeCloseTo(area.left, 0);
      expect(Math.max(...lines.map(({ right }) => right))).toBeCloseTo(area.right, 0);
      expect(Math.min(...lines.map(({ top }) => top))).toBeGreaterThan(area.top);
      expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThan(area.bottom + 0.5);
      expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeGreaterThan(area.bottom - 4);
    }
  });

  it('have their number at the outer side, one character in, 7 mm below the text', () => {
    const weekly = pages['weekly'] ?? [];
    expect(weekly.length).toBeGreaterThan(2);
    weekly.forEach((page, index) => {
      const number = lineWith(page, `—${index + 1}—`);
      if (!number) throw new Error(`page ${index + 1} has no number`);
      // One character of 14 pt is 4.94 mm.
      if (index % 2 === 0) expect(Math.abs(number.right - (area.right - 4.94))).toBeLessThan(0.6);
      else expect(Math.abs(number.left - (area.left + 4.94))).toBeLessThan(0.6);
      // The dash stands in the middle of its line.
      expect(Math.abs((number.top + number.bottom) / 2 - (area.bottom + 7))).toBeLessThan(1);
    });
  });

  it('begin with the name on one line and the red rule a third down, as wide as the text', () => {
    const [first] = pages['weekly'] ?? [];
    expect(texts(first)[0]).toBe('窗口工作周报');
    const rules = first?.lines.filter(({ color }) => color === 'red') ?? [];
    expect(rules).toHaveLength(1);
    const [rule] = rules;
    expect(rule?.top).toBeGreaterThan(97);
    expect(rule?.top).toBeLessThan(101);
    expect(rule?.left).toBeCloseTo(area.left, 0);
    expect(rule?.right).toBeCloseTo(area.right, 0);
  });

  it('have no heading alone at their foot', () => {
    const filled = pages['headings'] ?? [];
    expect(filled.length).toBeGreaterThan(15);
    for (const page of filled) expect(texts(page).at(-2)).toMatch(/^国+$/);
    // Some page is shorter for it, or nothing was tried.
    expect(new Set(filled.slice(0, -1).map((page) => texts(page).length)).size).toBeGreaterThan(1);
  });

  it.each([
    ['weekly', '（共印94份）', '发：各部门窗口。'],
    ['foot of an even page', '（共印94份）', '发：各部门窗口。'],
    ['no room at the foot', '（共印94份）', '发：各部门窗口。'],
    ['new page', '（共印94份）', '发：各部门窗口。'],
  ])('end with the colophon on the last lines of the last page: %s', (name, printRun, line) => {
    const last = pages[name]?.at(-1);
    for (const page of pages[name]?.slice(0, -1) ?? []) expect(lineWith(page, '报：')).toBeUndefined();
    expect(Math.abs((lineWith(last, printRun)?.bottom ?? 0) - area.bottom)).toBeLessThan(1.5);
    expect(lineWith(last, line)?.left).toBeCloseTo(area.left + 4.94, 0);
    expect(Math.abs((lineWith(last, printRun)?.right ?? 0) - (area.right - 4.94))).toBeLessThan(0.6);
    const rules = last?.lines.filter(({ color, top }) => color === 'black' && top > 150) ?? [];
    expect(rules).toHaveLength(name === 'weekly' ? 4 : 3);
    for (const rule of rules) {
      expect(rule.left).toBeCloseTo(area.left, 0);
      expect(rule.right).toBeCloseTo(area.right, 0);
    }
  });

  it('leave the colophon no room where the text takes it, and begin a new one when told', () => {
    const numbers = (name: string) =>
      pages[name]?.map((page) => texts(page).some((text) => text.startsWith('第')));
    expect(numbers('foot of an even page')).toEqual([true, true]);
    expect(numbers('no room at the foot')).toEqual([true, false]);
    expect(numbers('new page')).toEqual([true, false]);
  });
});
