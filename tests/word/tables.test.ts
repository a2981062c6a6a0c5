import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/bulletin.ts';
import { missingOffice, pagesOf } from '../support/libreoffice.ts';
import { styled, tableOf, wordOf } from '../support/word-sample.ts';

const texts = {
  zh: {
    district: '部门',
    reported: '受理情况',
    week: '本月数',
    year: '累计数',
    caption: '表1',
    note: '注：含上期结转。',
  },
  en: {
    district: 'District',
    reported: 'Reported',
    week: 'Week',
    year: 'Year',
    caption: 'Table 1',
    note: 'Source: x.',
  },
} as const;

describe.skipIf(missingOffice)(
  `tables in LibreOffice${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  () => {
    it.each(['zh', 'en'] as const)(
      'repeat a head of two rows on every page (%s)',
      { timeout: 180_000 },
      async (language) => {
        const { district, reported, week, year, caption, note } = texts[language];
        const rows = Array.from(
          { length: 60 },
          (_, index) => `| row ${index + 1} | ${index * 7} | ${index}.5 |`,
        );
        const table = tableOf(
          [`| ${district} | ${reported} | < |`, '|:--|--:|--:|', `| ^ | ${week} | ${year} |`, ...rows].join(
            '\n',
          ),
          { heads: 2, widths: [2, 1, 1] },
        );
        const pages = pagesOf(
          await wordOf([styled('caption', caption), table, styled('note', note)], language),
        );
        expect(pages.length).toBeGreaterThan(1);
        for (const page of pages)
          for (const head of [district, reported, week, year]) expect(page.split(head)).toHaveLength(2);
        // The caption stands above the first row, and the note on the page of the last.
        expect(pages[0]).toMatch(new RegExp(`${caption}[^]*row 1\\s`));
        expect(pages.at(-1)).toMatch(new RegExp(`row 60\\s[^]*${note}`));
        const shown = pages.join('');
        for (let row = 1; row <= 60; row++)
          expect(shown.match(new RegExp(`row ${row}\\s`, 'g')), `row ${row}`).toHaveLength(1);
      },
    );

    describe.each(['zh', 'en'] as const)('near the end of a page (%s)', (language) => {
      /** Lines of text that leave room for a few rows of the table that follows. */
      const lines = { zh: 16, en: 40 }[language];
      const filler = (count: number) =>
        Array.from(
          { length: count },
          (_, index): Block => ({
            type: 'paragraph',
            children: [{ type: 'text', value: `line ${index + 1}.` }],
          }),
        );
      const table = (count: number) =>
        tableOf(
          `| head | number |\n|:--|--:|\n${Array.from({ length: count }, (_, row) => `| row ${row + 1} | 5 |`).join('\n')}`,
        );
      /** Pages on which rows stand, by number of the row. */
      const pagesOfRows = async (before: number, rows: number) => {
        const pages = pagesOf(await wordOf([...filler(before), table(rows)], language));
        return Array.from({ length: rows }, (_, row) =>
          pages.findIndex((page) => new RegExp(`row ${row + 1}\\s`).test(page)),
        );
      };

      it('go to the next one whole where they are short', { timeout: 180_000 }, async () => {
        for (const rows of [2, 10, 15])
          expect(new Set(await pagesOfRows(lines, rows)), `${rows} rows`).toHaveProperty('size', 1);
      });

      it('part with two rows on each side where they are long', { timeout: 300_000 }, async () => {
        for (let before = lines; before < lines + 6; before++) {
          const pages = await pagesOfRows(before, 60);
          expect(pages[0], `first rows below ${before} lines`).toBe(pages[1]);
          expect(pages[58], `last rows below ${before} lines`).toBe(pages[59]);
          expect(new Set(pages).size).toBeGreaterThan(1);
        }
      });
    });
  },
);
