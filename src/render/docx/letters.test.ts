import { describe, expect, it } from 'vitest';
import { Styles } from './styles.ts';

const styles = (inner: string) =>
  new Styles(
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:styles>`,
    new Map(),
  );
const style = (id: string, base: string, runs: string, name = id, attributes = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${
    base === '' ? '' : `<w:basedOn w:val="${base}"/>`
  }<w:rPr>${runs}</w:rPr></w:style>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/>`;
const font = (name: string) => `<w:rFonts w:ascii="${name}"/>`;
const defaults = (runs: string) =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${runs}</w:rPr></w:rPrDefault></w:docDefaults>`;

describe('letters of a style', () => {
  it('are its own', () => {
    const found = styles(style('T', 'N', size(24) + font('仿宋'), 'Table Text') + style('N', '', size(32)));
    expect(found.letters('table-text')).toMatchObject({ size: 12, font: '仿宋' });
  });

  it('come from what it is based on, then from the defaults', () => {
    const chain =
      style('T', 'M', '', 'Table Text') + style('M', 'N', font('Arial')) + style('N', '', size(21));
    expect(styles(defaults(size(40)) + chain).letters('table-text')).toMatchObject({
      size: 10.5,
      font: 'Arial',
    });
    const bare = style('T', '', '', 'Table Text');
    expect(styles(defaults(size(18) + font('Times New Roman')) + bare).letters('table-text')).toMatchObject({
      size: 9,
      font: 'Times New Roman',
    });
  });

  it('are those of the default style where the role has none, and 10.5 pt where nothing is said', () => {
    expect(styles(style('N', '', size(30), 'Normal', ' w:default="1"')).letters('table-text').size).toBe(15);
    expect(styles('').letters('table-text')).toEqual({
      size: 10.5,
      font: undefined,
      bold: false,
      spacing: 0,
      scale: 1,
    });
  });

  it('are bold, spaced and narrowed as the nearest style says', () => {
    const look = (runs: string) =>
      styles(
        style('T', 'N', runs, 'Table Text') +
          style('N', '', '<w:b/><w:spacing w:val="-5"/><w:w w:val="80"/>'),
      ).letters('table-text');
    expect(look('')).toMatchObject({ bold: true, spacing: -5, scale: 0.8 });
    expect(look('<w:b w:val="0"/><w:spacing w:val="0"/><w:w w:val="100%"/>')).toMatchObject({
      bold: false,
      spacing: 0,
      scale: 1,
    });
  });

  it('are found although styles are based on each other', () => {
    const circle = style('T', 'M', '', 'Table Text') + style('M', 'T', size(26));
    expect(styles(circle).letters('table-text').size).toBe(13);
  });
});
