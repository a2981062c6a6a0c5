import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../model/bulletin.ts';
import { renderChartSvg } from './chart.ts';
import { widthOf } from './text.ts';

const consult: Chart = {
  type: 'chart',
  file: 'weekly-2023-21-chart-1.svg',
  form: 'line',
  title: '近四期咨询量',
  unit: '件',
  decimals: 0,
  categories: ['第18期', '第19期', '第20期', '第21期'],
  series: [{ name: '咨询', values: ['2240', undefined, '2108', '2321'] }],
  alternative: '第21期咨询2321件，第19期缺报。',
};

const compared: Chart = {
  ...consult,
  form: 'column',
  decimals: 2,
  series: [
    { name: '受理', values: ['-1.50', '2.00', '3.25', undefined] },
    { name: '办结', values: ['1.00', '0.00', '2.25', '0.10'] },
  ],
};

function elementsOf(svg: string): readonly XmlElement[] {
  const { root } = parseXml(svg);
  const below = (parent: XmlElement): XmlElement[] =>
    parent.children.flatMap((child) => (child instanceof XmlElement ? [child, ...below(child)] : []));
  return root ? [root, ...below(root)] : [];
}

const named = (svg: string, name: string) => elementsOf(svg).filter((element) => element.name === name);

/** What is printed by a text element, without its title. */
const wordsOf = (element: XmlElement) =>
  element.children
    .filter((child) => !(child instanceof XmlElement))
    .map((child) => ('text' in child ? child.text : ''))
    .join('');
const words = (svg: string) => named(svg, 'text').map(wordsOf);

describe('renderChartSvg', () => {
  it('is a picture that says what it shows', () => {
    const [root, title, description] = elementsOf(renderChartSvg(consult, 'zh'));
    expect(root?.attributes).toMatchObject({
      role: 'img',
      'xml:lang': 'zh-CN',
      viewBox: expect.stringMatching(/^0 0 720 \d+$/),
    });
    expect(title?.text).toBe('近四期咨询量');
    expect(description?.text).toBe('第21期咨询2321件，第19期缺报。');
  });

  it('refers to nothing outside, and runs nothing', () => {
    const svg = renderChartSvg(compared, 'en');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|<script|<style|@import| on\w+=/,
    );
  });

  it('prints title, unit, ticks, exact figures and categories', () => {
    expect(words(renderChartSvg(consult, 'zh'))).toEqual([
      '近四期咨询量',
      '单位：件',
      ...['2100', '2150', '2200', '2250', '2300', '2350'],
      ...['2240', '2108', '2321'],
      ...consult.categories,
    ]);
    const exact = '123456789012345678901234567890';
    const long = { ...consult, series: [{ name: '总额', values: [exact] }] };
    expect(words(renderChartSvg(long, 'zh'))).toContain(exact);
  });

  it('draws a line only between neighbours, and no point where a value is missing', () => {
    const svg = renderChartSvg(consult, 'zh');
    expect(named(svg, 'circle')).toHaveLength(3);
    const lines = named(svg, 'path').filter(({ attributes }) => attributes['stroke-width'] === '2');
    expect(lines.map(({ attributes }) => (attributes['d'] ?? '').split('L').length)).toEqual([2]);
  });

  it('has a legend for two series, then no figures', () => {
    const printed = words(renderChartSvg(compared, 'zh'));
    expect(printed.slice(-2)).toEqual(['受理', '办结']);
    expect(printed).not.toContain('3.25');
    expect(words(renderChartSvg(consult, 'zh'))).not.toContain('咨询');
  });

  it.each(['column', 'bar'] as const)('a %s ends at its value, on either side of zero', (form) => {
    const svg = renderChartSvg(
      { ...compared, form, series: [{ name: '变化', values: ['-2.00', '2.00', '0.00', undefined] }] },
      'zh',
    );
    const marks = named(svg, 'rect').filter(({ attributes }) => attributes['stroke'] !== undefined);
    const along = form === 'column' ? 'height' : 'width';
    const lengths = marks.map(({ attributes }) => Number(attributes[along]));
    expect(lengths).toHaveLength(3);
    expect(lengths[0]).toBeGreaterThan(50);
    expect(lengths[1]).toBeCloseTo(lengths[0] ?? 0, 1);
    expect(lengths[2]).toBe(0);
    const start = marks.map(({ attributes }) => Number(attributes[form === 'column' ? 'y' : 'x']));
    const [negative = 0, positive = 0] = start;
    // A negative column begins where the positive one ends: below it, or to its left.
    if (form === 'column') expect(negative).toBeCloseTo(positive + (lengths[1] ?? 0), 1);
    else expect(positive).toBeCloseTo(negative + (lengths[0] ?? 0), 1);
  });

  it.each([
    ['zh', '无数据'],
    ['en', 'no data'],
  ] as const)('without any value it is a frame that says so (%s)', (language, note) => {
    for (const form of ['line', 'column', 'bar'] as const) {
      const svg = renderChartSvg({ ...consult, form, series: [{ name: '咨询', values: [] }] }, language);
      expect(words(svg)).toContain(note);
      expect(named(svg, 'circle')).toEqual([]);
      expect(named(svg, 'rect')).toHaveLength(1);
    }
    expect(words(renderChartSvg(consult, language))).not.toContain(note);
  });

  it('keeps hostile words as they are', () => {
    const hostile = `<b>&"'`;
    const svg = renderChartSvg(
      {
        ...compared,
        title: hostile,
        unit: hostile,
        categories: [hostile, ']]>', '&amp;', '一\n二'],
        series: compared.series.map((series) => ({ ...series, name: hostile })),
        alternative: `${hostile}]]>`,
      },
      'en',
    );
    const printed = words(svg);
    expect(printed.filter((text) => text === hostile)).toHaveLength(4);
    expect(printed).toEqual(expect.arrayContaining([']]>', '&amp;', '一 二', `Unit: ${hostile}`]));
    expect(named(svg, 'desc')[0]?.text).toBe(`${hostile}]]>`);
  });

  it('shows a label in full where it had to be shortened', () => {
    const name = '省人力资源和社会保障厅社会保险事业管理局企业职工基本养老保险窗口';
    const categories = Array.from({ length: 20 }, (_, index) => `${name}${index}`);
    const svg = renderChartSvg({ ...consult, form: 'column', categories }, 'zh');
    const shortened = named(svg, 'text').filter((element) => wordsOf(element).endsWith('…'));
    expect(shortened).toHaveLength(20);
    expect(
      shortened.map(({ children }) => (children[0] instanceof XmlElement ? children[0].text : '')),
    ).toEqual(categories);
  });

  it('thins out the labels of many periods', () => {
    const categories = Array.from({ length: 60 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);
    const values = categories.map((_, index) => String(index));
    const printed = words(
      renderChartSvg({ ...consult, categories, series: [{ name: '咨询', values }] }, 'zh'),
    );
    const shown = categories.filter((category) => printed.includes(category));
    expect(shown.length).toBeGreaterThan(7);
    expect(shown.length).toBeLessThan(31);
    expect(shown[0]).toBe('2023-01');
  });

  it('gives the same text for the same chart', () => {
    expect(renderChartSvg(structuredClone(compared), 'zh')).toBe(renderChartSvg(compared, 'zh'));
  });
});

/** Corners of a text in reading direction. */
type Corners = readonly (readonly [x: number, y: number])[];

function cornersOf(element: XmlElement): Corners {
  const number = (name: string) => Number(element.attributes[name]);
  const [x, y, size] = [number('x'), number('y'), number('font-size')];
  const width = widthOf(wordsOf(element), size);
  const anchor = element.attributes['text-anchor'];
  const left = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  const turn =
    (Number(/rotate\((-?\d+)/.exec(element.attributes['transform'] ?? '')?.[1] ?? 0) * Math.PI) / 180;
  const [top, bottom] = [-0.85 * size, 0.2 * size];
  return [
    [left, top],
    [left + width, top],
    [left + width, bottom],
    [left, bottom],
  ].map(([dx = 0, dy = 0]) => [
    x + dx * Math.cos(turn) - dy * Math.sin(turn),
    y + dx * Math.sin(turn) + dy * Math.cos(turn),
  ]);
}

/** Whether two turned rectangles have a part in common: no edge of either parts them. */
function overlap(one: Corners, other: Corners): boolean {
  return [one, other].every((corners) =>
    [0, 1].every((edge) => {
      const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [corners[edge], corners[edge + 1]];
      const span = (rectangle: Corners) => {
        const places = rectangle.map(([x, y]) => x * (x2 - x1) + y * (y2 - y1));
        return [Math.min(...places), Math.max(...places)] as const;
      };
      const [[low, high], [otherLow, otherHigh]] = [span(one), span(other)];
      const length = Math.hypot(x2 - x1, y2 - y1);
      return Math.min(high, otherHigh) - Math.max(low, otherLow) > 0.1 * length;
    }),
  );
}

const labelTexts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'省人力资源和社会保障厅窗口（含网上），'), maxLength: 30 }),
  fc
    .array(fc.constantFrom('Window', 'of', 'enquiries', 'Wirtschaftsförderung', '2023-21'), { maxLength: 6 })
    .map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const amounts = (decimals: number) =>
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(20), fc.boolean())
    .map(([integer, shift, isNegative]) => {
      const digits = (integer / 10n ** BigInt(shift)).toString().padStart(decimals + 1, '0');
      const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
      const unsigned = `${digits.slice(0, digits.length - decimals)}${fraction}`;
      return isNegative && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
    });

const charts: fc.Arbitrary<Chart> = fc
  .tuple(
    fc.constantFrom('line', 'column', 'bar'),
    fc.nat(3),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 8 }),
  )
  .chain(([form, decimals, count, series]) =>
    fc.record({
      type: fc.constant('chart' as const),
      file: fc.constant('chart-1.svg'),
      form: fc.constant(form),
      title: labelTexts,
      unit: labelTexts,
      decimals: fc.constant(decimals),
      categories: fc.array(labelTexts, { minLength: count, maxLength: count }),
      series: fc.array(
        fc.record({
          name: labelTexts,
          values: fc.array(fc.option(amounts(decimals), { nil: undefined }), {
            minLength: count,
            maxLength: count,
          }),
        }),
        { minLength: series, maxLength: series },
      ),
      alternative: fc.constant(''),
    }),
  );

it('no text covers another or leaves the picture, whatever the chart', () => {
  fc.assert(
    fc.property(charts, fc.constantFrom('zh', 'en'), (chart, language) => {
      const svg = renderChartSvg(chart, language);
      const height = Number(elementsOf(svg)[0]?.attributes['height']);
      const texts = named(svg, 'text').map((element) => ({
        words: wordsOf(element),
        corners: cornersOf(element),
      }));
      texts.forEach((one, index) => {
        for (const [x, y] of one.corners) {
          const isInside = x >= 0 && x <= 720 && y >= 0 && y <= height;
          expect(isInside, `${one.words} at ${x}, ${y} of ${height}`).toBe(true);
        }
        const covered = texts.slice(index + 1).find((other) => overlap(one.corners, other.corners));
        expect(covered && `${one.words} | ${covered.words}`).toBeUndefined();
      });
    }),
    { numRuns: 60 },
  );
});
