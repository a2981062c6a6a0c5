import { wordsIn } from '../../../language/lexicon.ts';
import { isQuoted } from '../../quoted.ts';
import { defineRule, everywhere } from '../../rule.ts';

export const leaderFlattery = defineRule({
  code: 'leader-flattery',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '客套话：“{text}”', en: 'A word of ceremony: “{text}”' },
  hint: { zh: '写平实的话，如 到大厅调研、召开会议', en: 'Say it plainly, as in 到大厅调研, 召开会议' },
  meaning: {
    zh: '报道一般公务活动用语要平实。词表可在 words.yaml 的 flattery 里增减。',
    en: 'Ordinary official activities are reported in plain words. The list is flattery in words.yaml.',
  },
  basis: 'words.yaml: flattery',
  rejected: [
    {
      text: '6月7日，水利厅分管负责同志⟦莅临⟧大厅指导工作。',
      good: '6月7日，水利厅分管负责同志到大厅指导工作。',
    },
    { text: '表彰大会⟦隆重召开⟧，有关负责同志⟦拨冗⟧出席。' },
  ],
  accepted: [
    '6月7日，水利厅分管负责同志到大厅指导工作。',
    '表彰大会召开，场面隆重。',
    '观光临时停车点设在景区北门外。',
    '横幅上写着“欢迎莅临指导”。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }, { words }) {
    for (const { span } of wordsIn(text, words.flattery)) if (!isQuoted(text, span)) yield { span };
  },
});
