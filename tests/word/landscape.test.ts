import { describe, expect, it } from 'vitest';
import { folderSource } from '../../src/load/folder.ts';
import { readShellFolder } from '../../src/load/word-shell.ts';
import type { Block, Landscape } from '../../src/model/bulletin.ts';
import { renderDocx } from '../../src/render/docx/document.ts';
import { projectRoot } from '../support/examples.ts';
import { missingOffice, pagesOf } from '../support/libreoffice.ts';
import { wordParts } from '../support/word.ts';
import { bulletinOf, styled, tableOf } from '../support/word-sample.ts';

type Language = 'zh' | 'en';

const shells = { zh: 'official-zh', en: 'report-en' } as const;

const text = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const table = (name = '合计') =>
  tableOf(`| 区县 | 一月 | 二月 |\n|:--|--:|--:|\n| 城东 | 12 | 60 |\n| ${name} | 12 | 60 |`);
const landscape = (...children: Block[]): Block => ({
  type: 'landscape',
  children: children as Landscape['children'],
});
const colophon: Block = {
  type: 'colophon',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: '报：中心领导。' }] }],
  after: [],
};

interface Around {
  /** Text of the shell's masthead; blank for none. */
  readonly masthead?: string;
  readonly end?: readonly Block[];
}

async function documentOf(
  body: readonly Block[],
  language: Language,
  { masthead = '刊名', end = [] }: Around = {},
): Promise<Uint8Array> {
  const path = `templates/${shells[language]}/shell`;
  const { bytes } = await renderDocx({
    bulletin: { ...bulletinOf(body, language), colophon: end },
    shell: { path, parts: readShellFolder(folderSource(projectRoot), path) },
    styles: new Map(),
    evaluate: () => masthead,
  });
  return bytes;
}

const mainOf = (bytes: Uint8Array) => wordParts(bytes)['word/document.xml'] ?? '';

describe.each(['zh', 'en'] as const)('landscape in Word (%s)', (language) => {
  const width = { zh: { up: 8844, across: 12756 }, en: { up: 9072, across: 14004 } }[language];

  it('has the shell’s headers, footers and margins, turned', async () => {
    const main = mainOf(await documentOf([text('前文'), landscape(table()), text('后文')], language));
    const sections = main.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(3);
    const sizes = sections.map((section) => /<w:pgSz [^>]*>/.exec(section)?.[0]);
    expect(sizes).toEqual([
      '<w:pgSz w:w="11906" w:h="16838"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      '<w:pgSz w:w="11906" w:h="16838"/>',
    ]);
    const footers = sections.map((section) => section.match(/<w:footerReference [^>]*>/g));
    expect(footers[0]).not.toBeNull();
    expect(footers).toEqual([footers[0], footers[0], footers[0]]);
  });

  it('gives tables the width of the turned page', async () => {
    const main = mainOf(await documentOf([table(), landscape(table()), table()], language));
    expect([...main.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map(([, twips]) => Number(twips))).toEqual([
      width.up,
      width.across,
      width.up,
    ]);
  });

  it('is none inside another, in a note or in a cell', async () => {
    const inner = landscape(landscape(text('甲')), text('乙'));
    const quoted: Block = { type: 'colophon', children: [inner as never], after: [] };
    const inside = mainOf(await documentOf([text('前文'), inner], language));
    expect(inside.match(/w:orient/g)).toHaveLength(1);
    expect(mainOf(await documentOf([text('前文'), quoted], language))).not.toContain('w:orient');
  });
});

const cases: Record<string, { body: Block[]; around?: Around; pages: string[][] }> = {
  'between texts': {
    body: [text('前文'), landscape(styled('caption', '表1'), table()), text('后文')],
    around: { end: [colophon] },
    pages: [
      ['刊名', '前文'],
      ['表1', '合计'],
      ['后文', '报：中心领导。'],
    ],
  },
  'first below the masthead': {
    body: [landscape(text('横排'), table()), text('后文')],
    pages: [['刊名'], ['横排', '合计'], ['后文']],
  },
  alone: { body: [landscape(table())], around: { masthead: '' }, pages: [['合计']] },
  last: { body: [text('前文'), landscape(table())], pages: [['刊名', '前文'], ['合计']] },
  'before the colophon': {
    body: [text('前文'), landscape(table(), text('注'))],
    around: { end: [colophon] },
    pages: [['前文'], ['合计', '注'], ['报：中心领导。']],
  },
  twice: {
    body: [text('前文'), landscape(table()), landscape(table('总计')), text('后文')],
    pages: [['前文'], ['合计'], ['总计'], ['后文']],
  },
  'beside page breaks': {
    body: [text('前文'), { type: 'pageBreak' }, landscape(table()), { type: 'pageBreak' }, text('后文')],
    pages: [['前文'], ['合计'], ['后文']],
  },
  'between tables': {
    body: [table('甲'), landscape(table('乙')), table('丙')],
    pages: [['甲'], ['乙'], ['丙']],
  },
  // The line above a Chinese bulletin's name keeps its room, so that 21 lines fill the page.
  'below a full page': {
    body: [...Array.from({ length: 21 }, (_, line) => text(`第${line + 1}行`)), landscape(table())],
    around: { masthead: '' },
    pages: [['第1行', '第21行'], ['合计']],
  },
};

describe.skipIf(missingOffice)(
  `landscape in LibreOffice${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  () => {
    for (const language of ['zh', 'en'] as const)
      it.each(Object.entries(cases))(
        `stands %s on pages of its own (${language})`,
        { timeout: 180_000 },
        async (_name, { body, around, pages }) => {
          const shown = pagesOf(await documentOf(body, language, around));
          expect(shown).toHaveLength(pages.length);
          for (const [index, texts] of pages.entries()) {
            const page = shown[index]?.replace(/[^\S\n]/g, '') ?? '';
            for (const part of texts) expect(page).toContain(part);
            // Numbers go on from page to page.
            expect(page).toMatch(language === 'zh' ? `—${index + 1}—` : `Page${index + 1}`);
          }
        },
      );
  },
);
