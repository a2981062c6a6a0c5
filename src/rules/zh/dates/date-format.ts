import { parsePeriod } from '../../../model/period.ts';
import { unquoted } from '../../quoted.ts';
import { defineRule, hitsOf, prose } from '../../rule.ts';

const pad = (number: string) => number.padStart(2, '0');

/** Numbers of versions, files and parts look like dates. */
const otherNumber = /[版号码编V档][^，。；]{0,6}$/iu;

export const dateFormat = defineRule({
  code: 'date-format',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '日期写成了“{text}”', en: 'The date is written as “{text}”' },
  hint: { zh: '写成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '正文里的日期用“年月日”写。只用数字时，只有“2023-06-07”这样补足位数的形式合规。',
    en: 'In running text a date is written with 年, 月 and 日. Of the forms in digits only that of ISO 8601, 2023-06-07, is regular.',
  },
  basis: 'GB/T 15835-2011 5.1.4',
  rejected: [
    { text: '⟦2023-6-7⟧，水利厅窗口举办业务培训。', good: '2023年6月7日，水利厅窗口举办业务培训。' },
    { text: '系统于⟦2023.6.7⟧上线，⟦2023/6/9⟧通过验收。' },
  ],
  accepted: [
    '2023年6月7日，水利厅窗口举办业务培训。',
    '数据的采集日期为2023-06-07。',
    '序列号为2023-0605-17，合同编号为HT-2023-6-5。',
    '软件升级到V2023.6.7，安装版本2023.6.1的应更新。',
    '文件存放在/data/2023/6/7/目录。',
    '该值为2023.13.7。',
  ],
  scope: 'passage',
  in: prose,
  check: ({ text }) =>
    unquoted(
      text,
      hitsOf(text, /(?<![\w.\-/:：第])(20\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\w\-/:：]|\.\d)/g, (match) => {
        const [, year = '', sign, month = '', day = ''] = match;
        const iso = `${year}-${pad(month)}-${pad(day)}`;
        if (sign === '-' && match[0] === iso) return undefined;
        if (!parsePeriod(iso) || otherNumber.test(text.slice(Math.max(0, match.index - 8), match.index)))
          return undefined;
        return { replacement: `${year}年${Number(month)}月${Number(day)}日` };
      }),
    ),
});
