import { describe, expect, it } from 'vitest';
import { inLandscape, turnPages, upright } from './landscape.ts';
import { closeTables } from './table-end.ts';

const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgNumType w:start="1"/></w:sectPr>';
const tiny = '<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr></w:p>';
const text = (value: string) => `<w:p><w:r><w:t>${value}</w:t></w:r></w:p>`;
const table = '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';

/** What stands in each section, in words, and how its pages lie; a page number that begins anew is told. */
function sectionsOf(body: string, end = section): string[] {
  const document = turnPages(`<w:document><w:body>${body}\n<!-- A4 -->${end}</w:body></w:document>`, tiny);
  expect(document).not.toContain('<?');
  const inner = document.replace(/^.*<w:body>|<\/w:body>.*$/gs, '');
  const found: string[] = [];
  let rest = inner;
  for (
    let match = /<w:sectPr>.*?<\/w:sectPr>/s.exec(rest);
    match;
    match = /<w:sectPr>.*?<\/w:sectPr>/s.exec(rest)
  ) {
    const [own] = match;
    const behind = rest.slice(match.index + own.length);
    const paragraph = /^<\/w:pPr>.*?<\/w:p>/s.exec(behind)?.[0] ?? '';
    const content = rest.slice(0, match.index) + paragraph;
    const words = [...content.matchAll(/<w:t>([^<]*)|<w:tbl>|w:val="T"/g)].map(([tag, word]) =>
      word !== undefined ? word : tag === '<w:tbl>' ? 'table' : 'tiny',
    );
    found.push(
      [words.join(' '), own.includes('landscape') ? 'across' : 'up', own.includes('w:start') ? 'anew' : '']
        .filter((word) => word !== '')
        .join(', '),
    );
    rest = behind.slice(paragraph.length);
  }
  return found;
}

describe('pages in landscape', () => {
  it('lie between the pages of the shell', () => {
    expect(sectionsOf(text('a') + inLandscape(text('b')) + text('c'))).toEqual([
      'a, up, anew',
      'b, across',
      'c, up',
    ]);
  });

  it('need a paragraph only behind a table', () => {
    expect(sectionsOf(text('a') + table + inLandscape(text('b') + table) + table)).toEqual([
      'a table tiny, up, anew',
      'b table tiny, across',
      'table, up',
    ]);
  });

  it('may be the first', () => {
    expect(sectionsOf(inLandscape(text('b')) + text('c'))).toEqual(['b, across, anew', 'c, up']);
  });

  it('may be the last', () => {
    expect(sectionsOf(text('a') + inLandscape(text('b')))).toEqual(['a, up, anew', 'b, across']);
    expect(sectionsOf(`${text('a')}${inLandscape(text('b'))}<w:p/>`)).toEqual(['a, up, anew', 'b, across']);
    const inParagraph = `<w:p><w:pPr>${section}</w:pPr></w:p>${text('d')}`;
    expect(sectionsOf(text('a') + inLandscape(text('b')) + inParagraph, '<w:sectPr></w:sectPr>')).toEqual([
      'a, up, anew',
      'b, across',
      'd, up',
    ]);
  });

  it('may be all', () => {
    expect(sectionsOf(inLandscape(text('b')))).toEqual(['b, across, anew']);
  });

  it('begin anew where two follow each other', () => {
    expect(sectionsOf(text('a') + inLandscape(text('b')) + inLandscape(table) + text('c'))).toEqual([
      'a, up, anew',
      'b, across',
      'table tiny, across',
      'c, up',
    ]);
  });

  it('do not close a section that the shell has closed', () => {
    const closed = `<w:p><w:pPr>${section}</w:pPr><w:r><w:t>a</w:t></w:r></w:p>`;
    expect(sectionsOf(closed + inLandscape(text('b')) + text('c'))).toEqual([
      'a, up, anew',
      'b, across',
      'c, up',
    ]);
  });

  it('leave the properties of the last paragraph in their order, and those of text boxes alone', () => {
    const last =
      '<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange w:id="1"><w:pPr><w:ind/></w:pPr></w:pPrChange></w:pPr>' +
      '<w:r><w:pict><w:txbxContent><w:p><w:pPr><w:keepNext/></w:pPr></w:p></w:txbxContent></w:pict><w:t>a</w:t></w:r></w:p>';
    const written = turnPages(
      `<w:body>${last}${inLandscape(text('b'))}${text('c')}${section}</w:body>`,
      tiny,
    );
    expect(written).toContain(
      `<w:jc w:val="left"/>${section}<w:pPrChange w:id="1"><w:pPr><w:ind/></w:pPr></w:pPrChange></w:pPr><w:r><w:pict>`,
    );
    expect(written).toContain('<w:p><w:pPr><w:keepNext/></w:pPr></w:p></w:txbxContent>');
  });

  it('are none where there is nothing to show, or no page to turn', () => {
    expect(inLandscape('')).toBe('');
    expect(upright(text('a') + inLandscape(text('b')))).toBe(text('a') + text('b'));
    const plain = `<w:body>${text('a')}${section}</w:body>`;
    expect(turnPages(plain, tiny)).toBe(plain);
  });

  it('have a section of A4 where the shell has none', () => {
    const written = turnPages(`<w:body>${text('a')}${inLandscape(text('b'))}</w:body>`, tiny);
    expect(written.match(/<w:pgSz [^>]*>/g)).toEqual([
      '<w:pgSz w:w="11906" w:h="16838"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ]);
  });
});

describe('a table at the end', () => {
  it('of a part, a section or a cell is followed by a paragraph', () => {
    for (const end of ['<w:sectPr/>', '\n<!-- A4 -->\n<w:sectPr/>', '</w:body>', '</w:tc>'])
      expect(closeTables(table + end, tiny)).toBe(table + tiny + end);
    expect(closeTables(table + text('a'), tiny)).toBe(table + text('a'));
  });
});
