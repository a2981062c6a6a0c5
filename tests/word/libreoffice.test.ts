import { describe, expect, it } from 'vitest';
import { artifact, buildExample, exampleNames } from '../support/examples.ts';
import { missingOffice, pagesOf } from '../support/libreoffice.ts';
import { wordParagraphs } from '../support/word.ts';

const bare = (text: string) => text.replace(/\s/g, '');

/** The text of pages without white space, and without what each page adds: its number, and table heads repeated on it. */
const joined = (pages: readonly string[]) =>
  bare(pages.map((page) => page.replace(/^\s*(?:—\s*\d+\s*—|Page\s+\d+)\s*$/gm, '')).join(''));

/** A text is shown as it is, with the marks of footnotes in it, or parted at its hyphens by the end of a line. */
function expectShown(shown: string, text: string): void {
  if (shown.includes(text)) return;
  const escaped = [...text].map((sign) => (sign === '-' ? '-?' : sign.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')));
  expect(shown).toMatch(new RegExp(escaped.join('\\d{0,2}'), 'u'));
}

describe.skipIf(missingOffice)(
  `Word files in LibreOffice${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  () => {
    it.each(exampleNames)('%s opens, and shows every paragraph', { timeout: 180_000 }, async (name) => {
      const built = (await buildExample(name)).at(-1);
      if (!built) throw new Error(`${name} has no issue`);
      const word = artifact(built, '.docx');
      const pages = pagesOf(word);
      expect(pages.length).toBeGreaterThan(1);
      // A number stands beside its text as it lies on the page, the lines of a cell together in the order of reading.
      const shown = `${joined(pages)}\n${joined(pagesOf(word, 'reading'))}`;
      for (const { text } of wordParagraphs(word)) {
        // A long paragraph may be cut by a page's end, where the page number stood.
        for (const sentence of text.split(/(?<=[。；.])/)) expectShown(shown, bare(sentence));
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
