import { formatDay } from '../../../language/dates.ts';
import { defineRule } from '../../rule.ts';

const leading = /^(近期|近日|日前|最近|不久前|前不久)，/;

/** What is so for some time has no day. */
const lasting =
  /持续|连日|连续|陆续|以来|频发|多发|多起|高发|进入|高温|气温|降[雨水温]|天气|受.{1,12}影响|将|偏[多少高低]/;

export const itemDateVague = defineRule({
  code: 'item-date-vague',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '条目的时间只写了“{text}”，没有具体日期',
    en: 'The item says only “{text}” and no day',
  },
  hint: { zh: '写明日期，如“{example}，……”', en: 'Give the day, as in “{example}，……”' },
  meaning: {
    zh: '用“近期”“日前”代替条目的日期，读者不知道事情在哪一天，事后也无从查考。只看开头紧跟部门名称的；说一段时间里的情况不算。',
    en: 'A vague word stands for the date of the item, so nobody can tell later when it took place. Looks only where the name of a department follows, and not where a state of some duration is told.',
  },
  basis: '简报写作惯例：写明具体时间',
  rejected: [
    { text: '⟦近期⟧，住房城乡建设厅窗口到三市调研。' },
    { text: '⟦日前⟧，省水利厅窗口举办业务培训。' },
  ],
  accepted: [
    '近期申办保安服务许可证的5家公司均已领取证件。',
    '6月7日，水利厅窗口为近期申报的企业举办培训。',
    '近期，全省气温偏高，水利厅窗口加强值守。',
    '近期，水利厅窗口将推出预约服务。',
    '近日，水利厅窗口连续加班，陆续办结积压件。',
    '截至近期，水利厅窗口已受理12件。',
  ],
  scope: 'item',
  *check({ passages: [passage] }, { registry, issue }) {
    const [found, word] = leading.exec(passage.text) ?? [];
    if (found === undefined || word === undefined) return;
    const rest = passage.text.slice(found.length);
    const isDepartment = registry.some(({ name, aliases }) =>
      [name, ...aliases].some((own) => rest.startsWith(own)),
    );
    const [sentence = ''] = /^[^。]*/.exec(rest) ?? [];
    if (isDepartment && !lasting.test(sentence))
      yield {
        passage,
        span: [0, word.length],
        args: { example: formatDay(issue.period.from, 'zh', 'M月D日') },
      };
  },
});
