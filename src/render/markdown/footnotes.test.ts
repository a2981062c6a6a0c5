import fc from 'fast-check';
import type { BlockContent, FootnoteDefinition, Nodes, PhrasingContent, Root, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Block, Bulletin, Picture } from '../../model/bulletin.ts';
import { renderMarkdown } from './markdown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const inline = (children: readonly (string | PhrasingContent)[]): PhrasingContent[] =>
  children.map((child) => (typeof child === 'string' ? text(child) : child));
const paragraph = (...children: (string | PhrasingContent)[]): BlockContent => ({
  type: 'paragraph',
  children: inline(children),
});
const note = (...blocks: (string | BlockContent)[]): PhrasingContent => ({
  type: 'footnote',
  children: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
});
const strong = (...children: (string | PhrasingContent)[]): PhrasingContent => ({
  type: 'strong',
  children: inline(children),
});
const row = (...cells: (string | PhrasingContent)[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children: inline(children) })),
});

function render(parts: Partial<Bulletin>, language: 'zh' | 'en' = 'zh'): string {
  const properties: Bulletin['properties'] = {
    title: '窗口工作周报',
    subject: '',
    creator: '',
    language,
    date: '2023-06-15',
    issue: '2023-21',
    draft: false,
  };
  return renderMarkdown({ masthead: [], body: [], colophon: [], properties, ...parts });
}

const lines = (...expected: string[]): string => `${expected.join('\n')}\n`;
const github = unified().use(remarkParse).use(remarkGfm).freeze();

/** Text of the definitions by label, and the labels of the marks in order, as GitHub's rules read them. */
function read(markdown: string): { notes: Record<string, string>; marks: string[] } {
  const root: Root = github.parse(markdown);
  const notes: Record<string, string> = {};
  const marks: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') notes[node.identifier] = textOfNote(node);
    if (node.type === 'footnoteReference') marks.push(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return { notes, marks };
}

const textOfNote = ({ children }: FootnoteDefinition): string =>
  children.map((block) => textOf(block)).join('¶');

describe('footnotes in Markdown', () => {
  it('are numbered through the document, and stand at its end', () => {
    const markdown = render({
      masthead: [paragraph('政务服务中心', note('主办单位。'))],
      body: [
        { type: 'heading', depth: 2, children: inline(['办件情况', note('统计口径见附件。')]) },
        paragraph(
          '受理 343 件',
          note('含网上办件。'),
          '，办结 340 件',
          note('The rest are due next week.'),
          '。',
        ),
      ],
      colophon: [
        {
          type: 'colophon',
          children: [paragraph('送：市政府办公室', note('纸质件。'))],
          after: [paragraph('共印 30 份', note('含存档 2 份。'))],
        },
      ],
    });
    expect(markdown).toBe(
      lines(
        '政务服务中心[^1]',
        '',
        '## 办件情况[^2]',
        '',
        '受理 343 件[^3]，办结 340 件[^4]。',
        '',
        '---',
        '',
        '送：市政府办公室[^5]',
        '',
        '---',
        '',
        '共印 30 份[^6]',
        '',
        '[^1]: 主办单位。',
        '',
        '[^2]: 统计口径见附件。',
        '',
        '[^3]: 含网上办件。',
        '',
        '[^4]: The rest are due next week.',
        '',
        '[^5]: 纸质件。',
        '',
        '[^6]: 含存档 2 份。',
      ),
    );
    expect(read(markdown).marks).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('indent what follows their first paragraph', () => {
    const list: BlockContent = {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [paragraph('其三')] }],
    };
    const markdown = render({ body: [paragraph('正文', note('其一', '其二', list), '。')] });
    expect(markdown).toBe(lines('正文[^1]。', '', '[^1]: 其一', '', '    其二', '', '    - 其三'));
    expect(read(markdown).notes).toEqual({ 1: '其一¶其二¶其三' });
  });

  it('stand in cells, list items and quotations, and say what they say there', () => {
    const markdown = render({
      body: [
        {
          type: 'table',
          align: [null, null],
          children: [row(['指标', note('a|b')], ['数']), row(['办件'], ['3', note('c'), note('d')])],
        },
        { type: 'blockquote', children: [paragraph('引', note('e'))] },
        {
          type: 'list',
          ordered: true,
          data: { form: '（1）' },
          children: [
            {
              type: 'listItem',
              data: { number: '（1）' },
              children: [{ type: 'paragraph', children: [strong('接件', note('f')), text('情况')] }],
            },
          ],
        },
      ],
    });
    expect(markdown).toContain('| 指标[^1] | 数 |\n');
    expect(markdown).toContain('| 办件 | 3[^2][^3] |\n');
    expect(read(markdown)).toEqual({
      marks: ['1', '2', '3', '4', '5'],
      notes: { 1: 'a|b', 2: 'c', 3: 'd', 4: 'e', 5: 'f' },
    });
  });

  it('cannot be forged, ended or joined by what stands around and in them', () => {
    const hostile = ['<b>&amp;', '] x [^1]', '[a](b)', '[^1]: 假', '# 题', '- 条', '| - | - |', '`*_~'];
    const body = hostile.map((value) => paragraph(value, note(value), value));
    const markdown = render({
      body: [...body, paragraph(note('x'), ': 假'), paragraph('!', note('y'), '(z)')],
    });
    const { notes, marks } = read(markdown);
    expect(marks).toEqual(Array.from({ length: hostile.length + 2 }, (_, index) => String(index + 1)));
    expect(Object.values(notes)).toEqual([...hostile, 'x', 'y']);
    const blocks = github.parse(markdown).children.filter(({ type }) => type === 'paragraph');
    expect(blocks.map((block) => textOf(block))).toEqual([
      ...hostile.map((value) => value + value),
      ': 假',
      '!(z)',
    ]);
  });

  it('are read as they were typed, whatever was typed', () => {
    const pieces = [...'窗件。（）*_~#|>[]()!\\&<`1.-+=:^a '].concat(
      '[^1]',
      '](',
      '**',
      '&amp;',
      '<b>',
      'www.a.cn',
    );
    const typed = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
      .map((parts) => `窗${parts.join('')}`);
    const seen = (value: string) => value.trim().replace(/ +/g, ' ');
    const place = fc.constantFrom('paragraph', 'heading', 'cell', 'strong');
    fc.assert(
      fc.property(fc.array(fc.tuple(place, typed, typed, typed), { minLength: 1, maxLength: 4 }), (given) => {
        const body = given.map(([where, before, content, after]): Block => {
          const children = [text(before), note(content), text(after)];
          if (where === 'heading') return { type: 'heading', depth: 2, children };
          if (where === 'cell')
            return {
              type: 'table',
              children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
            };
          return {
            type: 'paragraph',
            children: where === 'strong' ? [{ type: 'strong', children }] : children,
          };
        });
        const root = github.parse(render({ body }));
        const blocks = root.children.map((block) => seen(textOf(block)));
        expect(blocks).toEqual([
          ...given.map(([, before, , after]) => seen(before + after)),
          ...given.map(([, , content]) => seen(content)),
        ]);
        expect(root.children.slice(given.length).map(({ type }) => type)).toEqual(
          given.map(() => 'footnoteDefinition'),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leave emphasis and links at their end, so that both work on GitHub', () => {
    const link: PhrasingContent = {
      type: 'link',
      url: 'https://a.cn/',
      children: inline(['网址', note('乙')]),
    };
    const markdown = render({ body: [paragraph(strong('情况', note('甲')), '总体', link, '平稳')] });
    expect(markdown).toMatch(/^\*\*情况\*\*\[\^1\]总体\[网址\]\(https:\/\/a\.cn\/\)\[\^2\]平稳\n/);
    expect(read(markdown).marks).toEqual(['1', '2']);
  });

  it('are content: a paragraph of nothing but a mark stays', () => {
    expect(render({ body: [paragraph(note('只有注。'))] })).toBe(lines('[^1]', '', '[^1]: 只有注。'));
  });

  it('without text leave no mark', () => {
    expect(
      render({ body: [paragraph('正文', note(' '), '，', { type: 'footnote', children: [] }, '完。')] }),
    ).toBe(lines('正文，完。'));
  });

  it('inside a footnote stand in parentheses', () => {
    const inner = paragraph('外', note('内', paragraph('又', note('最内'))), '完');
    expect(render({ body: [paragraph('文', note(inner))] })).toBe(
      lines('文[^1]', '', '[^1]: 外（内 又（最内））完'),
    );
    expect(render({ body: [paragraph('Text', note(paragraph('outer', note('inner'), '.')))] }, 'en')).toBe(
      lines('Text[^1]', '', '[^1]: outer (inner).'),
    );
  });

  it('do not take the numbers of notes that are written as such', () => {
    const written: Block[] = [
      {
        type: 'paragraph',
        children: [text('旧'), { type: 'footnoteReference', identifier: '1', label: '1' }],
      },
      { type: 'footnoteDefinition', identifier: '1', label: '1', children: [paragraph('旧注')] },
    ];
    const markdown = render({ body: [paragraph('新', note('新注')), ...written] });
    expect(read(markdown)).toEqual({ marks: ['2', '1'], notes: { 1: '旧注', 2: '新注' } });
  });
});

describe('pictures in Markdown', () => {
  const picture: Picture = {
    file: '图 (1)#50%.png',
    bytes: new Uint8Array(),
    type: 'png',
    width: 1,
    height: 1,
  };

  it('lie beside it, with their alternative text', () => {
    const alt = '窗口 ] | <b> & "前台"';
    const image: PhrasingContent = { type: 'image', url: 'elsewhere.png', alt, data: { picture } };
    const markdown = render({
      body: [paragraph(image), { type: 'table', children: [row(['图']), row([image])] }],
    });
    const images: string[][] = [];
    const visit = (node: Nodes): void => {
      if (node.type === 'image') images.push([decodeURIComponent(node.url), node.alt ?? '']);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(github.parse(markdown));
    expect(images).toEqual([
      [picture.file, alt],
      [picture.file, alt],
    ]);
  });

  it('are content without any alternative text', () => {
    const image: PhrasingContent = {
      type: 'image',
      url: '',
      alt: '',
      data: { picture: { ...picture, file: 'a.png' } },
    };
    expect(render({ body: [paragraph(image)] })).toBe(lines('![](a.png)'));
  });
});
