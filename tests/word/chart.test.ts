import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/model/bulletin.ts';
import { missingCalc, missingOffice, pagesOf } from '../support/libreoffice.ts';
import { wordOf } from '../support/word-sample.ts';

const line: Chart = {
  type: 'chart',
  file: 'weekly-2023-21-chart-1.svg',
  form: 'line',
  title: '近四期咨询量',
  unit: '件',
  decimals: 0,
  categories: ['第18期', '第19期', '第20期', '第21期'],
  series: [{ name: '咨询', values: ['2240', undefined, '2108', '2321'] }],
  alternative: '第21期咨询2321件，第19期缺报。',
};

const column: Chart = {
  ...line,
  form: 'column',
  title: '<受理> & "办结"',
  decimals: 2,
  series: [
    { name: '受理, 件', values: ['-1.50', '2.00', '3.25', undefined] },
    { name: '办结', values: ['1.00', '0.00', '2.25', '0.10'] },
  ],
};

const bar: Chart = {
  ...line,
  form: 'bar',
  title: '满意率',
  unit: '%',
  decimals: 1,
  categories: ['省公安厅', '省医保局', '省人社厅'],
  series: [{ name: '满意率', values: ['99.1', '98.7', '97.5'] }],
};

/** The first sheet of a workbook, as LibreOffice reads it. */
function sheetOf(workbook: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-office-'));
  try {
    writeFileSync(join(folder, 'chart.xlsx'), workbook);
    spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        // Comma, double quotes, UTF-8.
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        join(folder, 'chart.xlsx'),
      ],
      { timeout: 120_000 },
    );
    return readFileSync(join(folder, 'chart.csv'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(missingOffice)(
  `charts in LibreOffice${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  () => {
    it('show titles, units, categories, figures and names of series', { timeout: 180_000 }, async () => {
      const shown = pagesOf(await wordOf([line, column, bar]))
        .join('')
        .replace(/\s/g, '');
      for (const words of [
        ...['近四期咨询量', '件', '第18期', '2240', '2108', '2321'],
        ...['<受理>&"办结"', '受理,件'],
        ...['满意率', '99.1', '98.7', '97.5', '%'],
      ])
        expect(shown).toContain(words);
      // Bars are read from the top.
      expect(shown.indexOf('省公安厅')).toBeLessThan(shown.indexOf('省医保局'));
      expect(shown.indexOf('省医保局')).toBeLessThan(shown.indexOf('省人社厅'));
    });
  },
);

describe.skipIf(missingCalc)(
  `workbooks of charts in LibreOffice Calc${missingCalc ? ` (skipped: ${missingCalc})` : ''}`,
  () => {
    it('hold the figures', { timeout: 180_000 }, async () => {
      const parts = unzipSync(await wordOf([line, column]));
      const workbook = parts['word/embeddings/chartAdded2.xlsx'];
      if (!workbook) throw new Error('no workbook');
      expect(sheetOf(workbook).trim().split(/\r?\n/)).toEqual([
        ',"受理, 件",办结',
        '第18期,-1.50,1.00',
        '第19期,2.00,0.00',
        '第20期,3.25,2.25',
        '第21期,,0.10',
      ]);
    });
  },
);

it('the same charts give the same bytes', async () => {
  const [one, other] = [await wordOf([line, column, bar]), await wordOf([line, column, bar])];
  expect(Buffer.from(one).equals(other)).toBe(true);
});
