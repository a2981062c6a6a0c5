import { leadingDates } from '../../../language/chinese-dates.ts';
import type { ItemView } from '../../passage.ts';
import { defineRule } from '../../rule.ts';

/** So many others that begin with a date make a custom of the section. */
const custom = 3;

/** A first sentence that says when in any way. */
const saysWhen =
  /\d ?[年月日]|[〇一二三四五六七八九十][月日]|[今昨前明去当同][天日年晚]|[本上当每全][周月日年]|近|最近|目前|当前|日前|不久前|期间|以来|季度|半年|月份|星期|凌晨|上午|下午/;

/** What takes place on a day. */
const event = /召开|举[办行]|调研|座谈|走访|考察|揭牌|启动|签[订约署]|收到|授课|慰问/;

/** What goes on has no day. */
const lasting = /坚持|持续|推进|不断|陆续|连续|长期|常态|定期/;

const others = [
  { text: '6月5日，交通运输厅窗口上门讲解办理流程。' },
  { text: '6月6日，民政厅窗口走访企业。' },
  { text: '6月7日，公安厅窗口更换叫号系统。' },
];

export const itemDateMissing = defineRule({
  code: 'item-date-missing',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '条目开头没有日期，“{section}”的其他条目都有',
    en: 'The item does not begin with a date; all others of “{section}” do',
  },
  hint: { zh: '在开头写明日期，如“{example}”', en: 'Begin with the date, as in “{example}”' },
  meaning: {
    zh: '同一栏目的其他条目（至少三条）都以日期开头，只有这一条没有，读者不知道事情发生在哪一天。只看召开、举办、调研这类有日子的事。',
    en: 'All other items of the section, three at least, begin with a date. Of this one readers cannot tell when it took place. Looks only at events that have a day.',
  },
  basis: '简报写作惯例：时间、地点、人物、事件、结果俱全',
  rejected: [
    {
      text: '⟦水利厅窗口举办业务培训⟧，62人参加。',
      good: '6月7日，水利厅窗口举办业务培训，62人参加。',
      before: others,
    },
    {
      text: '⟦水利厅窗口收到感谢信1封⟧。',
      after: [
        { text: '6月5日上午，交通运输厅窗口上门讲解办理流程。' },
        { text: '6月6日至7日，民政厅窗口走访企业。' },
        { text: '6月7日，公安厅窗口更换叫号系统。' },
      ],
    },
  ],
  accepted: [
    '水利厅窗口举办业务培训，62人参加。',
    {
      text: '水利厅窗口6月8日举办业务培训。',
      before: others,
    },
    {
      text: '水利厅窗口坚持“延时不打烊”，为12家企业提供预约服务。',
      before: others,
    },
    {
      text: '本周，水利厅窗口受理取水许可8件。',
      before: others,
    },
    {
      text: '水利厅窗口举办业务培训。',
      before: [
        { text: '6月5日，交通运输厅窗口上门讲解办理流程。' },
        { text: '6月6日，民政厅窗口走访企业。' },
        { text: '公安厅窗口更换叫号系统。' },
        { text: '6月7日，公安厅窗口更换叫号系统。' },
      ],
    },
  ],
  scope: 'issue',
  *check({ items }) {
    for (const list of bySection(items)) {
      if (list.length <= custom) continue;
      const [one, ...more] = list.filter(({ passages: [{ text }] }) => !leadingDates(text));
      if (!one || more.length > 0) continue;
      const [passage] = one.passages;
      const [sentence = ''] = /^[^。！？]*/.exec(passage.text) ?? [];
      if (saysWhen.test(sentence) || lasting.test(sentence) || !event.test(sentence)) continue;
      const end = /[，。；：、！？]|$/.exec(sentence)?.index ?? sentence.length;
      const [other] = list.filter((candidate) => candidate !== one);
      const first = other?.passages[0].text ?? '';
      yield {
        passage,
        span: [0, end],
        args: { section: one.section.title, example: first.slice(0, first.indexOf('，') + 1) },
      };
    }
  },
});

function bySection(items: readonly ItemView[]): readonly (readonly ItemView[])[] {
  const lists = new Map<string, ItemView[]>();
  for (const one of items) {
    const list = lists.get(one.section.id);
    if (list) list.push(one);
    else lists.set(one.section.id, [one]);
  }
  return [...lists.values()];
}
