import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { renderPhrasing } from './phrasing.ts';

const NOTHING = new Map();

function paragraph(value: string): string {
  return renderPhrasing([{ type: 'text', value }], { place: 'paragraph', definitions: NOTHING });
}

describe('text that means nothing in Markdown is printed as typed', () => {
  it.each([
    '1、综窗改革',
    '1.6 月 5 日，水利厅组织召开培训会议。',
    '（一）受理 343 件，占比 12.5%。',
    '※ 数据截至 6 月 9 日',
    '#1 号窗口',
    '5*3=15',
    '*注：本表数据为累计数',
    '5~8 日',
    'AT&T 公司',
    '5 < 6，7 > 6',
    '满意度 100_000 次，snake_case_name',
    '国办发[2023]15 号',
    '[2023] 15 号',
    'C:\\文件\\通知',
    '重要!',
    'a|b',
    'x_、y',
    '反引号 ` 一个',
    '2023-06-09 --- 2023-06-15',
    'https://www.sczwfw.gov.cn/a_b_c?x=1&y=2 与 www.sc.gov.cn',
    'zwzx@sc.gov.cn',
    '第一行\n第二行',
    '两  个空格',
    '　　首行缩进',
    '{{ 咨询 }} $1 %s',
  ])('%j', (typed) => {
    expect(paragraph(typed)).toBe(typed);
  });
});

describe('text that would be Markdown where it stands gets a backslash', () => {
  it.each([
    ['# 号窗口', '\\# 号窗口'],
    ['####', '\\####'],
    ['> 引用', '\\> 引用'],
    ['- 咨询', '\\- 咨询'],
    ['+ 咨询', '\\+ 咨询'],
    ['* 咨询', '\\* 咨询'],
    ['1. 咨询', '1\\. 咨询'],
    ['12) 咨询', '12\\) 咨询'],
    ['1.', '1\\.'],
    ['---', '\\---'],
    ['* * *', '\\* * *'],
    ['___', '\\_\\_\\_'],
    ['标题\n---', '标题\n\\---'],
    ['标题\n===', '标题\n\\==='],
    ['咨询\n- 受理', '咨询\n\\- 受理'],
    ['```', '\\`\\`\\`'],
    ['~~~', '\\~\\~\\~'],
    ['甲|乙\n-|-', '甲|乙\n\\-|-'],
    ['甲|乙\n|:-:|-|', '甲|乙\n\\|:-:|-|'],
    ['甲\n:-:', '甲\n\\:-:'],
    ['5*3*2=30', '5\\*3\\*2=30'],
    ['**重点**', '\\*\\*重点\\*\\*'],
    ['_重点_', '\\_重点\\_'],
    ['9:00~12:00，14:00~17:00', '9:00\\~12:00，14:00\\~17:00'],
    ['`重点`', '\\`重点\\`'],
    ['`甲 ``乙``', '\\`甲 \\`\\`乙\\`\\`'],
    ['国办发[2023](15)号', '国办发\\[2023](15)号'],
    ['[甲 [乙](丙)', '\\[甲 \\[乙](丙)'],
    ['![图](路径)', '!\\[图](路径)'],
    ['[注]: 说明', '\\[注]: 说明'],
    ['见[^1]', '见\\[^1]'],
    ['<b>重点</b>', '\\<b>重点\\</b>'],
    ['<!-- 注 -->', '\\<!-- 注 -->'],
    ['<1@a.cn>', '\\<1@a.cn>'],
    ['&amp; &#35; &#x23;', '\\&amp; \\&#35; \\&#x23;'],
    ['\\*', '\\\\*'],
    ['上\\\n下', '上\\\\\n下'],
    ['https://a.cn/*甲*', 'https\\://a.cn/\\*甲\\*'],
    ['www.a.cn/_甲_', 'www\\.a.cn/\\_甲\\_'],
  ])('%j', (typed, printed) => {
    expect(paragraph(typed)).toBe(printed);
    expect(plainText(unified().use(remarkParse).use(remarkGfm).parse(printed))).toBe(typed);
  });
});

describe('white space', () => {
  it.each([
    ['  咨询\t', '咨询'],
    ['咨询 \n\n  受理', '咨询\n受理'],
    ['咨询\r\n受理', '咨询\n受理'],
  ])('%j loses what Markdown would not keep', (typed, printed) => {
    expect(paragraph(typed)).toBe(printed);
  });
});

describe('the same text elsewhere', () => {
  it.each([
    ['- 咨询 | 受理', '- 咨询 \\| 受理'],
    ['1. 咨询', '1. 咨询'],
    ['\\|', '\\\\\\|'],
    ['上\n下', '上 下'],
  ])('%j in a table cell', (value, printed) => {
    expect(renderPhrasing([{ type: 'text', value }], { place: 'cell', definitions: NOTHING })).toBe(printed);
  });

  it('code that a cell cannot hold is text', () => {
    const cell = (value: string): string =>
      renderPhrasing([{ type: 'inlineCode', value }], { place: 'cell', definitions: NOTHING });
    expect(cell('a|b')).toBe('`a\\|b`');
    expect(cell('a\\|b')).toBe('a\\\\\\|b');
  });

  it.each([
    ['# 号窗口', '# 号窗口'],
    ['C #', 'C \\#'],
    ['C#', 'C#'],
    ['上\n下', '上 下'],
  ])('%j in a heading', (value, printed) => {
    expect(renderPhrasing([{ type: 'text', value }], { place: 'heading', definitions: NOTHING })).toBe(
      printed,
    );
  });

  it('hyphens alone in an item would make a rule with the bullet', () => {
    const nodes = [{ type: 'text', value: '--\n受理' } as const];
    expect(renderPhrasing(nodes, { place: 'paragraph', definitions: NOTHING, opensItem: true })).toBe(
      '\\--\n受理',
    );
    expect(paragraph('--\n受理')).toBe('--\n受理');
  });

  it('a box at the beginning of an item would be a task', () => {
    expect(
      renderPhrasing([{ type: 'text', value: '[ ] 已办' }], {
        place: 'paragraph',
        definitions: NOTHING,
        opensItem: true,
      }),
    ).toBe('\\[ ] 已办');
    expect(paragraph('[ ] 已办')).toBe('[ ] 已办');
  });

  it.each(['*a ', '[](', '`` ` ', '- - '])('200 kB of %j take less than five seconds', (unit) => {
    const value = unit.repeat(200_000 / unit.length);
    const start = performance.now();
    renderPhrasing([{ type: 'strong', children: [{ type: 'text', value }] }], {
      place: 'paragraph',
      definitions: NOTHING,
    });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
