import { defineRule, everywhere, hitsOf } from '../../rule.ts';

const inner: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

export const cornerQuote = defineRule({
  code: 'corner-quote',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '横排文字用了直角引号：{text}', en: 'Corner quotes in horizontal text: {text}' },
  hint: { zh: '改成{replacement}', en: 'Write {replacement}' },
  meaning: {
    zh: '横排的简体中文用弯引号，直角引号用于竖排和繁体文字。',
    en: 'Horizontal simplified Chinese takes curved quotation marks; corner quotes belong to vertical and traditional text.',
  },
  basis: 'GB/T 15834-2011 引号',
  rejected: [
    { text: '推进⟦「放管服」⟧改革。', good: '推进“放管服”改革。' },
    { text: '开展⟦「争创『窗口之星』」⟧活动。', good: '开展“争创‘窗口之星’”活动。' },
  ],
  accepted: [
    '推进“放管服”改革。',
    '日方代表谈到影片「君の名は」。',
    '符号「」多见于港台出版物。',
    '引号「没有配对，另有规则。',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) =>
    text.includes('「')
      ? hitsOf(text, /「[^「」]+」/g, ([quoted]) =>
          // Japanese is quoted as it is written.
          /[\u3040-\u30ff]/.test(quoted)
            ? undefined
            : { replacement: quoted.replace(/[「」『』]/g, (mark) => inner[mark] ?? mark) },
        )
      : [],
});
