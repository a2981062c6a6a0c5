import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../tests/support/examples.ts';
import { wordParts } from '../../../../tests/support/word.ts';
import { bulletinOf, wordOf } from '../../../../tests/support/word-sample.ts';
import { folderSource } from '../../../load/folder.ts';
import { readShellFolder } from '../../../load/word-shell.ts';
import { renderDocx } from '../document.ts';

/** The text of a heading as Word has it. */
async function written(number: string, language: 'zh' | 'en'): Promise<string> {
  const heading = {
    type: 'heading' as const,
    depth: 1 as const,
    children: [{ type: 'text' as const, value: '总则' }],
    data: { number },
  };
  const xml = wordParts(await wordOf([heading], language))['word/document.xml'] ?? '';
  const paragraph = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([all]) => all)
    .find((all) => all.includes('总则'));
  return [...(paragraph ?? '').matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join('');
}

describe('the number of a heading in Word', () => {
  it.each([
    ['第一章', 'zh', '第一章\u3000总则'],
    ['第十二部分', 'zh', '第十二部分\u3000总则'],
    ['第三节', 'en', '第三节\u3000总则'],
    ['一、', 'zh', '一、总则'],
    ['1.1', 'zh', '1.1总则'],
    ['1.1', 'en', '1.1 总则'],
    ['(a)', 'en', '(a) 总则'],
    ['', 'en', '总则'],
  ] as const)('%s (%s) stands apart as its form asks: %s', async (number, language, text) => {
    expect(await written(number, language)).toBe(text);
  });
});

describe('a heading in Word’s outline', () => {
  const shellOf = (template: string): ReadonlyMap<string, Uint8Array> =>
    new Map(
      ['official-zh', template].flatMap((name) => [
        ...readShellFolder(folderSource(projectRoot), `templates/${name}/shell`),
      ]),
    );
  const stylesOf = (parts: ReadonlyMap<string, Uint8Array>) =>
    new TextDecoder().decode(parts.get('word/styles.xml'));

  it.each(readdirSync(`${projectRoot}templates`))(
    'has its level from every heading style of %s',
    (template) => {
      const styles = stylesOf(shellOf(template));
      for (const depth of [1, 2, 3, 4]) {
        const style = styles
          .split('</w:style>')
          .find((xml) => xml.includes(`<w:name w:val="heading ${depth}"/>`));
        expect([depth, /<w:outlineLvl w:val="(\d)"\/>/.exec(style ?? '')?.[1]]).toEqual([
          depth,
          String(depth - 1),
        ]);
      }
    },
  );

  /** `style level` of headings of every depth, in a shell with other styles. */
  async function levels(change: (styles: string) => string): Promise<readonly string[]> {
    const parts = new Map(shellOf('official-zh'));
    parts.set('word/styles.xml', new TextEncoder().encode(change(stylesOf(parts))));
    const headings = ([1, 2, 3, 4, 5] as const).map((depth) => ({
      type: 'heading' as const,
      depth,
      children: [{ type: 'text' as const, value: '总则' }],
    }));
    const { bytes } = await renderDocx({
      bulletin: bulletinOf(headings, 'zh'),
      shell: { path: '', parts },
      styles: new Map(),
      evaluate: () => '',
    });
    const xml = wordParts(bytes)['word/document.xml'] ?? '';
    return [...xml.matchAll(/<w:pStyle w:val="(Heading\d)"\/>(?:<w:outlineLvl w:val="(\d)"\/>)?/g)].map(
      ([, style, level]) => `${style} ${level ?? 'own'}`,
    );
  }

  it('is said in the paragraph where the style is another depth’s', async () => {
    expect(await levels((styles) => styles)).toEqual([
      'Heading1 own',
      'Heading2 own',
      'Heading3 own',
      'Heading4 own',
      'Heading4 4',
    ]);
  });

  it('is said in the paragraph where the style has none', async () => {
    expect(await levels((styles) => styles.replace(/<w:outlineLvl w:val="[01]"\/>/g, ''))).toEqual([
      'Heading1 0',
      'Heading2 1',
      'Heading3 own',
      'Heading4 own',
      'Heading4 4',
    ]);
  });
});
