import { describe, expect, it } from 'vitest';
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
  },
);
