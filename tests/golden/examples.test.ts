import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { artifact, buildExample, exampleNames, examplesFolder, markdownOf } from '../support/examples.ts';
import { wordsOfMarkdown, wordsOfWord } from '../support/texts.ts';
import { brokenRules } from '../support/word-rules.ts';

describe.each(exampleNames)('%s', (name) => {
  it('builds to the Markdown that is kept beside it', async () => {
    for (const built of await buildExample(name)) {
      const expected = readFileSync(`${examplesFolder}/${name}/expected/${built.issue}.md`, 'utf8');
      expect(markdownOf(built)).toBe(expected);
    }
  });

  it('prints the same words in Word and in Markdown', async () => {
    for (const built of await buildExample(name))
      expect(wordsOfWord(artifact(built, '.docx')), built.issue).toEqual(wordsOfMarkdown(markdownOf(built)));
  });

  it('gives the same bytes twice in one process', async () => {
    const [first, second] = [await buildExample(name), await buildExample(name)];
    expect(first.map(({ artifacts }) => artifacts)).toEqual(second.map(({ artifacts }) => artifacts));
  });

  it('is a Word file that breaks no rule', async () => {
    for (const built of await buildExample(name))
      expect(brokenRules(artifact(built, '.docx')), built.issue).toEqual([]);
  });

  it('has no findings but those that are acknowledged', async () => {
    for (const built of await buildExample(name)) {
      expect(built.diagnostics.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
    }
  });
});
