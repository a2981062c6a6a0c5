import { describe, expect, it } from 'vitest';
import { artifact, buildExample, exampleNames } from '../support/examples.ts';
import { missingOffice, pagesOf } from '../support/libreoffice.ts';
import { wordParagraphs } from '../support/word.ts';

const bare = (text: string) => text.replace(/\s/g, '');

describe.skipIf(missingOffice)(
  `Word files in LibreOffice${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  () => {
    it.each(exampleNames)('%s opens, and shows every paragraph', { timeout: 180_000 }, async (name) => {
      const built = (await buildExample(name)).at(-1);
      if (!built) throw new Error(`${name} has no issue`);
      const word = artifact(built, '.docx');
      const pages = pagesOf(word);
      expect(pages.length).toBeGreaterThan(1);
      // Without what each page adds: its number, and table heads repeated on a new page.
      const shown = bare(
        pages.map((page) => page.replace(/^\s*(?:—\s*\d+\s*—|Page\s+\d+)\s*$/gm, '')).join(''),
      );
      for (const { text } of wordParagraphs(word)) {
        // A long paragraph may be cut by a page's end, where the page number stood.
        for (const sentence of text.split(/(?<=[。；.])/)) expect(shown).toContain(bare(sentence));
      }
    });

    it('numbers the pages of the Chinese issue on the outer side', { timeout: 180_000 }, async () => {
      const [built] = await buildExample('service-hall-weekly');
      if (!built) throw new Error('no issue');
      const indents = pagesOf(artifact(built, '.docx')).map(
        (page) => /^( *)—\s*\d+\s*—/m.exec(page)?.[1]?.length ?? -1,
      );
      expect(indents.length).toBeGreaterThan(4);
      indents.forEach((indent, index) => {
        if (index % 2 === 0) expect(indent).toBeGreaterThan(20);
        else expect(indent).toBeLessThan(10);
      });
    });
  },
);
