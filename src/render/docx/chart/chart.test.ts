import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../model/bulletin.ts';
import { Additions } from '../additions.ts';
import { Bookmarks } from '../bookmarks.ts';
import { writeChart } from '../handle/chart.ts';
import { Styles } from '../styles.ts';
import type { WordContext } from '../types.ts';
import { columnName } from './cells.ts';
import { writeChartPart } from './chart-part.ts';
import { writeWorkbook } from './workbook.ts';

const hostile = `<省公安厅> & "窗口" ' ]]> &amp;`;

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
  title: '',
  decimals: 2,
  series: [
    { name: '受理', values: ['-1.50', '2.00', '3.25', undefined] },
    { name: '办结', values: ['1.00', '0.00', '2.25', '0.10'] },
  ],
};

function elementsNamed(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) =>
    child instanceof XmlElement
      ? [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]
      : [],
  );
}

function rootOf(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (!root) throw new Error('no root');
  return root;
}

const childNames = (parent: XmlElement | undefined) =>
  parent?.children.filter((child) => child instanceof XmlElement).map(({ name }) => name);
const only = (root: XmlElement, name: string): XmlElement => {
  const [element, ...others] = elementsNamed(root, name);
  if (!element || others.length > 0) throw new Error(`not one ${name}`);
  return element;
};
const texts = (root: XmlElement, name: string) => elementsNamed(root, name).map(({ text }) => text);
const values = (root: XmlElement, name: string) =>
  elementsNamed(root, name).map(({ attributes }) => attributes['val']);

function contextOf(language: 'zh' | 'en' = 'zh'): WordContext {
  return {
    styles: new Styles('<w:styles/>', new Map()),
    language,
    textWidth: 8844,
    textHeight: 12756,
    landscape: undefined,
    names: new Map(),
    bookmarks: new Bookmarks(),
    footnotes: undefined,
    additions: new Additions(),
    tables: undefined,
    colophon: { place: 'text', left: undefined },
    tooWide: [],
    paragraphRole: 'body',
  };
}

describe('the chart part', () => {
  it('has its elements in the order of the schema (ECMA-376 part 1, 21.2.2.29)', () => {
    const root = rootOf(writeChartPart(consult, 'zh'));
    expect(childNames(root)).toEqual([
      'c:date1904',
      'c:lang',
      'c:roundedCorners',
      'c:chart',
      'c:spPr',
      'c:txPr',
      'c:externalData',
    ]);
    expect(childNames(elementsNamed(root, 'c:chart')[0])).toEqual([
      'c:title',
      'c:autoTitleDeleted',
      'c:plotArea',
      'c:plotVisOnly',
      'c:dispBlanksAs',
    ]);
    expect(childNames(only(root, 'c:plotArea'))).toEqual([
      'c:layout',
      'c:lineChart',
      'c:catAx',
      'c:valAx',
      'c:spPr',
    ]);
    expect(childNames(only(root, 'c:ser'))).toEqual([
      'c:idx',
      'c:order',
      'c:tx',
      'c:spPr',
      'c:marker',
      'c:dLbls',
      'c:cat',
      'c:val',
      'c:smooth',
    ]);
  });

  it('leaves a gap where a value is missing', () => {
    const root = rootOf(writeChartPart(consult, 'zh'));
    const cache = only(root, 'c:numCache');
    expect(values(cache, 'c:ptCount')).toEqual(['4']);
    expect(elementsNamed(cache, 'c:pt').map(({ attributes, text }) => [attributes['idx'], text])).toEqual([
      ['0', '2240'],
      ['2', '2108'],
      ['3', '2321'],
    ]);
    expect(values(root, 'c:dispBlanksAs')).toEqual(['gap']);
  });

  it('refers to the cells of the workbook', () => {
    expect(texts(rootOf(writeChartPart(compared, 'zh')), 'c:f')).toEqual([
      'Sheet1!$B$1',
      'Sheet1!$A$2:$A$5',
      'Sheet1!$B$2:$B$5',
      'Sheet1!$C$1',
      'Sheet1!$A$2:$A$5',
      'Sheet1!$C$2:$C$5',
    ]);
  });

  it('has a title, labels and a legend only where they say something', () => {
    const one = rootOf(writeChartPart(consult, 'zh'));
    expect(texts(one, 'a:t')).toEqual(['近四期咨询量', '件']);
    expect(values(one, 'c:autoTitleDeleted')).toEqual(['0']);
    expect(new Set(values(one, 'c:showVal'))).toEqual(new Set(['1']));
    expect(elementsNamed(one, 'c:legend')).toEqual([]);
    const two = rootOf(writeChartPart({ ...compared, unit: ' ' }, 'zh'));
    expect(texts(two, 'a:t')).toEqual([]);
    expect(values(two, 'c:autoTitleDeleted')).toEqual(['1']);
    expect(values(two, 'c:showVal')).toEqual([]);
    expect(values(only(two, 'c:legend'), 'c:legendPos')).toEqual(['b']);
  });

  it('prints the decimals of its figures', () => {
    const single = { ...compared, series: compared.series.slice(1) };
    const root = rootOf(writeChartPart(single, 'zh'));
    expect(texts(root, 'c:formatCode')).toEqual(['0.00']);
    const labels = only(only(root, 'c:dLbls'), 'c:numFmt');
    expect(labels.attributes).toMatchObject({ formatCode: '0.00', sourceLinked: '0' });
  });

  it('writes out a figure that is longer than Word can compute with', () => {
    const exact = '1234567890123456789';
    const root = rootOf(
      writeChartPart({ ...consult, series: [{ name: '总额', values: ['1', exact] }] }, 'zh'),
    );
    const [label] = elementsNamed(root, 'c:dLbl').filter((one) => texts(one, 'a:t').length > 0);
    if (!label) throw new Error('no label of words');
    expect(values(label, 'c:idx')).toEqual(['1']);
    expect(texts(label, 'a:t')).toEqual([exact]);
  });

  it('puts the figures of valleys below the line, where it does not run through them', () => {
    const up = ['5', '3', undefined, '4', '6', '2'];
    const chart = { ...consult, categories: up.map(String), series: [{ name: '咨询', values: up }] };
    const labels = elementsNamed(rootOf(writeChartPart(chart, 'zh')), 'c:dLbl');
    expect(labels.map((label) => [...values(label, 'c:idx'), ...values(label, 'c:dLblPos')])).toEqual([
      ['1', 'b'],
      ['3', 'b'],
      ['5', 'b'],
    ]);
    expect(elementsNamed(rootOf(writeChartPart({ ...chart, form: 'column' }, 'zh')), 'c:dLbl')).toEqual([]);
  });

  it.each([
    ['column', 'c:barChart', 'col', 'minMax', 'autoZero'],
    ['bar', 'c:barChart', 'bar', 'maxMin', 'max'],
  ] as const)('a %s chart', (form, element, direction, orientation, crosses) => {
    const root = rootOf(writeChartPart({ ...compared, form }, 'zh'));
    expect(values(only(root, element), 'c:barDir')).toEqual([direction]);
    expect(values(root, 'c:grouping')).toEqual(['clustered']);
    expect(values(only(root, 'c:catAx'), 'c:orientation')).toEqual([orientation]);
    expect(values(only(root, 'c:valAx'), 'c:crosses')).toEqual([crosses]);
  });

  it.each([
    ['all positive', ['98.10', '98.40'], ['0'], []],
    ['all negative', ['-98.10', '-98.40'], [], ['0']],
    ['of both signs', ['-98.10', '98.40'], [], []],
    ['all missing', [undefined, undefined], [], []],
  ])('columns stand on zero: %s', (_, amounts, minimum, maximum) => {
    const root = rootOf(writeChartPart({ ...compared, series: [{ name: '满意率', values: amounts }] }, 'zh'));
    expect(values(root, 'c:min')).toEqual(minimum);
    expect(values(root, 'c:max')).toEqual(maximum);
  });

  it('does not divide small counts', () => {
    const counts = (amounts: readonly string[]) =>
      values(
        rootOf(writeChartPart({ ...consult, series: [{ name: '投诉', values: amounts }] }, 'zh')),
        'c:majorUnit',
      );
    expect(counts(['0', '2', '3', '1'])).toEqual(['1']);
    expect(counts(['0', '20', '30', '10'])).toEqual([]);
  });

  it('knows the language of its text', () => {
    const chinese = rootOf(writeChartPart(consult, 'zh'));
    const english = rootOf(writeChartPart({ ...consult, title: 'Enquiries', unit: 'cases' }, 'en'));
    expect(values(chinese, 'c:lang')).toEqual(['zh-CN']);
    expect(values(english, 'c:lang')).toEqual(['en-US']);
    const fonts = (root: XmlElement) =>
      new Set(elementsNamed(root, 'a:ea').map(({ attributes }) => attributes['typeface']));
    expect(fonts(chinese)).toEqual(new Set(['宋体']));
    expect(fonts(english)).toEqual(new Set());
  });
});

describe('hostile words', () => {
  const chart: Chart = {
    ...compared,
    title: hostile,
    unit: hostile,
    categories: [hostile, '一\n二', '\u{20bb7}野', ''],
    series: compared.series.map((series) => ({ ...series, name: hostile })),
    alternative: hostile,
  };

  it('come back unchanged from the chart, its workbook and the text', () => {
    const part = rootOf(writeChartPart(chart, 'zh'));
    expect(texts(part, 'a:t')).toEqual([hostile, hostile]);
    const cells = elementsNamed(part, 'c:strCache').map((cache) => texts(cache, 'c:v'));
    expect(cells).toEqual([[hostile], [...chart.categories], [hostile], [...chart.categories]]);
    expect(texts(sheetOf(chart), 't')).toEqual([hostile, hostile, ...chart.categories]);
    const paragraph = rootOf(writeChart(chart, contextOf()).replace('<w:p>', '<w:p xmlns:w="w">'));
    expect(only(paragraph, 'wp:docPr').attributes).toMatchObject({ descr: hostile, title: hostile });
  });
});

function sheetOf(chart: Chart): XmlElement {
  const sheet = unzipSync(writeWorkbook(chart))['xl/worksheets/sheet1.xml'];
  return rootOf(new TextDecoder().decode(sheet));
}

describe('the workbook', () => {
  it('holds categories in column A and series from column B on, missing values as empty cells', () => {
    const cells = elementsNamed(sheetOf(compared), 'c').map(({ attributes, text }) => [
      attributes['r'],
      text,
    ]);
    expect(cells).toEqual([
      ['B1', '受理'],
      ['C1', '办结'],
      ['A2', '第18期'],
      ['B2', '-1.50'],
      ['C2', '1.00'],
      ['A3', '第19期'],
      ['B3', '2.00'],
      ['C3', '0.00'],
      ['A4', '第20期'],
      ['B4', '3.25'],
      ['C4', '2.25'],
      ['A5', '第21期'],
      ['C5', '0.10'],
    ]);
  });

  it('consists of well-formed parts', () => {
    for (const part of Object.values(unzipSync(writeWorkbook(compared))))
      rootOf(new TextDecoder().decode(part));
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name));

  it('has the same bytes in every time zone', () => {
    const zone = process.env['TZ'];
    try {
      const made = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((name) => {
        process.env['TZ'] = name;
        return Buffer.from(writeWorkbook(compared)).toString('base64');
      });
      expect(new Set(made).size).toBe(1);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('the paragraph', () => {
  it('is centred, without indent, and as high as its drawing', () => {
    const paragraph = rootOf(writeChart(consult, contextOf()).replace('<w:p>', '<w:p xmlns:w="w">'));
    expect(childNames(only(paragraph, 'w:pPr'))).toEqual(['w:snapToGrid', 'w:spacing', 'w:ind', 'w:jc']);
    expect(only(paragraph, 'w:spacing').attributes).toMatchObject({ 'w:line': '240', 'w:lineRule': 'auto' });
    expect(only(paragraph, 'w:ind').attributes).toMatchObject({
      'w:firstLineChars': '0',
      'w:firstLine': '0',
    });
    expect(only(paragraph, 'w:jc').attributes).toEqual({ 'w:val': 'center' });
    expect(only(paragraph, 'wp:extent').attributes).toEqual({ cx: `${8844 * 635}`, cy: `${4422 * 635}` });
  });

  it('describes the chart for those who do not see it', () => {
    const properties = (chart: Chart) =>
      only(rootOf(writeChart(chart, contextOf()).replace('<w:p>', '<w:p xmlns:w="w">')), 'wp:docPr')
        .attributes;
    expect(properties(consult)).toEqual({
      id: '10001',
      name: '图表 1',
      descr: '第21期咨询2321件，第19期缺报。',
      title: '近四期咨询量',
    });
    expect(properties(compared)).not.toHaveProperty('title');
  });

  it('gives a bar chart of many rows more height, up to a page', () => {
    const heightOf = (rows: number) => {
      const categories = Array.from({ length: rows }, (_, index) => `第${index + 1}期`);
      const xml = writeChart({ ...consult, form: 'bar', categories }, contextOf());
      return Number(/cy="(\d+)"/.exec(xml)?.[1]) / 635;
    };
    expect([heightOf(4), heightOf(18), heightOf(60)]).toEqual([4422, 6633, 11480]);
  });
});

it('charts of a document are numbered, each with its workbook and its relations', () => {
  const context = contextOf('en');
  const text = writeChart(consult, context) + writeChart(compared, context);
  expect([...text.matchAll(/name="(Chart \d)"/g)].map((match) => match[1])).toEqual(['Chart 1', 'Chart 2']);
  expect([...context.additions.parts.keys()]).toEqual([
    'word/charts/chartAdded1.xml',
    'word/charts/_rels/chartAdded1.xml.rels',
    'word/embeddings/chartAdded1.xlsx',
    'word/charts/chartAdded2.xml',
    'word/charts/_rels/chartAdded2.xml.rels',
    'word/embeddings/chartAdded2.xlsx',
  ]);
  const relations = new TextDecoder().decode(
    context.additions.parts.get('word/charts/_rels/chartAdded2.xml.rels'),
  );
  expect(only(rootOf(relations), 'Relationship').attributes).toMatchObject({
    Id: 'rId1',
    Target: '../embeddings/chartAdded2.xlsx',
  });
  const types = context.additions.contentTypesPart('<Types></Types>') ?? '';
  expect(elementsNamed(rootOf(types), 'Override').map(({ attributes }) => attributes)).toEqual(
    [1, 2].flatMap((number) => [
      {
        PartName: `/word/charts/chartAdded${number}.xml`,
        ContentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      },
      {
        PartName: `/word/embeddings/chartAdded${number}.xlsx`,
        ContentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
    ]),
  );
});
