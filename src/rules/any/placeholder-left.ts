import { overlap, quotations } from '../../language/quotations.ts';
import { defineRule, everywhere } from '../rule.ts';

const placeholders = new RegExp(
  [
    // Notes to oneself.
    '\\b(?:TODO|FIXME)\\b(?=\\s*[:：)）\\]】]|\\s*$)',
    '[（(【\\[](?:待补充|待填写|待填|待补|此处补充|TBC|TBD|TODO|FIXME)[）)】\\]]',
    // The skeleton of a submission: nothing but an ellipsis.
    '^(?:…+|\\.{3,}|。{3,})$',
    // Numbers and dates to be filled in: XX月XX日, ××件, __份, ？？件. Behind a name such signs mask it: 张××.
    '(?<=^|[，。；：、（第共约为达至到理结训收发]|20\\d\\d年|\\d月)(?:(?:(?:20)?(?:[XＸ×]{2,4}|[?？]{2,4})|_{2,})(?:人次|[年月日时件次人份项万亿元个]))+(?!(?:[XＸ×]{2,4}日)?出?生)',
    // A month and a day with one sign each.
    '(?<=^|[，。；：、（年])[XＸ×]月[XＸ×]日(?!出?生)',
    // Brackets with nothing in them.
    '（[ \\u3000]*）(?![内中里])',
  ].join('|'),
  'gu',
);

export const placeholderLeft = defineRule({
  code: 'placeholder-left',
  severity: 'error',
  waive: 'file',
  message: { zh: '留有没填的内容：“{text}”', en: 'Something is still to be filled in: “{text}”' },
  hint: { zh: '填上实际内容，或删去', en: 'Fill it in, or take it out' },
  meaning: {
    zh: '模板或草稿里先空着的地方（XX月XX日、待补充、空括号）没有填就送来了。',
    en: 'A place left open in a draft or a form (XX月XX日, TODO, empty brackets) was sent unfilled.',
  },
  rejected: [
    { text: '⟦XX月XX日⟧，水利厅窗口举办培训，参训⟦××人⟧。', good: '6月5日，水利厅窗口举办培训，参训62人。' },
    { text: '培训由业务骨干授课⟦（待补充）⟧。', good: '培训由业务骨干授课，共4学时。' },
    { text: '本周受理⟦？？件⟧，办结⟦__件⟧。', good: '本周受理343件，办结338件。' },
    { text: '水利厅窗口⟦（）⟧举办培训。', good: '水利厅窗口举办培训。' },
    { text: '定于2023年⟦XX月XX日⟧举办培训。', good: '定于2023年6月5日举办培训。' },
    { text: '根据部署，⟦X月X日⟧，大厅组织消防演练。' },
    { text: '⟦TODO⟧：补充参训人数。', good: '参训62人。' },
    { text: '⟦……⟧', good: '6月5日，水利厅窗口举办培训。' },
  ],
  accepted: [
    '本案尚待补充侦查，协议尚待补充签字，均按程序办理。',
    '样表中的“XX月XX日”由申请人填写，《XX年度报告》为文件模板。',
    '某某某反映的问题已经办结，张××、李×两户已经搬迁，王××人在外地、李××家已改造，赵某（2008年××月××日出生）、钱某（2009年×月×日生）已入学。',
    '领取X光片、Ｘ射线检测报告各1份。',
    '身份证号510***********1234已作脱敏处理，尺寸为300mm×600mm。',
    '真的吗？？群众很惊讶。',
    '函数main()由TODO应用调用，XXL码工作服20件，XX染色体检测完成。',
    '考试时间（待定）另行通知。',
    '答案填在（\u3000）内。',
    '“（）”为圆括号，【】为方头括号。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    if (!/[XＸ×?？_（(【[]|TODO|FIXME|^[….。]/.test(text)) return;
    const found = [...text.matchAll(placeholders)];
    if (found.length === 0) return;
    // Who quotes a form means its blanks.
    const kept = quotations(text);
    for (const { 0: whole, index } of found) {
      const span = [index, index + whole.length] as const;
      if (!kept.some((quoted) => overlap(quoted, span)) && text[index - 1] !== '号') yield { span };
    }
  },
});
