import { readFileSync } from 'node:fs';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { artifact, buildExample, exampleNames, examplesFolder, markdownOf } from '../support/examples.ts';
import { wordParagraphs } from '../support/word.ts';

/** Words without white space, list bullets and the lines of rules. */
const bare = (text: string) => text.replace(/[\s•]/g, '');

function wordsOf(markdown: string): string {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const words = (node: { type: string; children?: unknown[]; ordered?: boolean; start?: number }): string => {
    const children = (node.children ?? []) as { type: string }[];
    if (node.type === 'list' && node.ordered) {
      return children.map((child, index) => `${(node.start ?? 1) + index}.${words(child)}`).join('');
    }
    // Pictures and charts have their words in the file itself.
    if (node.type === 'image') return '';
    return children.length > 0 ? children.map(words).join('') : textOf(node as never);
  };
  return bare(words(tree));
}

describe.each(exampleNames)('%s', (name) => {
  it('builds to the Markdown that is kept beside it', async () => {
    for (const built of await buildExample(name)) {
      const expected = readFileSync(`${examplesFolder}/${name}/expected/${built.issue}.md`, 'utf8');
      expect(markdownOf(built)).toBe(expected);
    }
  });

  it('prints the same words in Word and in Markdown', async () => {
    for (const built of await buildExample(name)) {
      const word = wordParagraphs(artifact(built, '.docx')).map(({ text }) => text);
      expect(bare(word.join(''))).toBe(wordsOf(markdownOf(built)));
    }
  });

  it('gives the same bytes twice in one process', async () => {
    const [first, second] = [await buildExample(name), await buildExample(name)];
    expect(first.map(({ artifacts }) => artifacts)).toEqual(second.map(({ artifacts }) => artifacts));
  });

  it('has no findings but those that are acknowledged', async () => {
    for (const built of await buildExample(name)) {
      expect(built.diagnostics.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
    }
  });
});
