import { describe, expect, it } from 'vitest';
import { wordParts } from '../../../tests/support/word.ts';
import { bulletinOf, wordOf } from '../../../tests/support/word-sample.ts';
import type { Block, Colophon } from '../../model/bulletin.ts';
import { type LayoutSettings, layoutOf } from '../../model/layout.ts';
import { renderDocx } from './document.ts';
import { setPages } from './page-setting.ts';

const styles = `<w:styles xmlns:w="w">
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>
    <w:pPr><w:spacing w:before="10" w:line="579" w:lineRule="exact"/></w:pPr>
    <w:rPr><w:spacing w:val="-5"/><w:sz w:val="32"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="b"><w:name w:val="Body Text"/><w:basedOn w:val="a"/></w:style>
  <w:style w:type="paragraph" w:styleId="c"><w:name w:val="Other"/>
    <w:pPr><w:spacing w:line="579" w:lineRule="exact"/></w:pPr><w:rPr><w:spacing w:val="-5"/></w:rPr></w:style>
</w:styles>`;
const document = '<w:sectPr><w:docGrid w:linePitch="579" w:charSpace="-849"/></w:sectPr>';
const set = (layout: LayoutSettings, parts = { styles, document }, also: readonly string[] = []) =>
  setPages(parts, layoutOf(layout), { styles: ['b', ...also], width: 8844, height: 12756 });

describe('the pages of a shell', () => {
  it('stay as they are where a layout says nothing', () => {
    expect(set({})).toEqual({ styles, document, unapplied: [], lines: 22 });
  });

  it('get a line height that fits so many lines, in the style of running text alone', () => {
    const changed = set({ lines: 23 });
    // 12756 / 23 = 554.6.
    expect(changed.styles).toBe(styles.replace('w:line="579"', 'w:line="554"'));
    expect(changed.document).toBe(document.replace('579', '554'));
    expect(changed.lines).toBe(23);
  });

  it('get Word’s grid, and single lines of usual spacing for it', () => {
    const changed = set({ grid: 'word' });
    expect(changed.styles).toBe(
      styles.replace(' w:line="579" w:lineRule="exact"', '').replace('<w:spacing w:val="-5"/>', ''),
    );
    expect(changed.document).toBe(
      '<w:sectPr><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/></w:sectPr>',
    );
    expect(set({ grid: 'word', lines: 24 }).document).toContain('w:linePitch="531"');
  });

  it('follow the body where their lines are as high', () => {
    const all = styles.replaceAll('w:line="579"', 'w:line="531"');
    expect(set({ lines: 24 }, { styles, document }, ['a', 'c']).styles).toBe(all);
    const last = styles.lastIndexOf('579');
    const other = `${styles.slice(0, last)}480${styles.slice(last + 3)}`;
    const changed = set({ lines: 24 }, { styles: other, document }, ['c']).styles;
    expect(changed).toBe(other.replace('579', '531'));
  });

  it('get a grid for as many characters as the styles had, whatever the shell’s own says', () => {
    const foreign = {
      styles: styles.replace('<w:pPr>', '<w:pPr><w:snapToGrid w:val="0"/>'),
      document: document.replace('w:charSpace="-849"', 'w:charSpace="16384" w:type="lines"'),
    };
    expect(set({ grid: 'word' }, foreign)).toEqual(set({ grid: 'word' }));
  });

  it('keep what a shell has no means for, and it is said', () => {
    const growing = styles.replaceAll(' w:lineRule="exact"', '');
    const parts = { styles: growing, document };
    expect(set({ lines: 23, grid: 'word' }, parts)).toEqual({
      ...parts,
      unapplied: ['lines', 'grid'],
      lines: undefined,
    });
    const gridless = { styles, document: '<w:sectPr/>' };
    expect(set({ grid: 'word' }, gridless)).toEqual({ ...gridless, unapplied: ['grid'], lines: 22 });
  });

  it('are set in a built-in shell', async () => {
    const parts = wordParts(await wordOf([], 'zh', { layout: layoutOf({ grid: 'word', lines: 23 }) }));
    expect(parts['word/document.xml']).toContain(
      '<w:docGrid w:type="linesAndChars" w:linePitch="554" w:charSpace="-849"/>',
    );
    expect(parts['word/styles.xml']).not.toContain('w:line="554"');
    expect(wordParts(await wordOf([], 'en', { layout: layoutOf({ lines: 23 }) }))['word/styles.xml']).toBe(
      wordParts(await wordOf([], 'en'))['word/styles.xml'],
    );
  });
});

describe('the colophon', () => {
  const line: Block = { type: 'paragraph', children: [{ type: 'text', value: '报：中心领导。' }] };
  const colophon: Colophon = { type: 'colophon', children: [line], after: [] };
  const shellOf = (body: string, settings = '') => ({
    path: 'shell',
    parts: new Map(
      Object.entries({
        'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}<w:sectPr><w:pgMar w:left="1588" w:gutter="100"/></w:sectPr></w:body></w:document>`,
        'word/settings.xml': `<w:settings xmlns:w="w">${settings}</w:settings>`,
        'word/styles.xml': '<w:styles xmlns:w="w"/>',
      }).map(([name, part]) => [name, new TextEncoder().encode(part)]),
    ),
  });
  const placed = async (place: 'text' | 'foot', body: string, settings = '', lines = 1) => {
    const { bytes } = await renderDocx({
      bulletin: {
        ...bulletinOf([], 'zh'),
        colophon: [{ ...colophon, children: Array.from({ length: lines }, () => colophon.children).flat() }],
      },
      shell: shellOf(body, settings),
      styles: new Map(),
      layout: layoutOf({ colophon: place }),
      evaluate: () => '',
    });
    const table = /<w:tbl>.*<\/w:tbl>/s.exec(wordParts(bytes)['word/document.xml'] ?? '')?.[0] ?? '';
    return /<w:tblpPr[^>]*>/.exec(table.slice(table.lastIndexOf('<w:tblPr>')))?.[0];
  };
  const alone = '<w:p><w:r><w:t>{{ colophon }}</w:t></w:r></w:p>';

  it('stands behind the text', async () => {
    expect(await placed('text', alone)).toBeUndefined();
  });

  it('stands at the foot, from the page’s edge', async () => {
    const position = await placed('foot', alone);
    expect(position).toContain('w:tblpX="1688"');
    expect(position).toContain('w:horzAnchor="page"');
    expect(position).toContain('w:tblpYSpec="bottom"');
    expect(position).toContain('w:vertAnchor="margin"');
  });

  it('stands at the margin where margins are mirrored', async () => {
    const position = await placed('foot', alone, '<w:mirrorMargins/>');
    expect(position).toContain('w:horzAnchor="margin"');
    expect(position).toContain('w:tblpXSpec="left"');
    expect(await placed('foot', alone, '<w:mirrorMargins w:val="false"/>')).toContain('w:horzAnchor="page"');
  });

  it('stands behind the text where it is too long for the foot', async () => {
    expect(await placed('foot', alone, '', 10)).toContain('w:tblpYSpec="bottom"');
    expect(await placed('foot', alone, '', 60)).toBeUndefined();
  });

  it('stands in the cell that a shell has for it', async () => {
    expect(await placed('foot', `<w:tbl><w:tr><w:tc>${alone}</w:tc></w:tr></w:tbl>`)).toBeUndefined();
  });
});
