import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import type { BlockContent, Image, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bulletinOf, styled } from '../../../tests/support/word-sample.ts';
import { builtinSource } from '../../load/builtin.ts';
import { readShellFolder } from '../../load/word-shell.ts';
import type { Block, Picture } from '../../model/bulletin.ts';
import { renderDocx } from './document.ts';

const picture = (width: number, height: number, changes: Partial<Picture> = {}): Picture => ({
  file: `${width}.png`,
  bytes: Uint8Array.of(width & 255, width >> 8, height & 255, height >> 8),
  type: 'png',
  width,
  height,
  ...changes,
});
const image = (shown: Picture | undefined, alt = '', title?: string): Image => ({
  type: 'image',
  url: 'pictures/a.png',
  alt,
  ...(title === undefined ? {} : { title }),
  ...(shown ? { data: { picture: shown } } : {}),
});
const paragraph = (...children: (string | PhrasingContent)[]): BlockContent => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

async function render(
  body: readonly Block[],
  language: 'zh' | 'en' = 'zh',
  styles: ReadonlyMap<string, string> = new Map(),
): Promise<{ parts: Record<string, Uint8Array>; xml: (name: string) => string; missing: readonly string[] }> {
  const path = `templates/${language === 'zh' ? 'official-zh' : 'report-en'}/shell`;
  const shell = { path, parts: readShellFolder(builtinSource(), path) };
  const result = await renderDocx({
    bulletin: bulletinOf(body, language),
    shell,
    styles,
    evaluate: () => '',
  });
  const parts = unzipSync(result.bytes);
  const missing = result.missingStyles.map(({ style }) => style);
  return { parts, missing, xml: (name) => new TextDecoder().decode(parts[name] ?? new Uint8Array()) };
}

function descendants(parent: XmlNode | null, name: string): XmlElement[] {
  if (!(parent instanceof XmlElement)) return [];
  return parent.children.flatMap((child) => [
    ...(child instanceof XmlElement && child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}
const all = (xml: string, name: string) => descendants(parseXml(xml).root, name);
const main = 'word/document.xml';

/** Width and height of every picture in EMU. */
async function sizes(shown: readonly Picture[], language: 'zh' | 'en' = 'zh'): Promise<number[][]> {
  const { xml } = await render([paragraph(...shown.map((each) => image(each)))], language);
  const outer = all(xml(main), 'wp:extent');
  const inner = all(xml(main), 'a:ext');
  expect(inner.map(({ attributes }) => attributes)).toEqual(outer.map(({ attributes }) => attributes));
  return outer.map(({ attributes }) => [Number(attributes['cx']), Number(attributes['cy'])]);
}

/** Paragraphs that hold a drawing: style, line spacing, alignment. */
function dress(xml: string): (string | undefined)[][] {
  return all(xml, 'w:p')
    .filter((each) => descendants(each, 'w:drawing').length > 0)
    .map((each) => {
      const properties = descendants(each, 'w:pPr')[0] ?? null;
      const value = (name: string, attribute = 'w:val') =>
        descendants(properties, name)[0]?.attributes[attribute];
      return [
        value('w:pStyle'),
        value('w:spacing', 'w:line'),
        value('w:spacing', 'w:lineRule'),
        value('w:ind', 'w:firstLineChars'),
        value('w:jc'),
      ];
    });
}

describe('the size of a picture in Word', () => {
  it('is that of 96 pixels to the inch, never larger', async () => {
    expect(await sizes([picture(96, 48), picture(1, 1)])).toEqual([
      [914_400, 457_200],
      [9525, 9525],
    ]);
  });

  it('is at most the width of the text', async () => {
    // 8844 twips of 635 EMU; 300 pixels in 1600 are as high as 3 in 16 of that.
    expect(await sizes([picture(1600, 300)])).toEqual([[5_615_940, 1_052_988]]);
    // The English page: 11906 less its margins of 1417.
    expect((await sizes([picture(20_000, 1)], 'en'))[0]).toEqual([9072 * 635, 288]);
  });

  it('is at most six tenths of the height of the text', async () => {
    // The text area is 16838 - 2098 - 1984 = 12756 twips high.
    expect(await sizes([picture(100, 2000)])).toEqual([[243_001, 4_860_036]]);
  });

  it('is never nothing, however thin the picture', async () => {
    expect((await sizes([picture(1, 20_000)]))[0]?.[0]).toBeGreaterThan(0);
  });
});

describe('a picture in Word', () => {
  it('is a part of its own, related and typed', async () => {
    const jpeg = picture(40, 30, { type: 'jpeg', file: '窗口 1.jpeg' });
    const { parts, xml } = await render([paragraph(image(jpeg)), paragraph(image(picture(10, 10)))]);
    expect(parts['word/media/bulletin-picture-1.jpg']).toEqual(jpeg.bytes);
    expect(parts['word/media/bulletin-picture-2.png']).toEqual(picture(10, 10).bytes);
    expect(xml('[Content_Types].xml')).toContain(
      '<Override PartName="/word/media/bulletin-picture-1.jpg" ContentType="image/jpeg"/>',
    );
    const relations = new Map(
      all(xml('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes['Id'],
        attributes['Target'],
      ]),
    );
    const targets = all(xml(main), 'a:blip').map(({ attributes }) => relations.get(attributes['r:embed']));
    expect(targets).toEqual(['media/bulletin-picture-1.jpg', 'media/bulletin-picture-2.png']);
  });

  it('that stands twice is one part, and two drawings', async () => {
    const again = picture(40, 30, { file: 'copy.png' });
    const { parts, xml } = await render([paragraph(image(picture(40, 30)), image(again))]);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    const blips = all(xml(main), 'a:blip').map(({ attributes }) => attributes['r:embed']);
    expect(blips).toEqual([blips[0], blips[0]]);
    const ids = all(xml(main), 'wp:docPr').map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(2);
  });

  it('has its alternative text, title and file name as typed', async () => {
    const alt = '窗口 <前台> & "大厅"\n二';
    const shown = picture(4, 4, { file: '<a> & "b".png' });
    const { xml } = await render([paragraph(image(shown, alt, '图 <1>'))]);
    const [properties] = all(xml(main), 'wp:docPr');
    expect(properties?.attributes).toMatchObject({ descr: alt, name: shown.file, title: '图 <1>' });
  });

  it('without its file is its alternative text', async () => {
    const { xml } = await render([paragraph('前', image(undefined, '窗口 <照片>'), '后')]);
    expect(all(xml(main), 'w:drawing')).toEqual([]);
    expect(xml(main)).toContain('>窗口 &lt;照片&gt;<');
  });
});

describe('the paragraph of a picture in Word', () => {
  const shown = picture(4, 4);

  it.each(['zh', 'en'] as const)('has a style of the built-in shell (%s)', async (language) => {
    const item = { type: 'listItem' as const, children: [paragraph('条'), paragraph(image(shown))] };
    const { xml, missing } = await render(
      [
        paragraph(image(shown), { type: 'break' }, image(shown), ' '),
        { type: 'blockquote', children: [paragraph(image(shown))] },
        { type: 'list', children: [item] },
      ],
      language,
    );
    expect(dress(xml(main))).toEqual(
      Array.from({ length: 3 }, () => ['Picture', undefined, undefined, undefined, undefined]),
    );
    expect(missing).toEqual([]);
  });

  it('is centred, without indent, its line as high as the picture, in a shell without the style', async () => {
    const { xml, missing } = await render([paragraph(image(shown))], 'zh', new Map([['picture', 'Absent']]));
    expect(dress(xml(main))).toEqual([['BodyText', '240', 'auto', '0', 'center']]);
    expect(missing).toEqual(['Absent']);
  });

  it('keeps its style where it holds words or has a style of its own; exact lines may grow', async () => {
    const cells: Block = {
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [image(shown)] }] }],
    };
    const framed: Block = { type: 'styled', style: 'note', children: [paragraph(image(shown))] };
    const blocks = [paragraph('字', image(shown)), framed, cells];
    expect(dress((await render(blocks)).xml(main))).toEqual([
      ['BodyText', '579', 'atLeast', undefined, undefined],
      ['Note', '360', 'atLeast', undefined, undefined],
      ['TableHead', '360', 'atLeast', undefined, undefined],
    ]);
    // The English report has no exact lines.
    expect(dress((await render(blocks, 'en')).xml(main)).map(([, line]) => line)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leaves paragraphs without pictures alone', async () => {
    const { xml } = await render([paragraph('<w:drawing>'), styled('caption', '图 1')]);
    expect(xml(main)).not.toContain('atLeast');
  });
});
