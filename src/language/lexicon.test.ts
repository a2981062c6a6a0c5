import { describe, expect, it } from 'vitest';
import { wordsIn } from './lexicon.ts';

const found = (text: string, list: readonly string[] | ReadonlyMap<string, unknown>) =>
  [...wordsIn(text, list)].map(({ word, span }) => [word, text.slice(...span)]);

describe('wordsIn', () => {
  it('takes the longest word at each place, and none inside another', () => {
    expect(found('水利厅与水利', ['水利', '水利厅', '利厅'])).toEqual([
      ['水利厅', '水利厅'],
      ['水利', '水利'],
    ]);
  });

  it('looks for the keys of a map', () => {
    expect(found('帐号', new Map([['帐号', '账号']]))).toEqual([['帐号', '帐号']]);
  });

  it('finds nothing with an empty list or an empty word', () => {
    expect(found('水利', [])).toEqual([]);
    expect(found('水利', [''])).toEqual([]);
  });
});
