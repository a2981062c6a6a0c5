import type { PhrasingContent, Strong } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { renderPhrasing } from './phrasing.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });
const deletion = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'delete', children });
const marked = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'marked', children });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const link = (...children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url: 'https://a.cn',
  children,
});

function render(...nodes: PhrasingContent[]): string {
  return renderPhrasing(nodes, { place: 'paragraph', definitions: new Map() });
}

/** Strong texts as plain CommonMark reads them, and everything that is read. */
function read(markdown: string): { strong: string[]; all: string } {
  const [paragraph] = unified().use(remarkParse).parse(markdown).children;
  if (paragraph?.type !== 'paragraph') throw new Error(`not a paragraph: ${markdown}`);
  const found: Strong[] = paragraph.children.filter((node) => node.type === 'strong');
  return { strong: found.map((node) => plainText(node)), all: plainText(paragraph) };
}

describe('marks that would keep strong text from opening or closing go outside', () => {
  it.each([
    [
      [strong(text('按时到岗情况。')), text('总体情况良好')],
      '**按时到岗情况**。总体情况良好',
      ['按时到岗情况'],
    ],
    [
      [strong(text('（一）按时到岗情况。')), text('总体')],
      '**（一）按时到岗情况**。总体',
      ['（一）按时到岗情况'],
    ],
    [[strong(text('着装情况：“良好”！')), text('总体')], '**着装情况：“良好”**！总体', ['着装情况：“良好”']],
    [[text('见'), strong(text('“通知”')), text('执行')], '见“**通知**”执行', ['通知']],
    [[text('见'), strong(text('“通知”')), text('。')], '见“**通知**”。', ['通知']],
    [[strong(text('（重点）')), text('工作')], '（**重点**）工作', ['重点']],
    [[text('见'), strong(text('“一”和“二”')), text('。')], '见“**一”和“二”**。', ['一”和“二”']],
    [[strong(text('高温 25℃')), text('以上')], '**高温 25**℃以上', ['高温 25']],
    [[strong(text(' 重点 ')), text('工作')], '**重点** 工作', ['重点']],
    [[strong(text('重点'), { type: 'break' }), text('工作')], '**重点**\\\n工作', ['重点']],
    [[text('受理'), marked(text('【缺】')), text('件')], '受理【**缺**】件', ['缺']],
  ] as const)('%#', (nodes, printed, strongTexts) => {
    expect(render(...nodes)).toBe(printed);
    expect(read(printed).strong).toEqual(strongTexts);
    expect(read(printed).all).not.toContain('*');
  });
});

describe('marks that do no harm stay inside', () => {
  it.each([
    [[strong(text('重点：'))], '**重点：**'],
    [[strong(text('重点：')), text(' 工作')], '**重点：** 工作'],
    [[strong(text('“通知”')), text('，执行')], '**“通知”**，执行'],
    [[text('，'), strong(text('（一）')), text('。')], '，**（一）**。'],
  ])('%#', (nodes, printed) => {
    expect(render(...nodes)).toBe(printed);
    expect(read(printed).all).not.toContain('*');
  });
});

describe('emphasis that cannot work is left out, not its text', () => {
  it.each([
    [[text('见'), strong(text('。')), text('工作')], '见。工作'],
    [[text('见'), strong(code('x')), text('工作')], '见`x`工作'],
    [[text('见'), strong(text('新'), link(text('通知'))), text('工作')], '见新[通知](https://a.cn)工作'],
    [[strong(text(' '))], ''],
  ])('%#', (nodes, printed) => {
    expect(render(...nodes)).toBe(printed);
  });
});

describe('nested and neighbouring emphasis', () => {
  it.each([
    [[strong(text('一')), strong(text('二'))], '**一二**'],
    [[strong(text('一'), strong(text('二')), marked(text('三')))], '**一二三**'],
    [[strong(emphasis(text('一'))), text('二')], '***一***二'],
    [[strong(text('一')), emphasis(text('二')), strong(text('三'))], '**一***二***三**'],
    [[emphasis(text('一。')), text('二')], '*一*。二'],
    [[deletion(text('一。')), text('二')], '~~一~~。二'],
    [[strong(text('一')), emphasis(strong(text('二')))], '**一二**'],
    [[emphasis(strong(text('一'))), strong(emphasis(text('二')))], '**一*二***'],
    [[strong(text('一*二')), text('*')], '**一\\*二**\\*'],
    [[text('*'), strong(text('一'))], '\\***一**'],
    [[deletion(text('\\*~~一')), text('~~二')], '~~\\\\*\\~\\~一~~\\~\\~二'],
    [[strong(text('~ 一'))], '~ **一**'],
    [[text('约~'), strong(text('“一”')), text('。')], '约~“**一**”。'],
    [[text('见'), strong(text('（（一）')), text('。')], '见（**（一）**。'],
    [[text('见'), strong(link(text('通知'))), text('执行')], '见[**通知**](https://a.cn)执行'],
    [[strong(text('https://a.cn')), text('，可查')], '**https\\://a.cn**，可查'],
    [[strong(text('https://a.cn')), text(' 可查')], '**https://a.cn** 可查'],
  ])('%#', (nodes, printed) => {
    expect(render(...nodes)).toBe(printed);
  });
});

describe('code, links and images', () => {
  const image = (url: string, alt: string): PhrasingContent => ({ type: 'image', url, alt });
  const linkTo = (url: string, label = '通知', title: string | null = null): PhrasingContent => ({
    type: 'link',
    url,
    title,
    children: [text(label)],
  });

  it.each([
    [code('a`b'), '``a`b``'],
    [code('`a'), '`` `a ``'],
    [code('a\nb'), '`a b`'],
    [strong(code('a'), code('b')), '**`ab`**'],
    [link(code(']: a')), '[\\]: a](https://a.cn)'],
    [linkTo('https://a.cn/甲?x=1&y=2'), '[通知](https://a.cn/甲?x=1&y=2)'],
    [linkTo('https://a.cn/(甲)'), '[通知](https://a.cn/(甲))'],
    [linkTo('https://a.cn/甲)'), '[通知](https://a.cn/甲\\))'],
    [linkTo('https://a.cn/甲 乙'), '[通知](<https://a.cn/甲 乙>)'],
    [linkTo('https://a.cn', '通知', '说"明"'), '[通知](https://a.cn "说\\"明\\"")'],
    [linkTo('https://a.cn', 'https://a.cn'), '<https://a.cn>'],
    [linkTo('mailto:zx@a.cn', 'zx@a.cn'), '<zx@a.cn>'],
    [linkTo('https://a.cn', '甲]乙'), '[甲\\]乙](https://a.cn)'],
    [linkTo('https://a.cn', '甲[乙]丙'), '[甲[乙]丙](https://a.cn)'],
    [linkTo('https://a.cn', '甲[乙'), '[甲\\[乙](https://a.cn)'],
    [linkTo('https://a.cn', '[甲](乙)'), '[\\[甲\\](乙)](https://a.cn)'],
    [linkTo('javascript:alert(1)'), '通知'],
    [linkTo('file:///etc/passwd'), '通知'],
    [image('图/办件.png', '办件趋势'), '![办件趋势](图/办件.png)'],
    [image('图 1.png', '办件[一]'), '![办件[一]](<图 1.png>)'],
    [image('data:image/png;base64,AA', '办件趋势'), '办件趋势'],
  ])('%#', (node, printed) => {
    expect(render(node)).toBe(printed);
  });

  it('an exclamation mark before a link does not make it an image', () => {
    expect(render(text('注意!'), link(text('通知')))).toBe('注意\\![通知](https://a.cn)');
  });

  it('a reference prints its target in place', () => {
    const node: PhrasingContent = {
      type: 'linkReference',
      identifier: '1',
      referenceType: 'full',
      children: [text('通知')],
    };
    const definition = { type: 'definition', identifier: '1', url: 'https://a.cn' } as const;
    expect(renderPhrasing([node], { place: 'paragraph', definitions: new Map([['1', definition]]) })).toBe(
      '[通知](https://a.cn)',
    );
    expect(render(node)).toBe('通知');
  });

  it('raw HTML is a bug', () => {
    expect(() => render({ type: 'html', value: '<b>' })).toThrow('Bug');
  });
});
