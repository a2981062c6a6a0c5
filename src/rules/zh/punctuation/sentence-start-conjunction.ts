import { defineRule, hitsOf, prose } from '../../rule.ts';

export const sentenceStartConjunction = defineRule({
  code: 'sentence-start-conjunction',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{text}”：以“并”开头的句子缺主语',
    en: '“{text}”: a sentence that begins with 并 has no subject',
  },
  hint: { zh: '接着上一句写，改成“{replacement}”', en: 'Go on with the sentence before: “{replacement}”' },
  meaning: {
    zh: '“并对”“并就”引出的动作与前一句主语相同，用句号隔开就成了没有主语的句子。',
    en: 'What 并 begins has the subject of the clause before; behind a full stop it is a sentence without one.',
  },
  rejected: [
    {
      text: '调研组到企业走访座谈⟦。并到⟧园区查看项目进度。',
      good: '调研组到企业走访座谈，并到园区查看项目进度。',
    },
    {
      text: '会议通报了考核结果⟦。并对⟧下一步工作作出部署。',
      good: '会议通报了考核结果，并对下一步工作作出部署。',
    },
  ],
  accepted: [
    '调研组到企业走访座谈，并到园区查看项目进度。',
    '他写道：“办得快，服务好。”并对窗口表示感谢。',
    '并网发电项目已经验收。并购贷款余额为12.6亿元。并且，时限再压减一天。',
    '会议通报了考核结果。并列第一的有两个窗口。',
  ],
  scope: 'passage',
  in: prose,
  check: ({ text }) =>
    text.includes('。并')
      ? hitsOf(text, /。并(?:到|对|就|向|于|将|在)(?!于)/g, ([found]) => ({
          replacement: found.replace('。', '，'),
        }))
      : [],
});
