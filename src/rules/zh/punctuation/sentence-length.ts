import { quotations } from '../../../language/quotations.ts';
import { defineRule, prose } from '../../rule.ts';

/** Characters, without those of titles and quotations. */
const longest = 150;

const givesFigure = (clause: string) => /\d[%‰]?\p{Script=Han}{0,4}$/u.test(clause);

/** Which clauses are entries of a list, in which readers look for one and not for the subject: rosters of more than six
 * names, and three or more clauses in a row that give a figure each. */
function entries(clauses: readonly string[]): readonly boolean[] {
  const figures = clauses.map(givesFigure);
  const isFigure = (...places: number[]) => places.every((place) => figures[place]);
  return clauses.map(
    (clause, at) =>
      clause.split('、').length > 6 ||
      isFigure(at - 2, at - 1, at) ||
      isFigure(at - 1, at, at + 1) ||
      isFigure(at, at + 1, at + 2),
  );
}

export const sentenceLength = defineRule({
  code: 'sentence-length',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '一句话长{count}字，中间没有句号、分号',
    en: 'A sentence of {count} characters without a full stop or semicolon',
  },
  hint: {
    zh: '分成几句，每句一个意思，不超过{limit}字',
    en: 'Make several sentences of it, one thought each, up to {limit} characters',
  },
  meaning: {
    zh: '句子太长，读者要回头找主语。书名号和引号里的字、名单和连着列举的数字不计。',
    en: 'In a sentence too long the reader goes back to look for the subject. Titles, quotations, rosters and runs of figures are not counted.',
  },
  rejected: [
    `⟦6⟧月7日，${'工作人员到企业走访座谈，了解办件情况，'.repeat(9)}受到好评。`,
    `会议开始。⟦调⟧研组${'实地查看办件流程，听取群众意见，'.repeat(11)}并当场答复。`,
  ],
  accepted: [
    `6月7日，${'工作人员到企业走访座谈。'.repeat(20)}`,
    `会议要求：${'加强值班值守，确保联系畅通；'.repeat(20)}做好保障。`,
    `会议学习了《${'关于进一步优化政务服务的通知'.repeat(12)}》。`,
    `其中，${['甲', '乙', '丙', '丁'].map((one) => `${one}县采石行业产值增长4.5%，${one}县农产品加工业下降1.2个百分点`.repeat(3)).join('，')}。`,
    `参加单位分别是：${'某镇人民政府、'.repeat(30)}某街道办事处。`,
    '水利厅窗口举办培训。',
  ],
  scope: 'passage',
  in: prose,
  *check({ text }) {
    if (text.length <= longest) return;
    const own = quotations(text).reduce(
      (rest, [from, to]) => rest.slice(0, from) + '\0'.repeat(to - from) + rest.slice(to),
      text,
    );
    for (const { 0: sentence, index } of text.matchAll(/[^。；：？！…]+/g)) {
      if (sentence.length <= longest) continue;
      const clauses = own.slice(index, index + sentence.length).split('，');
      const isEntry = entries(clauses);
      const told = clauses.filter((_, at) => !isEntry[at]);
      const count = told.join('，').replaceAll('\0', '').length;
      if (count > longest) yield { span: [index, index + 1], args: { count, limit: longest } };
    }
  },
});
