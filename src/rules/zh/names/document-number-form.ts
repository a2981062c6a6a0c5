import { defineRule, everywhere, hitsOf } from '../../rule.ts';

/** The number behind the office's code: 国办函, 川办发, 财税; where the year stands in square brackets, behind any code. */
const number =
  /(?<=\p{Script=Han}[发函规电]|财税|公通字|\p{Script=Han}{2}(?<!裁字)(?=[［[【]\d{4}[】\]］][1-9]))([[［【(（〔])(\d{4})([\]］】)）〕])(第?)(0*)(\d{1,4})号(?![线楼])/gu;

export const documentNumberForm = defineRule({
  code: 'document-number-form',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: { zh: '发文字号写法不对：“{text}”', en: 'Wrong form of a document number: “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '发文字号的年份用六角括号〔〕括起来，序号不加“第”，不编虚位（1不写成01）。',
    en: 'The year stands in 〔〕; the number has neither 第 before it nor zeros in front.',
  },
  basis: 'GB/T 9704-2012 7.2.5',
  rejected: [
    {
      text: '会议学习了《实施意见》（国办函⟦[2022]017号⟧）。',
      good: '会议学习了《实施意见》（国办函〔2022〕17号）。',
    },
    { text: '会议传达了《窗口值班的通知》（某政通⟦[2023]5号⟧）。' },
    { text: '按照川办发⟦（2023）17号⟧和人社部发⟦〔2022〕第8号⟧的要求，窗口公开办事指南。' },
  ],
  accepted: [
    '会议学习了《实施意见》（国办函〔2022〕17号）。',
    '案号为（2023）川01行初23号的案件于6月7日开庭。',
    '国务院令第722号公布的条例自2020年1月1日起施行。',
    '海关总署公告2023年第58号对申报要素作了规定。',
    '按计划发（2023）版材料3份。',
    '仲裁委作出某仲裁字[2022]第0123号、某仲裁字[2022]12号裁决。',
    '仲裁委作出京仲裁字（2022）第0123号裁决。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    if (!text.includes('号')) return;
    yield* hitsOf(text, number, (match) => {
      const [, open, year, close, ordinal, zeros, digits] = match;
      const isRight = open === '〔' && close === '〕' && ordinal === '' && zeros === '';
      return isRight ? undefined : { replacement: `〔${year}〕${digits}号` };
    });
  },
});
