import type { Passage } from '../../passage.ts';
import { defineRule, prose } from '../../rule.ts';

/** What begins a paragraph of its own: numbers, members of lists, dates. */
const ownBeginning =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]|第?[一二三四五六七八九十]{1,3}[是要章节条，]|[①-⑳●■◆▲※○—-]|附|注|\d{1,4}年|\d{1,2}月)/;

export const paragraphSplit = defineRule({
  code: 'paragraph-split',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '一段话在“{before}”后面断开，接着另起一段“{next}”',
    en: 'A paragraph breaks off behind “{before}”; the next begins with “{next}”',
  },
  hint: {
    zh: '本是一段的，删去中间的空行；本是两段的，给前一段补上句号',
    en: 'Take out the empty line if it is one paragraph; end the first with a full stop if they are two',
  },
  meaning: {
    zh: '段落末尾没有标点，多半是从排好版的文件粘贴时，一段被拆成了两段。印出来，半句话自成一段。',
    en: 'A paragraph that ends in mid sentence was mostly pasted from a laid-out page and cut in two; half a sentence is printed as a paragraph.',
  },
  rejected: [
    {
      text: '6月5日，水利厅窗口举办培训。培训围绕2023年第二季度水库大⟦坝⟧\n\n安全鉴定工作展开。',
      good: '6月5日，水利厅窗口举办培训。培训围绕2023年第二季度水库大坝安全鉴定工作展开。',
    },
    {
      text: '6月7日，交通运输厅窗口到宜宾市走访运输企业⟦，⟧\n\n现场答复问题11个。',
      good: '6月7日，交通运输厅窗口到宜宾市走访运输企业，现场答复问题11个。',
    },
    {
      text: '6月5日，水利厅组织全省水库大⟦坝⟧\n\n安全鉴定培训。水库大坝安全鉴定每十年一次。',
      good: '6月5日，水利厅组织全省水库大坝安全鉴定培训。水库大坝安全鉴定每十年一次。',
    },
  ],
  accepted: [
    '6月5日，水利厅窗口举办培训。\n\n参训62人。',
    '水利厅推进政务服务\n\n服务大厅延时开放，政务服务大厅的窗口周六不休。',
    '着装规范情况\n\n窗口人员着装规范，佩戴工号牌。',
    '会议要求：\n\n一是强化培训；\n\n二是严格考核。',
    '特此通报。联系人：综合科\n\n监督电话已经公布。',
    '各窗口要抓好落实。省政务服务中心\n\n2023年6月9日',
    '白日依山尽，\n\n黄河入海流。',
  ],
  scope: 'passage',
  in: prose,
  *check(passage) {
    const { text, next } = passage;
    if (!next || !/[\p{Script=Han}，、]$/u.test(text)) return;
    if (!/^[\p{Script=Han}A-Za-z\d]/u.test(next.text) || ownBeginning.test(next.text)) return;
    if (!isOpen(text, next.text) && !cutsWord(passage, next)) return;
    yield {
      span: [text.length - 1, text.length],
      args: { before: [...text].slice(-6).join(''), next: [...next.text].slice(0, 6).join('') },
    };
  },
});

/** Whether a paragraph ends in mid sentence: a comma, or a beginning behind sentences that were ended. A heading has neither. */
function isOpen(text: string, next: string): boolean {
  const rest = text.slice(Math.max(...[...'。！？；'].map((mark) => text.lastIndexOf(mark))) + 1);
  if (rest.length < 12) return false;
  if (/[，、]$/.test(text)) return true;
  return rest.length < text.length && !rest.includes('：') && /[。；！？”）]$/.test(next);
}

/** Whether the words around the gap stand together elsewhere in the same text: 入河 and 排污口, where it speaks of 入河排污口. */
function cutsWord(passage: Passage, next: Passage): boolean {
  const joined = [2, 3].map((length) => passage.text.slice(-length) + next.text.slice(0, 5 - length));
  const words = joined.filter((word) => /^\p{Script=Han}{5}$/u.test(word));
  if (words.length === 0) return false;
  const others = [...before(passage), passage.text, next.text, ...after(next)].join('\n');
  return words.some((word) => others.includes(word));
}

function* before({ previous }: Passage): Iterable<string> {
  for (let one = previous; one; one = one.previous) yield one.text;
}

function* after({ next }: Passage): Iterable<string> {
  for (let one = next; one; one = one.next) yield one.text;
}
