import { defineRule, everywhere, together } from '../../rule.ts';

const runs = /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)*/g;

const narrow = (run: string) =>
  run.replace(/[０-９Ａ-Ｚａ-ｚ．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

export const fullwidthAlnum = defineRule({
  code: 'fullwidth-alnum',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '用了全角的数字或字母“{text}”（本段{count}处）',
    en: 'Full-width digits or letters: “{text}” ({count} in this paragraph)',
  },
  hint: { zh: '改成半角“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '阿拉伯数字和字母用半角。全角的占一个汉字宽，和别处的数字排不齐，也搜索不到。',
    en: 'Digits and letters are half-width. Full-width ones do not line up with others and no search finds them.',
  },
  basis: 'GB/T 15835-2011 5.1.7.1',
  rejected: [
    { text: '本周受理⟦３４３⟧件，合格率为９７．５％。', fixed: '本周受理343件，合格率为97.5％。' },
    { text: '推动⟦ＥＴＣ⟧安装业务进驻大厅。', fixed: '推动ETC安装业务进驻大厅。' },
  ],
  accepted: [
    '本周受理343件，合格率为97.5%。',
    '流程分为①受理、②审查，见附件Ⅱ。',
    '浓度为24.6μg/m³，温度为15℃～28℃。',
    '三〇五室的面积为20㎡。',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) =>
    together(
      [...text.matchAll(runs)].map(({ 0: run, index }) => ({
        span: [index, index + run.length] as const,
        text: narrow(run),
      })),
    ),
});
