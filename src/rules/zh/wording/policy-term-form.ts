import { wordsIn } from '../../../language/lexicon.ts';
import { isQuoted } from '../../quoted.ts';
import { defineRule, everywhere } from '../../rule.ts';

export const policyTermForm = defineRule({
  code: 'policy-term-form',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '固定表述写法不规范：“{text}”', en: 'A fixed expression in a careless form: “{text}”' },
  hint: { zh: '改成：{replacement}', en: 'Write: {replacement}' },
  meaning: {
    zh: '政策用语有固定写法，缩略语要加引号。写法列在词表里，可在 words.yaml 的 terms 里补充。',
    en: 'Terms of policy have a fixed form, short ones in quotation marks. The forms are in a list that an office can add to.',
  },
  basis: 'words.yaml: terms',
  rejected: [
    { text: '6月7日，水利厅召开⟦放管服改革⟧座谈会。', good: '6月7日，水利厅召开“放管服”改革座谈会。' },
    { text: '会议传达了⟦党中央国务院⟧的决策部署。', good: '会议传达了党中央、国务院的决策部署。' },
    { text: '推行⟦双随机、一公开⟧监管，落实⟦十四五规划⟧。' },
  ],
  accepted: [
    '6月7日，水利厅召开“放管服”改革座谈会。',
    '推行“双随机、一公开”监管，落实“十四五”规划。',
    '会议学习了《关于深化放管服改革的意见》。',
    '会议学习了《党中央国务院重大政策汇编》。',
    '该省编制了第十四五规划实施评估报告。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }, { words }) {
    for (const { word, span } of wordsIn(text, words.terms)) {
      const before = text[span[0] - 1] ?? '';
      const isPartOfNumber =
        /^[一二三四五六七八九十]/.test(word) && /[第一二三四五六七八九十百\d]/.test(before);
      const right = words.terms.get(word) ?? '';
      if (isPartOfNumber || isQuoted(text, span) || isInside(text, span, right, word)) continue;
      yield { span, replacement: right };
    }
  },
});

/** Whether the careless form stands in the right one, which may contain it. */
function isInside(text: string, [start]: readonly [number, number], right: string, word: string): boolean {
  const offset = right.indexOf(word);
  return offset >= 0 && text.startsWith(right, start - offset);
}
