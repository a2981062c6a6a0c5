import { expect, it } from 'vitest';
import { partEntries } from './part-entries.ts';
import { Styles } from './styles.ts';

const styles = new Styles(
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:style w:type="paragraph" w:styleId="l"><w:name w:val="Bulletin Lines"/><w:rPr><w:rFonts w:ascii="仿宋"/><w:sz w:val="28"/></w:rPr></w:style>
  </w:styles>`,
  new Map(),
);

/** Lines of a paragraph on a text area of so many characters; white space between elements as in a shell. */
function linesOf(text: string, characters: number): readonly string[] {
  const paragraph = `<w:p>\n  <w:pPr>\n    <w:pStyle w:val="l"/>\n  </w:pPr>\n  <w:r><w:t>${text}</w:t></w:r>\n</w:p>`;
  const parted = partEntries(paragraph, 'masthead-lines', characters * 280, { styles, language: 'zh' });
  return parted
    .split('<w:br/>')
    .map((line) => line.replace(/<[^>]*>/g, '').trim())
    .filter((line) => line !== '');
}

it.each([
  ['all on one line', '签发：甲　　审核：乙', 10, ['签发：甲　　审核：乙']],
  ['a line break where there is no room', '签发：甲　　审核：乙', 9, ['签发：甲', '审核：乙']],
  [
    'as many on a line as there is room for',
    '签发：甲　　审核：乙　　编辑：丙　　校对：丁',
    10,
    ['签发：甲　　审核：乙', '编辑：丙　　校对：丁'],
  ],
  [
    'an entry longer than a line on its own',
    '编辑：甲　　审核：乙丙丁戊己庚　　校对：丁',
    8,
    ['编辑：甲', '审核：乙丙丁戊己庚', '校对：丁'],
  ],
  ['one full-width space inside an entry', '编辑：甲　乙　　审核：丙', 6, ['编辑：甲　乙', '审核：丙']],
  ['signs that XML escapes', '编辑：甲&amp;乙　　审核：丙', 12, ['编辑：甲&amp;乙　　审核：丙']],
])('entries of the masthead: %s', (_, text, characters, lines) => {
  expect(linesOf(text, characters)).toEqual(lines);
});
