import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../load/yaml.ts';
import { get } from '../model/located.ts';
import { SourceText } from '../model/origin.ts';
import { readParagraphs } from '../validate/prose.ts';
import { followValue, placeOf } from './locate.ts';

/** The `text` of a file, with the paragraphs that are printed. */
function read(yaml: string) {
  const source = new SourceText('water.yaml', yaml);
  const { root, diagnostics } = readYaml(source);
  const value = get(root, 'text');
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return { source, value, paragraphs: readParagraphs(value, 'zh') };
}

/** For every character of every paragraph, what stands at its place in the file. */
function typed(yaml: string): string {
  const { value, paragraphs } = read(yaml);
  const followed = followValue(value.origin, paragraphs.map(({ text }) => text).join(''));
  const { text } = value.origin.source;
  return followed?.starts.map((start, at) => text.slice(start, followed.ends[at])).join('') ?? '(lost)';
}

const prose = '6月5日，水利厅窗口组织“取水许可”培训；参训62人。';

describe('following a value in its file', () => {
  it.each([
    ['plain', `text: ${prose}\n`],
    ['single quotes', `text: '${prose}'\n`],
    ['double quotes', `text: "${prose}"\n`],
    ['a literal block', `text: |\n  6月5日，水利厅窗口组织\n  “取水许可”培训；\n\n  参训62人。\n`],
    [
      'a literal block with an indentation of its own',
      `text: |2-\n  6月5日，水利厅窗口组织“取水许可”培训；参训62人。\n`,
    ],
    ['a folded block', `text: >-\n  6月5日，水利厅窗口组织“取水许可”培训；\n\n  参训62人。\n`],
    [
      'lines that end with CR and LF',
      `text: |\r\n  6月5日，水利厅窗口组织\r\n  “取水许可”培训；参训62人。\r\n`,
    ],
    ['a comment behind the header', `text: | # 说明：6月5日\n  ${prose}\n`],
  ])('%s', (_name, yaml) => {
    expect(typed(yaml)).toBe(prose);
  });

  it.each([
    ["text: '有''引号''的文字。'\n", "有'引号'的文字。", "有''引号''的文字。"],
    ['text: "有\\"引号\\"的文字。"\n', '有"引号"的文字。', '有\\"引号\\"的文字。'],
    ['text: "有\\u57f9训的文字。"\n', '有培训的文字。', '有\\u57f9训的文字。'],
    ['text: "两行\\n的文字。"\n', '两行的文字。', '两行的文字。'],
  ])('passes over escapes: %s', (yaml, printed, inFile) => {
    expect(
      read(yaml)
        .paragraphs.map(({ text }) => text)
        .join(''),
    ).toBe(printed);
    expect(typed(yaml)).toBe(inFile);
  });

  it('finds every character of any text in every style', () => {
    const line = fc.stringMatching(/^[\p{Script=Han}a-z0-9，。“”'":#（）]{1,30}$/u);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<(lines: readonly string[]) => string>(
          (lines) => `text: |\n${lines.map((text) => `  ${text}\n`).join('')}`,
          (lines) => `text: |\r\n${lines.map((text) => `    ${text}\r\n\r\n`).join('')}`,
          (lines) => `text: >-\n${lines.map((text) => `    ${text}\n`).join('\n')}`,
          (lines) => `text: '${lines.join('').replaceAll("'", "''")}'\n`,
          (lines) => `text: ${JSON.stringify(lines.join('\n\n'))}\n`,
        ),
        (lines, write) => {
          const printed = read(write(lines))
            .paragraphs.map(({ text }) => text)
            .join('');
          // Quotes may be doubled or escaped in the file, and a space may be a line end there.
          const plain = (text: string) => text.replace(/\\"/g, '"').replace(/'+/g, "'").replace(/\s/g, '');
          expect(plain(typed(write(lines)))).toBe(plain(printed));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('points at the nearest value where the chief editor changed the words', () => {
    const { value } = read(`text: ${prose}\n`);
    const edit = read('text: 培训班\n').value.origin;
    const origins = [value.origin, edit];
    const text = prose.replace('培训', '培训班');
    const inOld = placeOf({ kind: 'item', text, origins }, [4, 7]);
    expect(inOld.exact).toBe(false);
    expect(inOld.origin.source.text.slice(...inOld.origin.span)).toBe('，水利');
    const inNew = placeOf({ kind: 'item', text, origins }, [text.indexOf('训班'), text.indexOf('训班') + 2]);
    expect(inNew.origin.source.text.slice(...inNew.origin.span)).toBe('训班');
  });
});
