import { wordsIn } from '../../language/lexicon.ts';
import { defineRule, everywhere } from '../rule.ts';

export const forbiddenWord = defineRule({
  code: 'forbidden-word',
  severity: 'error',
  waive: 'file',
  message: { zh: '“{text}”在本单位的禁用词表里', en: '“{text}” is on the office’s list of forbidden words' },
  hint: { zh: '本单位写明的原因：{because}', en: 'The office’s reason: {because}' },
  meaning: {
    zh: '本单位在 words.yaml 里列明不得刊登的词，引文里也不能有。',
    en: 'The office has listed in words.yaml what must not be printed, not even in a quotation.',
  },
  basis: 'words.yaml: forbidden',
  rejected: [
    {
      text: '大厅推行“⟦末位淘汰⟧”制度。',
      words: { forbidden: new Map([['末位淘汰', '已停用，改用“动态管理”']]) },
    },
    {
      text: '大厅推行⟦末位淘汰⟧制度。',
      words: { forbidden: new Map([['末位淘汰', undefined]]) },
    },
  ],
  accepted: [
    '大厅推行末位淘汰制度。',
    {
      text: '大厅推行动态管理制度。',
      words: { forbidden: new Map([['末位淘汰', undefined]]) },
    },
    {
      text: '大厅停止了末位淘汰试点。',
      words: { forbidden: new Map([['末位淘汰', undefined]]), accepted: ['末位淘汰试点'] },
    },
    {
      text: '窗口开通TopView系统。',
      words: { forbidden: new Map([['Top', undefined]]) },
    },
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }, { words }) {
    for (const { word, span } of wordsIn(text, words.forbidden)) {
      if (isInsideWord(text, span)) continue;
      const reason = words.forbidden.get(word);
      yield { span, ...(reason === undefined ? {} : { args: { because: reason } }) };
    }
  },
});

/** Words of Latin letters are not looked for inside others. */
function isInsideWord(text: string, [start, end]: readonly [number, number]): boolean {
  const letter = /[A-Za-z\d]/;
  const joins = (at: number) => letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
  return joins(start) || joins(end);
}
