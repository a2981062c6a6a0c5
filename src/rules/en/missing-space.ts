import { defineRule, hitsOf, prose } from '../rule.ts';

/** Two plain words with a comma between them and nothing else, as no address and no list of options has it. */
const afterComma = /,(?<=(?:^| )\p{Ll}{3,},)(?=\p{Ll}{3,}(?: |[.,;]?$))/gu;

/** A full stop or a colon between a word and one that begins a sentence and ends no name of a file or a site. */
const afterStop =
  /[.:](?<=(?:^|[ -])\p{Lu}?\p{Ll}{3,}[.:])(?=(?:The|This|These|Those|There|They|From|After|Before|During|However|When|While|With|Both|Each|Some|Most|Since|Until|Its|Many|Our|And|But)[ ,])/gu;

export const missingSpace = defineRule({
  code: 'missing-space',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: { zh: '“{text}”后面缺一个空格', en: 'No space after “{text}”' },
  hint: { zh: '在“{text}”后面空一格', en: 'Put a space before the next word' },
  meaning: {
    zh: '英文的逗号、句号、冒号之后要空一格，否则两个词连成一个，也不能换行。网址、文件名、数字中的点和逗号不在此列。',
    en: 'A space follows a comma, a full stop and a colon; without it two words look like one and the line cannot break there. Addresses, file names and numbers are something else and are left alone.',
  },
  rejected: [
    {
      text: 'The quay is open⟦,⟧but the crane is closed⟦.⟧The ferry sails.',
      good: 'The quay is open, but the crane is closed. The ferry sails.',
    },
    {
      text: 'The state of the quays⟦:⟧The west quay is closed.',
      good: 'The state of the quays: The west quay is closed.',
    },
    {
      text: 'Fifteen vessels called⟦.⟧However, none stayed.',
      good: 'Fifteen vessels called. However, none stayed.',
    },
  ],
  accepted: [
    'The quay, the crane and the ferry are open. The rest is closed.',
    'Write to harbour.office@example.org or see www.example.org/tides,quays.',
    'There were 1,286 calls, i.e. 4.0% more, at 8.30am.',
    'The ratio is 3:1, the path port:Tide; the rule is plain: The quay is closed at night.',
    'The file tides.csv has the columns id,name,date; the build wrote example.Com.',
    'Run the tool with --to md,docx or --only=news,notices.',
    'The U.S.The ship is named so.',
  ],
  scope: 'passage',
  in: [...prose, 'title'],
  *check({ text }) {
    yield* hitsOf(text, afterComma, ({ index }) =>
      // Values of an option of a command.
      /-[\w-]* \p{Ll}*$/u.test(text.slice(Math.max(0, index - 60), index))
        ? undefined
        : { replacement: ', ' },
    );
    yield* hitsOf(text, afterStop, ([mark]) => ({ replacement: `${mark} ` }));
  },
});
