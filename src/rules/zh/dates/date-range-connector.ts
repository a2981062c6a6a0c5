import { writtenDates } from '../../../language/chinese-dates.ts';
import { unquoted } from '../../quoted.ts';
import { defineRule, everywhere, type Hit } from '../../rule.ts';

export const dateRangeConnector = defineRule({
  code: 'date-range-connector',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '起止日期之间用了“{connector}”：“{text}”',
    en: 'The days of the range are joined by “{connector}”: “{text}”',
  },
  hint: { zh: '用“—”或“至”：“{replacement}”', en: 'Use “—” or “至”: “{replacement}”' },
  meaning: {
    zh: '时间的起止用一字线“—”或“至”连接。短横“-”太短，“——”是破折号。',
    en: 'The ends of a span of time are joined by “—” or 至. A hyphen is too short, and “——” is another mark.',
  },
  basis: 'GB/T 15834-2011 连接号',
  rejected: [
    { text: '⟦6月5日-9日⟧，水利厅窗口举办业务培训。', good: '6月5日—9日，水利厅窗口举办业务培训。' },
    { text: '培训于⟦6月8日——6月9日⟧举行。' },
  ],
  accepted: [
    '6月5日—9日，水利厅窗口举办业务培训。',
    '6月8日至9日，水利厅窗口举办业务培训。',
    '6月5日～9日，水利厅窗口举办业务培训。',
    '6月5日——世界环境日，窗口人员到宣传点值守。',
    '申报期为2023-06-05起的5个工作日。',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) => unquoted(text, wrong(text)),
});

function* wrong(text: string): Iterable<Hit> {
  for (const { span, connector } of writtenDates(text))
    if (connector !== undefined && ['-', '－', '--', '——'].includes(connector))
      yield { span, args: { connector }, replacement: text.slice(...span).replace(connector, '—') };
}
