import { defineRule, everywhere, hitsOf } from '../rule.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Days of a month and times of a day from one to another, with a hyphen between them. */
const ranges = new RegExp(
  String.raw`(?<![\d./–-])(?:\d{1,2}-\d{1,2}(?= (?:${months})\b)|(?<=\b(?:${months}) )\d{1,2}-\d{1,2}|\d{1,2}:\d\d-\d{1,2}:\d\d)(?![\d/:–-]|\.\d)`,
  'g',
);

/** What joins the ends of a range, by the words before it: a dash says “to” and goes with neither “from” nor “between”. */
const joined = (before: string) =>
  /\bbetween $/i.test(before) ? ' and ' : /\bfrom $/i.test(before) ? ' to ' : '–';

export const rangeHyphen = defineRule({
  code: 'range-hyphen',
  severity: 'info',
  waive: 'file',
  language: 'en',
  message: { zh: '起止之间用了连字符：“{text}”', en: 'A hyphen in a range: “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '日期、时间的起止之间用短破折号（–），from后面用to，between后面用and；连字符（-）用来连接词。',
    en: 'From one day or hour to another it is an en dash (–), or “to” behind “from” and “and” behind “between”; a hyphen (-) joins words.',
  },
  rejected: [
    { text: 'The quay is closed on ⟦5-9⟧ June.', good: 'The quay is closed on 5–9 June.' },
    { text: 'It rained from ⟦5-9⟧ June.', good: 'It rained from 5 to 9 June.' },
    { text: 'Between ⟦5-9⟧ June it rained.', good: 'Between 5 and 9 June it rained.' },
    { text: 'Open ⟦9:00-17:00⟧ from June ⟦5-9⟧.' },
  ],
  accepted: [
    'The quay is closed on 5–9 June, 9:00–17:00.',
    'Call 020-7946 for the file 2023-06-05 June.',
    'A 12-unit building of the 5-day week was opened in June 2023.',
    'The score was 5-2 in the May match.',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) =>
    text.includes('-')
      ? hitsOf(text, ranges, ({ 0: range, index }) => ({
          replacement: range.replace('-', joined(text.slice(0, index))),
        }))
      : [],
});
