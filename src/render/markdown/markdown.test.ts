import type { BlockContent, Heading, List, PhrasingContent, TableRow } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Block, Bulletin, NumberForm } from '../../model/bulletin.ts';
import { renderMarkdown } from './markdown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: (string | PhrasingContent)[]): BlockContent => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const heading = (depth: Heading['depth'], value: string, number?: string): Block => ({
  type: 'heading',
  depth,
  children: [text(value)],
  ...(number === undefined ? {} : { data: { number } }),
});
const runIn = (value: string): PhrasingContent => ({
  type: 'strong',
  data: { runIn: true },
  children: [text(value)],
});

type Item = readonly [number: string | undefined, ...blocks: BlockContent[]];

const list = (form: NumberForm | undefined, ...items: Item[]): List => ({
  type: 'list',
  ordered: true,
  ...(form === undefined ? {} : { data: { form } }),
  children: items.map(([number, ...children]) => ({
    type: 'listItem',
    ...(number === undefined ? {} : { data: { number } }),
    children,
  })),
});
const bullets = (...items: BlockContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});

const PROPERTIES: Bulletin['properties'] = {
  title: '窗口工作周报',
  subject: '2023 年第 21 期',
  creator: '政务服务中心',
  language: 'zh',
  date: '2023-06-15',
  issue: '2023-21',
  draft: false,
};

function render(parts: Partial<Bulletin>): string {
  return renderMarkdown({ masthead: [], body: [], colophon: [], properties: PROPERTIES, ...parts });
}

function lines(...expected: string[]): string {
  return `${expected.join('\n')}\n`;
}

describe('a whole bulletin', () => {
  it('has its title above the headings of the body, and the colophon between rules', () => {
    const printed = render({
      masthead: [
        heading(1, '窗口工作周报'),
        { type: 'styled', style: '期号', children: [paragraph('2023 年第 21 期')] },
      ],
      body: [
        heading(1, '政务服务工作'),
        heading(2, '综窗改革攻坚行动', '一、'),
        heading(3, '省本级综窗办件情况', '（一）'),
        paragraph('本周，共计咨询 2321 人次。'),
        { type: 'pageBreak' },
        heading(2, '大厅巡查情况', '二、'),
        {
          type: 'landscape',
          children: [list('（一）', ['（一）', paragraph(runIn('按时到岗情况。'), '总体情况良好。')])],
        },
      ],
      colophon: [
        {
          type: 'colophon',
          children: [paragraph('报：中心领导。'), paragraph('发：各部门窗口。')],
          after: [paragraph('（共印 94 份）')],
        },
      ],
    });
    expect(printed).toBe(
      lines(
        '# 窗口工作周报',
        '',
        '2023 年第 21 期',
        '',
        '## 政务服务工作',
        '',
        '### 一、综窗改革攻坚行动',
        '',
        '#### （一）省本级综窗办件情况',
        '',
        '本周，共计咨询 2321 人次。',
        '',
        '### 二、大厅巡查情况',
        '',
        '**（一）按时到岗情况**。总体情况良好。',
        '',
        '---',
        '',
        '报：中心领导。',
        '',
        '发：各部门窗口。',
        '',
        '---',
        '',
        '（共印 94 份）',
      ),
    );
  });

  it('without a title keeps the levels of the body', () => {
    expect(render({ masthead: [paragraph('周报')], body: [heading(1, '政务服务工作')] })).toBe(
      lines('周报', '', '# 政务服务工作'),
    );
  });

  it('has no heading below the sixth level', () => {
    expect(render({ masthead: [heading(1, '周报')], body: [heading(6, '其他')] })).toBe(
      lines('# 周报', '', '###### 其他'),
    );
  });

  it('prints nothing for what cannot be seen', () => {
    const blank: Block[] = [
      paragraph(' '),
      heading(2, ''),
      { type: 'pageBreak' },
      { type: 'styled', style: '正文', children: [] },
      { type: 'blockquote', children: [paragraph('')] },
      { type: 'colophon', children: [], after: [] },
      { type: 'table', children: [] },
      bullets(),
    ];
    expect(render({ body: [paragraph('上'), ...blank, paragraph('下')] })).toBe(lines('上', '', '下'));
    expect(render({ body: blank })).toBe('');
  });

  it('does not begin with what GitHub takes for front matter', () => {
    expect(render({ body: [{ type: 'thematicBreak' }, paragraph('上'), { type: 'thematicBreak' }] })).toBe(
      lines('___', '', '上', '', '---'),
    );
  });

  it('refuses raw HTML', () => {
    expect(() => render({ body: [{ type: 'html', value: '<b>' }] })).toThrow('Bug');
  });
});

describe('numbers', () => {
  it.each([
    ['一、', '## 一、综窗改革'],
    ['（一）', '## （一）综窗改革'],
    ['①', '## ①综窗改革'],
    ['1.', '## 1. 综窗改革'],
    ['1.1', '## 1.1 综窗改革'],
    ['I.', '## I. 综窗改革'],
    ['a)', '## a) 综窗改革'],
  ])('%s stands before its heading, behind ASCII with a space', (number, printed) => {
    expect(render({ body: [heading(2, '综窗改革', number)] })).toBe(lines(printed));
  });

  it.each(['1.', undefined] as const)('an unbroken run of form %s is a list', (form) => {
    const items: Item[] = [
      ['1.', paragraph('水利厅'), paragraph('下一步')],
      ['2.', paragraph('公安厅')],
    ];
    expect(render({ body: [list(form, ...items)] })).toBe(
      lines('1. 水利厅', '', '   下一步', '', '2. 公安厅'),
    );
  });

  it('a list without numbers of its own counts from its start', () => {
    expect(render({ body: [{ ...list(undefined, [undefined, paragraph('水利厅')]), start: 3 }] })).toBe(
      lines('3. 水利厅'),
    );
  });

  it('a run goes on where the one before it ended', () => {
    const body = [list('1.', ['1.', paragraph('水利厅')]), list('1.', ['2.', paragraph('公安厅')])];
    expect(render({ body })).toBe(lines('1. 水利厅', '', '2. 公安厅'));
    expect(render({ body: [...body.slice(0, 1), paragraph('另：'), ...body.slice(1)] })).toBe(
      lines('1. 水利厅', '', '另：', '', '2. 公安厅'),
    );
  });

  it('a broken run is text, lest Markdown count anew', () => {
    const body = [list('1.', ['1.', paragraph('水利厅')], ['3.', paragraph('公安厅')])];
    expect(render({ body })).toBe(lines('1\\. 水利厅', '', '3\\. 公安厅'));
  });

  it.each([
    ['（一）', '（一）水利厅'],
    ['1、', '1、水利厅'],
    ['（1）', '（1）水利厅'],
    ['①', '①水利厅'],
    ['(1)', '(1) 水利厅'],
    ['1.1', '1.1 水利厅'],
    ['a)', 'a) 水利厅'],
    ['I.', 'I. 水利厅'],
  ] as const)('an item of form %s is a paragraph', (form, printed) => {
    expect(render({ body: [list(form, [form, paragraph('水利厅'), paragraph('下一步')])] })).toBe(
      lines(printed, '', '下一步'),
    );
  });

  it('a number goes into run-in strong text, and before any other', () => {
    const other: PhrasingContent = { type: 'strong', children: [text('到岗。')] };
    const body = [
      list('（一）', ['（一）', paragraph(runIn('到岗。'), '良好')], ['（二）', paragraph(other, '良好')]),
      list('1.1', ['1.1', paragraph(runIn('到岗。'), '良好')]),
    ];
    expect(render({ body })).toBe(
      lines('**（一）到岗**。良好', '', '（二）**到岗**。良好', '', '**1.1 到岗**。良好'),
    );
  });

  it('a number before a block that is no paragraph stands alone', () => {
    expect(render({ body: [list('（一）', ['（一）', bullets([paragraph('咨询')])])] })).toBe(
      lines('（一）', '', '- 咨询'),
    );
  });

  it('lists in items keep their own form', () => {
    const inner = list('（1）', ['（1）', paragraph('咨询')], ['（2）', paragraph('受理')]);
    expect(
      render({ body: [list('1.', ['1.', paragraph('水利厅'), inner], ['2.', paragraph('公安厅')])] }),
    ).toBe(lines('1. 水利厅', '', '   （1）咨询', '', '   （2）受理', '', '2. 公安厅'));
    expect(render({ body: [list('（一）', ['（一）', paragraph('水利厅'), inner])] })).toBe(
      lines('（一）水利厅', '', '（1）咨询', '', '（2）受理'),
    );
  });

  it('items of form none are paragraphs without a number', () => {
    expect(
      render({ body: [list('none', [undefined, paragraph('水利厅')], [undefined, paragraph('公安厅')])] }),
    ).toBe(lines('水利厅', '', '公安厅'));
  });
});

describe('blocks', () => {
  it('bullets are hyphens, tight as they were', () => {
    const body = [bullets([paragraph('咨询'), bullets([paragraph('电话')])], [paragraph('受理')])];
    expect(render({ body })).toBe(lines('- 咨询', '  - 电话', '- 受理'));
  });

  it('a rule in an item does not melt into the bullet', () => {
    expect(render({ body: [bullets([{ type: 'thematicBreak' }])] })).toBe(lines('- ___'));
  });

  it('tasks keep their boxes', () => {
    const body: Block[] = [
      {
        type: 'list',
        children: [
          { type: 'listItem', checked: true, children: [paragraph('已办')] },
          { type: 'listItem', checked: false, children: [paragraph('待办')] },
        ],
      },
    ];
    expect(render({ body })).toBe(lines('- [x] 已办', '- [ ] 待办'));
  });

  it('tables are not padded to columns, so that a changed cell changes one line', () => {
    const row = (...cells: string[]): TableRow => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    });
    const body: Block[] = [
      {
        type: 'table',
        align: ['left', 'right', 'center', null],
        children: [row('部门', '受理|办结', '率', '注'), row('水利厅', '343', '100%', ''), row('公安厅')],
      },
    ];
    expect(render({ body })).toBe(
      lines(
        '| 部门 | 受理\\|办结 | 率 | 注 |',
        '| :--- | ---: | :---: | --- |',
        '| 水利厅 | 343 | 100% |  |',
        '| 公安厅 |  |  |  |',
      ),
    );
  });

  it('code is fenced, quotations are marked on every line', () => {
    const body: Block[] = [
      { type: 'code', lang: 'yaml', value: 'consult: 2321' },
      { type: 'blockquote', children: [paragraph('上', { type: 'break' }, '下')] },
    ];
    expect(render({ body })).toBe(lines('```yaml', 'consult: 2321', '```', '', '> 上\\', '> 下'));
  });

  it('footnotes keep their labels', () => {
    const body: Block[] = [
      paragraph('受理', { type: 'footnoteReference', identifier: '1', label: '1' }, '：343 件'),
      {
        type: 'footnoteDefinition',
        identifier: '1',
        label: '1',
        children: [paragraph('含预约'), paragraph('不含退件')],
      },
    ];
    expect(render({ body })).toBe(lines('受理[^1]：343 件', '', '[^1]: 含预约', '', '    不含退件'));
  });

  it('a place that a draft could not fill is strong', () => {
    expect(render({ body: [paragraph('受理 ', { type: 'marked', children: [text('缺')] }, ' 件')] })).toBe(
      lines('受理 **缺** 件'),
    );
  });

  it('a bulletin of sixty paragraphs takes milliseconds', () => {
    const sentence =
      '本周，共计咨询 2321 人次、受理 343 件、颁发 4612 件、流转 5092 件；今年以来，累计咨询 26928 人次。';
    const body = Array.from({ length: 60 }, () =>
      paragraph(runIn('省本级综窗办件情况。'), sentence.repeat(4)),
    );
    render({ body });
    const start = performance.now();
    render({ body });
    expect(performance.now() - start).toBeLessThan(200);
  });
});
