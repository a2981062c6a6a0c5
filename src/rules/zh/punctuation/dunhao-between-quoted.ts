import { defineRule, type Edit, everywhere, together } from '../../rule.ts';

/** Quoted or titled members with 、 between all of them. */
const list = /《[^《》]*》(?:、《[^《》]*》)+|“[^“”]*”(?:、“[^“”]*”)+/g;

export const dunhaoBetweenQuoted = defineRule({
  code: 'dunhao-between-quoted',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '并列的引号或书名号之间用了顿号（本段{count}处）',
    en: 'A comma of lists stands between quoted or titled members ({count} in this paragraph)',
  },
  hint: { zh: '删去顿号，如《甲》《乙》', en: 'Take it out: 《甲》《乙》' },
  meaning: {
    zh: '标有引号、书名号的并列成分之间通常不用顿号，引号、书名号已经把它们隔开。引号后面还有别的字或括注的，仍用顿号。',
    en: 'The marks of quoted or titled members separate them already. Where words or brackets follow the marks the comma stays.',
  },
  basis: 'GB/T 15834-2011 顿号',
  rejected: [
    {
      text: '组织学习《安全生产法》⟦、⟧《消防法》、《突发事件应对法》。',
      fixed: '组织学习《安全生产法》《消防法》《突发事件应对法》。',
    },
    { text: '推进“一网通办”⟦、⟧“一窗通办”。', fixed: '推进“一网通办”“一窗通办”。' },
  ],
  accepted: [
    '展览介绍了“三苏”生平、“三苏”文化、“三苏”家训。',
    '组织学习《安全生产法》（节选）、《消防法》、《突发事件应对法》。',
    '书目中有《诗经》、《楚辞》（节选）。',
    '展出“竹编”、“蜀绣”作品、“年画”作品。',
    '推进“一网通办”“一窗通办”和“一次办好”。',
    '受理“取水许可”、排污许可、“河道采砂许可”。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    if (!/[”》]、[“《]/.test(text)) return;
    const edits: Edit[] = [];
    for (const { 0: whole, index } of text.matchAll(list)) {
      const end = index + whole.length;
      // Members with something beside their marks make the comma right for all.
      if (text[index - 1] === '、' || /^[^，。；：！？]*?[、（]/.test(text.slice(end, end + 30))) continue;
      for (const { index: at } of whole.matchAll(/(?<=[”》])、(?=[“《])/g))
        edits.push({ span: [index + at, index + at + 1], text: '' });
    }
    yield* together(edits);
  },
});
