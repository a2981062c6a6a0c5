import { describe, expect, it } from 'vitest';
import { continued, copyOf, sectionAt, textAreaOf, turned, usualSection } from './section.ts';

const official =
  '<w:sectPr w:rsidR="1"><w:footerReference w:type="default" r:id="rId4"/><w:type w:val="continuous"/>' +
  '<w:pgSz w:w="11906" w:h="16838" w:code="9"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1417" w:gutter="0"/>' +
  '<w:pgNumType w:fmt="decimal" w:start="1"/><w:titlePg/><w:docGrid w:linePitch="579"/></w:sectPr>';

describe('a section', () => {
  it('is the next one behind a place', () => {
    const document = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="100" w:h="200"/></w:sectPr></w:pPr></w:p><w:p/>${official}`;
    expect(sectionAt(document, 0)).toContain('w:w="100"');
    expect(sectionAt(document, document.indexOf('<w:p/>'))).toBe(official);
    expect(sectionAt('<w:p/>', 0)).toBe(usualSection);
    expect(sectionAt('<w:p/><w:sectPr/></w:body>', 0)).toBe('<w:sectPr/>');
  });

  it('holds what a tracked change keeps, which a copy does not', () => {
    const changed =
      '<w:sectPr><w:pgSz w:w="1" w:h="2"/><w:sectPrChange w:id="1"><w:sectPr/></w:sectPrChange></w:sectPr>';
    expect(sectionAt(`${changed}</w:body>`, 0)).toBe(changed);
    expect(copyOf(changed)).toBe('<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>');
  });

  it('has a text area between its margins', () => {
    expect(textAreaOf(official)).toEqual({ width: 8844, height: 12756 });
    expect(textAreaOf(usualSection)).toEqual(textAreaOf('<w:sectPr/>'));
    expect(
      textAreaOf(
        '<w:sectPr><w:pgSz w:w="10000" w:h="20000"/><w:pgMar w:top="-1000" w:right="500" w:bottom="1000" w:left="500" w:gutter="300"/></w:sectPr>',
      ),
    ).toEqual({ width: 8700, height: 18000 });
  });

  it('is turned to the left, and its footer stays as near to the text', () => {
    const landscape = turned(official);
    expect(textAreaOf(landscape)).toEqual({ width: 12756, height: 8844 });
    expect(landscape).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(landscape).toContain(
      '<w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984" w:header="341" w:footer="907" w:gutter="0"/>',
    );
    // Order of the schema: references and type before, numbers and grid behind.
    expect([...landscape.matchAll(/<w:(\w+)/g)].map(([, name]) => name)).toEqual([
      'sectPr',
      'footerReference',
      'type',
      'pgSz',
      'pgMar',
      'pgNumType',
      'titlePg',
      'docGrid',
    ]);
    expect(turned('<w:sectPr/>')).toMatch(/^<w:sectPr><w:pgSz [^>]+\/><w:pgMar [^>]+\/><\/w:sectPr>$/);
    expect(
      turned('<w:sectPr><w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr><w:cols/></w:sectPr>'),
    ).toMatch(/<\/w:footnotePr><w:pgSz .*<w:pgMar [^>]*><w:cols\/>/);
  });

  it('stays as it is where it is in landscape', () => {
    expect(turned(turned(official))).toBe(turned(official));
  });

  it('goes on counting on a new page', () => {
    const next = continued(official);
    expect(next).not.toMatch(/w:start|titlePg|w:type /);
    expect(next).toContain('<w:pgNumType w:fmt="decimal"/>');
    expect(next).toContain('w:type="default"');
  });
});
