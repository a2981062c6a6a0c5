import { describe, expect, it } from 'vitest';
import { Styles } from './styles.ts';

/** Styles of a shell: id, name and aliases. */
const stylesOf = (...styles: readonly (readonly [id: string, name: string, aliases?: string])[]) => {
  const written = styles.map(
    ([id, name, aliases]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${aliases ? `<w:aliases w:val="${aliases}"/>` : ''}</w:style>`,
  );
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${written.join('')}</w:styles>`;
};

describe('a style is found', () => {
  it.each([
    ['by its name, whatever its id', [['2', 'heading 1']]],
    ['in any case', [['2', 'Heading 1']]],
    ['by an alias', [['2', '一级标题', '大标题, heading 1']]],
    ['under the name that Word shows in Chinese', [['2', '标题 1']]],
    [
      'by its name before an alias',
      [
        ['9', 'Title', 'heading 1'],
        ['2', 'heading 1'],
      ],
    ],
    [
      'as it is written before any other case',
      [
        ['9', 'Heading 1'],
        ['2', 'heading 1'],
      ],
    ],
    [
      'by its English name before the Chinese one',
      [
        ['9', '标题 1'],
        ['2', 'heading 1'],
      ],
    ],
  ] as const)('%s', (_, styles) => {
    const found = new Styles(stylesOf(...styles), new Map());
    expect(found.id('paragraph', 'heading-1')).toBe('2');
    expect(found.missing.size).toBe(0);
  });

  it('by the name that the template says, and by no other', () => {
    const names = new Map([['heading-1', '办公厅标题']]);
    expect(
      new Styles(stylesOf(['2', '办公厅标题'], ['3', '标题 1']), names).id('paragraph', 'heading-1'),
    ).toBe('2');
    const lacking = new Styles(stylesOf(['3', '标题 1']), names);
    expect(lacking.id('paragraph', 'heading-1')).toBeUndefined();
    expect([...lacking.missing.values()]).toEqual([{ style: '办公厅标题', fallback: 'Normal' }]);
  });
});
