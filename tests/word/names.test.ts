import { describe, expect, it } from 'vitest';
import { folderSource } from '../../src/load/folder.ts';
import { readShellFolder } from '../../src/load/word-shell.ts';
import type { WordShell } from '../../src/model/template.ts';
import { renderDocx } from '../../src/render/docx/document.ts';
import { projectRoot } from '../support/examples.ts';
import { missingOffice, pagesOf } from '../support/libreoffice.ts';
import { wordParts } from '../support/word.ts';
import { bulletinOf, styled } from '../support/word-sample.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function shellOf(template: string, change: (document: string) => string = (document) => document): WordShell {
  const path = `templates/${template}/shell`;
  const parts = new Map(readShellFolder(folderSource(projectRoot), path));
  const name = 'word/document.xml';
  parts.set(name, encoder.encode(change(decoder.decode(parts.get(name)))));
  return { path, parts };
}

async function namedDocument(shell: WordShell, name: string): Promise<Uint8Array> {
  const { bytes } = await renderDocx({
    bulletin: bulletinOf([styled('Period', '6月')], 'zh'),
    shell,
    styles: new Map(),
    evaluate: ({ expression }) => (expression.trim() === 'publication.title' ? name : '2024年'),
  });
  return bytes;
}

const nameOf = async (shell: WordShell, name: string) => {
  const document = wordParts(await namedDocument(shell, name))['word/document.xml'] ?? '';
  const paragraph = document
    .split('</w:p>')
    .find((xml) => [...xml.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text]) => text).join('') === name);
  return paragraph ?? '';
};

const long = '望川市政务服务热线月报';
/** The paragraph of the name in a shell. */
const nameParagraph = /<w:p>(?:(?!<w:p>).)*?publication\.title.*?<\/w:p>/s;

describe('the name of a bulletin', () => {
  it('is made to fit in the shell’s masthead', async () => {
    const official = shellOf('official-zh');
    expect(await nameOf(official, '窗口工作周报')).not.toContain('w:sz ');
    // 156 mm for eleven characters: 40 pt.
    expect(await nameOf(official, long)).toContain('<w:sz w:val="80"/><w:szCs w:val="80"/>');
  });

  it('is made to fit the section that it stands in', async () => {
    const narrow =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="8906" w:h="16838"/><w:pgMar w:right="1474" w:left="1588"/></w:sectPr></w:pPr></w:p>';
    const shell = shellOf('official-zh', (document) =>
      document.replace(nameParagraph, (paragraph) => `${paragraph}${narrow}`),
    );
    // 5844 twips for eleven characters: 26.5 pt.
    expect(await nameOf(shell, long)).toContain('<w:sz w:val="53"/>');
  });

  it('is found where Word has split the placeholder', async () => {
    const split = '{{ publication</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>.title }}';
    const shell = shellOf('official-zh', (document) =>
      document.replace('{{ publication.title }}', () => split),
    );
    expect(await nameOf(shell, long)).toContain('<w:b/><w:sz w:val="80"/><w:szCs w:val="80"/></w:rPr>');
  });

  it('keeps the size that a cell or a text box has for it', async () => {
    const cell = (paragraph: string) =>
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph}</w:tc></w:tr></w:tbl>`;
    const shell = shellOf('official-zh', (document) => document.replace(nameParagraph, cell));
    expect(await nameOf(shell, long)).not.toContain('w:sz ');
  });

  it('fits where a template writes it itself', async () => {
    const { bytes } = await renderDocx({
      bulletin: { ...bulletinOf([], 'zh'), masthead: [styled('Bulletin Name', long)] },
      shell: shellOf('official-zh', (document) =>
        document.replace('{{ publication.title }}', '{{ masthead }}'),
      ),
      styles: new Map(),
      evaluate: () => '',
    });
    expect(wordParts(bytes)['word/document.xml']).toContain(
      '<w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="80"/><w:szCs w:val="80"/></w:rPr>',
    );
  });
});

describe.skipIf(missingOffice)(
  `names in LibreOffice${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  () => {
    it('stand on one line', { timeout: 180_000 }, async () => {
      for (const name of [long, '望川市政务服务热线工作季度通报']) {
        const [page = ''] = pagesOf(await namedDocument(shellOf('official-zh'), name));
        expect(page.replace(/[^\S\n]/g, '')).toContain(name);
      }
    });
  },
);
