import { describe, expect, it } from 'vitest';
import { wordParts } from '../../../../tests/support/word.ts';
import { wordOf } from '../../../../tests/support/word-sample.ts';

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
