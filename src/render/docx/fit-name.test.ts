import { describe, expect, it } from 'vitest';
import { fitName, nameStyleIds } from './fit-name.ts';
import { Styles } from './styles.ts';

const style = (id: string, name: string, paragraph: string, runs: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
const sheet = (inner: string) =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:styles>`;
const exact = '<w:spacing w:before="400" w:line="1500" w:lineRule="exact"/>';
const han = '<w:rFonts w:ascii="小标宋"/>';
const zh = new Styles(
  sheet(
    style('12', 'Bulletin Name', exact, `${han}<w:sz w:val="124"/>`) +
      style('13', 'Title', '<w:spacing w:line="640" w:lineRule="exact"/>', `${han}<w:sz w:val="44"/>`),
  ),
  new Map(),
);
const paragraph = (text: string, runs = '', own = '<w:pStyle w:val="12"/>') =>
  `<w:p><w:pPr>${own}</w:pPr><w:r>${runs}<w:t>${text}</w:t></w:r></w:p>`;
const fitted = (xml: string, role = 'masthead-name', styles = zh, width = 8844) =>
  fitName(xml, role, width, { styles, language: 'zh' });
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

describe('a name on one line', () => {
  it('is found by the name of its style', () => {
    expect(nameStyleIds(zh)).toEqual(
      new Map([
        ['12', 'masthead-name'],
        ['13', 'title'],
      ]),
    );
    const renamed = new Styles(sheet(style('a', '报头', '', '')), new Map([['masthead-name', '报头']]));
    expect(nameStyleIds(renamed)).toEqual(new Map([['a', 'masthead-name']]));
    expect(renamed.missing.size).toBe(0);
  });

  it('keeps its size where it fits', () => {
    const name = paragraph('窗口工作周报');
    expect(fitted(name)).toBe(name);
  });

  it('has the largest size at which it fits, and the height of its line', () => {
    // 442.2 pt / 11 = 40.2 pt; the exact line of the style stays.
    expect(fitted(paragraph('望川市政务服务热线月报'))).toBe(
      paragraph('望川市政务服务热线月报', `<w:rPr>${size(80)}</w:rPr>`),
    );
    // Western signs are half as wide: 8 em.
    expect(fitted(paragraph('望川市2024年热线'))).toContain(size(110));
  });

  it('is sized in the order of the schema, whatever stood there', () => {
    const look = `<w:rPr>${han}<w:color w:val="FF0000"/><w:sz w:val="100"/><w:szCs w:val="90"/><w:u w:val="none"/><w:vertAlign w:val="baseline"/></w:rPr>`;
    expect(fitted(paragraph('望川市政务服务热线月报', look))).toContain(
      `<w:rPr>${han}<w:color w:val="FF0000"/>${size(80)}<w:u w:val="none"/><w:vertAlign w:val="baseline"/></w:rPr>`,
    );
    expect(fitted(paragraph('望川市政务服务热线月报', '<w:rPr/>'))).toContain(`<w:rPr>${size(80)}</w:rPr>`);
  });

  it('counts all its runs, each with its own size, and line breaks', () => {
    const two = `<w:p><w:r><w:t>望川市政务服务</w:t></w:r><w:r><w:rPr><w:sz w:val="62"/></w:rPr><w:t>热线月报</w:t></w:r></w:p>`;
    // 7 em of 62 pt and 4 em of 31 pt: 558 pt.
    expect(fitted(two)).toContain(size(98));
    expect(fitted(two)).toContain(size(49));
    const broken = '<w:p><w:r><w:t>望川市政务</w:t><w:br/><w:t>服务热线月报</w:t></w:r></w:p>';
    expect(fitted(broken)).toBe(broken);
  });

  it('counts indents, spacing and narrowed letters', () => {
    const own = '<w:pStyle w:val="12"/><w:ind w:left="420" w:right="424"/>';
    expect(fitted(paragraph('望川市政务服务热线', '', own))).toContain(size(88));
    // 10 em: 8844 - 10 * 100 twips for the letters.
    const spaced = '<w:rPr><w:spacing w:val="100"/></w:rPr>';
    expect(fitted(paragraph('望川市政务服务热线报', spaced))).toContain(size(78));
    const narrow = paragraph('望川市政务服务热线', '<w:rPr><w:w w:val="50"/></w:rPr>');
    expect(fitted(narrow)).toBe(narrow);
  });

  it('is wrapped at 10.5 pt where it must be smaller', () => {
    const long = '望川市政务服务和公共资源交易服务中心工作月报'.repeat(2);
    const written = fitted(paragraph(long));
    expect(written).toContain(size(21));
    expect(written).toContain('<w:pStyle w:val="12"/><w:spacing w:line="240" w:lineRule="auto"/>');
    const spaced = paragraph(
      long,
      '',
      '<w:pStyle w:val="12"/><w:spacing w:before="9" w:line="1500"/><w:jc w:val="left"/>',
    );
    expect(fitted(spaced)).toContain(
      '<w:spacing w:before="9" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/>',
    );
  });

  it('keeps the height of a line that follows the letters', () => {
    const styles = new Styles(
      sheet(style('12', 'Bulletin Name', '', `${han}<w:sz w:val="100"/>`)),
      new Map(),
    );
    // 50 pt letters make a line of about 60 pt.
    expect(fitted(paragraph('望川市政务服务热线月报'), 'masthead-name', styles)).toContain(
      '<w:spacing w:line="1200" w:lineRule="atLeast"/>',
    );
  });

  it('is a title too, which wraps in its own size where 14 pt are too large', () => {
    expect(fitted(paragraph('字'.repeat(22)), 'title')).toContain(size(40));
    const long = paragraph('字'.repeat(34));
    expect(fitted(long, 'title')).toBe(long);
  });

  it('is left alone where its width is not known', () => {
    const tab = '<w:p><w:r><w:t>望川市政务服务</w:t><w:tab/><w:t>热线月报</w:t></w:r></w:p>';
    expect(fitted(tab)).toBe(tab);
  });
});

describe('a line of the masthead', () => {
  const sheetOf = (spacing: string) =>
    new Styles(
      sheet(
        style('t', 'Bulletin Top', spacing, '<w:rFonts w:ascii="黑体"/><w:sz w:val="32"/>') +
          style('i', 'Bulletin Imprint', spacing, '<w:rFonts w:ascii="仿宋"/><w:sz w:val="28"/>'),
      ),
      new Map(),
    );
  const styles = sheetOf('<w:spacing w:line="400" w:lineRule="exact"/>');
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const line = (...texts: string[]) =>
    `<w:p>${texts.map((text) => run(`<w:t>${text}</w:t>`)).join(run('<w:tab/>'))}</w:p>`;
  const sizeIn = (xml: string) => Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1] ?? 0) / 2;
  // 8844 twips are 442 pt.
  const top = (...texts: string[]) => sizeIn(fitted(line(...texts), 'masthead-top', styles));

  it('keeps its size where its texts have room', () => {
    expect(top('机密★1年', '内部资料　注意保存', '送审稿　000012')).toBe(0);
    expect(top('字'.repeat(13), '', '字'.repeat(12))).toBe(0);
  });

  it('is made smaller as a whole where texts at its ends would meet', () => {
    // 14 and 14 characters, and one for each tab: 442 / 30.
    expect(top('字'.repeat(14), '', '字'.repeat(14))).toBe(14.5);
    const imprint = line('字'.repeat(30), '字'.repeat(4));
    expect(sizeIn(fitted(imprint, 'masthead-imprint', styles))).toBe(12.5);
  });

  it('has as much room on both sides of a text in the middle', () => {
    // 16 in the middle, 8 at the right, so 8 at the left, and two gaps: 442 / 34.
    expect(top('密', '字'.repeat(16), '字'.repeat(8))).toBe(13);
  });

  it('wraps at its own size where it would become too small to read', () => {
    expect(top('字'.repeat(40), '', '字'.repeat(10))).toBe(0);
  });
});
