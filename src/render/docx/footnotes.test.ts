import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import type { BlockContent, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { builtinSource } from '../../load/builtin.ts';
import { readShellFolder } from '../../load/word-shell.ts';
import type { Block, Bulletin, Picture } from '../../model/bulletin.ts';
import { renderDocx } from './document.ts';

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

type Shell = ReadonlyMap<string, Uint8Array>;

const builtin = (language: 'zh' | 'en'): Shell =>
  readShellFolder(builtinSource(), `templates/${language === 'zh' ? 'official-zh' : 'report-en'}/shell`);

/** A built-in shell with parts of its own; what is undefined is taken out. */
function shellWith(changes: Readonly<Record<string, (before: string) => string>>): Shell {
  const parts = new Map(builtin('zh'));
  for (const [name, change] of Object.entries(changes)) {
    const before = new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
    parts.set(name, new TextEncoder().encode(change(before)));
  }
  return parts;
}

interface Written {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly xml: (name: string) => string;
  readonly missingStyles: readonly string[];
}

async function render(
  parts: Partial<Bulletin>,
  language: 'zh' | 'en' = 'zh',
  shell: Shell = builtin(language),
): Promise<Written> {
  const properties: Bulletin['properties'] = {
    title: '窗口工作周报',
    subject: '',
    creator: '',
    language,
    date: '2023-06-15',
    issue: '2023-21',
    draft: false,
  };
  const result = await renderDocx({
    bulletin: { masthead: [], body: [], colophon: [], properties, ...parts },
    shell: { path: 'shell', parts: shell },
    styles: new Map(),
    evaluate: ({ expression }) => `<${expression.trim()}>`,
  });
  const unzipped = unzipSync(result.bytes);
  return {
    parts: unzipped,
    xml: (name) => new TextDecoder('utf-8', { fatal: true }).decode(unzipped[name] ?? new Uint8Array()),
    missingStyles: result.missingStyles.map(({ style }) => style),
  };
}

function descendants(parent: XmlNode | null, name: string): XmlElement[] {
  if (!(parent instanceof XmlElement)) return [];
  return parent.children.flatMap((child) => [
    ...(child instanceof XmlElement && child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}
const all = (xml: string, name: string) => descendants(parseXml(xml).root, name);
const textOf = (element: XmlElement) =>
  descendants(element, 'w:t')
    .map((run) => run.text)
    .join('');

const footnotesPart = 'word/footnotes.xml';

/** Paragraphs of each note by its id, without the separators. */
function notesOf(written: Written, part = footnotesPart): Record<string, string[]> {
  const notes = all(written.xml(part), 'w:footnote').filter(({ attributes }) => !attributes['w:type']);
  return Object.fromEntries(
    notes.map((found) => [found.attributes['w:id'], descendants(found, 'w:p').map(textOf)]),
  );
}
const marksOf = (written: Written) =>
  all(written.xml('word/document.xml'), 'w:footnoteReference').map(({ attributes }) => attributes['w:id']);
const count = (whole: string, part: string) => whole.split(part).length - 1;

describe('footnotes in Word', () => {
  it('stand in a part of their own, in the order of the text', async () => {
    const written = await render({
      masthead: [],
      body: [
        { type: 'heading', depth: 1, children: inline(['办件情况', note('标题注')]) },
        paragraph('受理 343 件', note('含网上办件'), '，办结 340 件', note('Due next week'), '。'),
        {
          type: 'table',
          align: [null],
          children: [
            {
              type: 'tableRow',
              children: [{ type: 'tableCell', children: inline(['指标', note('表头注')]) }],
            },
            { type: 'tableRow', children: [{ type: 'tableCell', children: inline(['3', note('表内注')]) }] },
          ],
        },
      ],
      colophon: [
        {
          type: 'colophon',
          children: [paragraph('送：市府办', note('报尾注'))],
          after: [paragraph('共 3 份', note('份数注'))],
        },
      ],
    });
    expect(marksOf(written)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(notesOf(written)).toEqual({
      1: [' 标题注'],
      2: [' 含网上办件'],
      3: [' Due next week'],
      4: [' 表头注'],
      5: [' 表内注'],
      6: [' 报尾注'],
      7: [' 份数注'],
    });
    expect(written.missingStyles).toEqual([]);
  });

  it('have Word’s two separators, named in the settings too', async () => {
    const written = await render({ body: [paragraph('文', note('注'))] });
    const special = all(written.xml(footnotesPart), 'w:footnote').slice(0, 2);
    expect(special.map(({ attributes }) => [attributes['w:id'], attributes['w:type']])).toEqual([
      ['-1', 'separator'],
      ['0', 'continuationSeparator'],
    ]);
    const settings = written.xml('word/settings.xml');
    const named = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
    expect(settings).toContain(`${named}<w:compat>`);
    expect(count(settings, '<w:footnotePr')).toBe(1);
  });

  it('are related and typed once', async () => {
    const written = await render({ body: [paragraph('文', note('注'), note('注'))] });
    expect(count(written.xml('word/_rels/document.xml.rels'), 'Target="footnotes.xml"')).toBe(1);
    expect(count(written.xml('[Content_Types].xml'), 'PartName="/word/footnotes.xml"')).toBe(1);
  });

  it('leave a document without any as it was', async () => {
    const written = await render({ body: [paragraph('文', note(), note(' '), '。')] });
    expect(written.parts[footnotesPart]).toBeUndefined();
    expect(marksOf(written)).toEqual([]);
    expect(written.xml('word/settings.xml')).toBe(
      new TextDecoder().decode(builtin('zh').get('word/settings.xml')),
    );
  });

  it.each(['zh', 'en'] as const)('are dressed by the styles of the built-in shell (%s)', async (language) => {
    const written = await render({ body: [paragraph('文', note('甲', '乙'))] }, language);
    const [mark] = all(written.xml('word/document.xml'), 'w:footnoteReference');
    expect(styleOf(mark?.parent as XmlElement, 'w:rStyle')).toBe('FootnoteReference');
    const paragraphs = all(written.xml(footnotesPart), 'w:p').slice(2);
    expect(paragraphs.map((each) => styleOf(each, 'w:pStyle'))).toEqual(['FootnoteText', 'FootnoteText']);
    // The number before the note: in the first paragraph alone.
    expect(paragraphs.map((each) => descendants(each, 'w:footnoteRef').length)).toEqual([1, 0]);
    expect(styleOf(paragraphs[0] as XmlElement, 'w:rStyle')).toBe('FootnoteReference');
  });

  it('are raised, and dressed as the text, in a shell without those styles', async () => {
    const styles = (before: string) =>
      before.replace('"footnote text"', '"no text"').replace('"footnote reference"', '"no reference"');
    const written = await render(
      { body: [paragraph('文', note('注'))] },
      'zh',
      shellWith({ 'word/styles.xml': styles }),
    );
    expect(written.missingStyles).toEqual(['footnote reference', 'footnote text']);
    const [mark] = all(written.xml('word/document.xml'), 'w:footnoteReference');
    expect(styleOf(mark?.parent as XmlElement, 'w:vertAlign')).toBe('superscript');
    expect(
      all(written.xml(footnotesPart), 'w:p')
        .map((each) => styleOf(each, 'w:pStyle'))
        .at(-1),
    ).toBe('BodyText');
  });

  it('say what was typed, whatever it was', async () => {
    const hostile = ['<b>&amp;', ']]>', '"\'', '{{ body }}', '$& $1', '</w:footnotes>', 'a|b\n二'];
    const written = await render({ body: hostile.map((value) => paragraph(value, note(value))) });
    expect(Object.values(notesOf(written)).flat()).toEqual(
      hostile.map((value) => ` ${value.replace('\n', '')}`),
    );
  });

  it('hold lists, quotations and tables, all in small type', async () => {
    const item = (number: string, value: string) => ({
      type: 'listItem' as const,
      data: { number },
      children: [paragraph(value)],
    });
    const blocks: BlockContent[] = [
      { type: 'list', ordered: true, children: [item('1.', '甲'), item('2.', '乙')] },
      { type: 'blockquote', children: [paragraph('引')] },
      {
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: inline(['格']) }] }],
      },
    ];
    const written = await render({ body: [paragraph('文', note(...blocks))] });
    expect(notesOf(written)).toEqual({ 1: [' ', '1.甲', '2.乙', '引', '格', ''] });
    const styles = all(written.xml(footnotesPart), 'w:p')
      .slice(2)
      .map((each) => styleOf(each, 'w:pStyle'));
    expect(styles).toEqual([...Array(4).fill('FootnoteText'), 'TableHead', 'FootnoteText']);
  });

  it('hold links and pictures, related to their own part', async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const picture: Picture = { file: 'a.png', bytes, type: 'png', width: 10, height: 10 };
    const link: PhrasingContent = { type: 'link', url: 'https://a.cn/?a=1&b=2', children: [text('网址')] };
    const image: PhrasingContent = { type: 'image', url: '', alt: '图', data: { picture } };
    const written = await render({ body: [paragraph(link, image, note(paragraph(link, image)))] });
    const relations = all(written.xml('word/_rels/footnotes.xml.rels'), 'Relationship');
    expect(relations.map(({ attributes }) => attributes['Target'])).toEqual([
      'https://a.cn/?a=1&b=2',
      'media/bulletin-picture-1.png',
    ]);
    const notes = written.xml(footnotesPart);
    expect(all(notes, 'w:hyperlink')[0]?.attributes['r:id']).toBe(relations[0]?.attributes['Id']);
    expect(all(notes, 'a:blip')[0]?.attributes['r:embed']).toBe(relations[1]?.attributes['Id']);
    expect(Object.keys(written.parts).filter((name) => name.includes('media'))).toEqual([
      'word/media/bulletin-picture-1.png',
    ]);
    const ids = [...all(written.xml('word/document.xml'), 'wp:docPr'), ...all(notes, 'wp:docPr')];
    expect(new Set(ids.map(({ attributes }) => attributes['id'])).size).toBe(2);
  });

  it('inside a footnote stand in parentheses', async () => {
    const inner = paragraph('外', note('内', paragraph('又', note('最内'))), '完');
    expect(notesOf(await render({ body: [paragraph('文', note(inner))] }))).toEqual({
      1: [' 外（内 又（最内））完'],
    });
    const english = await render(
      { body: [paragraph('T', note(paragraph('outer', note('inner'), '.')))] },
      'en',
    );
    expect(notesOf(english)).toEqual({ 1: [' outer (inner).'] });
  });
});

describe('a shell with footnotes of its own', () => {
  const own = `<?xml version="1.0"?>
<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="4"><w:p><w:r><w:t>{{ publication.title }} &amp; co</w:t></w:r></w:p></w:footnote></w:footnotes>`;
  const related = (target: string) => (before: string) =>
    before.replace(
      '</Relationships>',
      `<Relationship Id="rIdOwn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="${target}"/></Relationships>`,
    );
  const typed = (before: string) =>
    before.replace(
      '</Types>',
      '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
    );
  const shell = shellWith({
    [footnotesPart]: () => own,
    'word/_rels/document.xml.rels': related('footnotes.xml'),
    '[Content_Types].xml': typed,
  });

  it('keeps them, with their placeholders filled, before the added ones', async () => {
    const written = await render({ body: [paragraph('文', note('{{ body }}'), note('乙'))] }, 'zh', shell);
    expect(notesOf(written)).toEqual({ 4: ['<publication.title> & co'], 5: [' {{ body }}'], 6: [' 乙'] });
    expect(marksOf(written)).toEqual(['5', '6']);
    expect(count(written.xml('word/_rels/document.xml.rels'), '/footnotes"')).toBe(1);
    expect(count(written.xml('[Content_Types].xml'), 'PartName="/word/footnotes.xml"')).toBe(1);
    expect(count(written.xml('word/settings.xml'), 'footnotePr')).toBe(0);
  });

  it('fills their placeholders where the text adds none', async () => {
    expect(notesOf(await render({ body: [paragraph('文')] }, 'zh', shell))).toEqual({
      4: ['<publication.title> & co'],
    });
  });

  it('may keep them in a part of any name', async () => {
    const other = shellWith({
      'word/notes2.xml': () => own,
      'word/_rels/document.xml.rels': related('/word/notes2.xml'),
      '[Content_Types].xml': (before) => typed(before).replace('footnotes.xml', 'notes2.xml'),
    });
    const link: PhrasingContent = { type: 'link', url: 'https://a.cn/', children: [text('址')] };
    const written = await render({ body: [paragraph('文', note(paragraph(link)))] }, 'zh', other);
    expect(Object.keys(notesOf(written, 'word/notes2.xml'))).toEqual(['4', '5']);
    expect(written.parts[footnotesPart]).toBeUndefined();
    expect(written.xml('word/_rels/notes2.xml.rels')).toContain('Target="https://a.cn/"');
  });

  it('may have a part without any note', async () => {
    const empty = shellWith({
      [footnotesPart]: () => own.replace(/>\s*<w:footnote .*<\/w:footnotes>/s, '/>'),
      'word/_rels/document.xml.rels': related('footnotes.xml'),
      '[Content_Types].xml': typed,
    });
    expect(notesOf(await render({ body: [paragraph('文', note('注'))] }, 'zh', empty))).toEqual({
      1: [' 注'],
    });
  });
});

it('a shell that names a block twice does not get its footnotes twice', async () => {
  const shell = shellWith({
    'word/footer1.xml': (before) =>
      before.replace('</w:ftr>', '<w:p><w:r><w:t>{{ body }}</w:t></w:r></w:p></w:ftr>'),
  });
  const body: Block[] = [paragraph('文', note('注'))];
  expect(notesOf(await render({ body }, 'zh', shell))).toEqual({ 1: [' 注'] });
});

function styleOf(element: XmlElement, name: string): string | undefined {
  return descendants(element, name)[0]?.attributes['w:val'];
}
