import { isQuoted } from '../../quoted.ts';
import { defineRule, everywhere } from '../../rule.ts';

const posts =
  '总书记|副主席|主席|副总理|总理|委员长|副书记|书记|副省长|省长|副部长|部长|副主任|主任|常委|同志';
const postBefore = new RegExp(`(?:${posts})$`);
const postAfter = new RegExp(`^(?:${posts})`);

export const topLeaderReference = defineRule({
  code: 'top-leader-reference',
  severity: 'error',
  waive: 'issue',
  language: 'zh',
  message: {
    zh: '“{text}”不是核定的称谓',
    en: '“{text}” is not an approved way to name this person',
  },
  hint: { zh: '核定的写法：{forms}。请对照原文核对', en: 'Approved: {forms}. Check it against the original' },
  meaning: {
    zh: '词表里列了称谓的人，姓名中间不得有空格，职务只能用核定的写法。程序只提示，从不改动。',
    en: 'Persons listed in words.yaml are named in approved forms only, without a space inside the name. The program only tells, and changes nothing.',
  },
  basis: 'words.yaml: references',
  rejected: [
    {
      text: '会议学习了⟦章 某某⟧书记在调研时的讲话。',
      good: '会议学习了章某某书记在调研时的讲话。',
      words: { references: new Map([['章某某', ['章某某书记', '省委书记章某某']]]) },
    },
    {
      text: '会议传达了⟦章某某省长⟧的批示，⟦市委书记章某某⟧出席。',
      words: { references: new Map([['章某某', ['章某某书记', '省委书记章某某']]]) },
    },
    {
      text: '会议传达了⟦章·某某省长⟧的批示。',
      words: { references: new Map([['章·某某', ['章·某某书记']]]) },
    },
  ],
  accepted: [
    {
      text: '会议学习了章某某书记在调研时的讲话，省委书记章某某出席。',
      words: { references: new Map([['章某某', ['章某某书记', '省委书记章某某']]]) },
    },
    {
      text: '章某某指出，要提高办事效率。',
      words: { references: new Map([['章某某', ['章某某书记']]]) },
    },
    {
      text: '会议学习了《章某某同志文集》。',
      words: { references: new Map([['章某某', ['章某某书记']]]) },
    },
    '章某某省长出席。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }, { words }) {
    for (const [name, forms] of words.references) {
      const args = { forms: forms.join('、') };
      for (const { 0: found, index } of text.matchAll(expressionOf(name))) {
        const span = [index, index + found.length] as const;
        if (found !== name) yield { span, args };
        else if (!isCovered(text, span, forms)) {
          const before = titleBefore(text, index);
          const after = postAfter.exec(text.slice(span[1], span[1] + 4))?.[0].length ?? 0;
          const whole = [index - before, span[1] + after] as const;
          if (before + after > 0 && !isQuoted(text, span)) yield { span: whole, args };
        }
      }
    }
  },
});

/** A name with blanks between its characters, or none. */
function expressionOf(name: string): RegExp {
  const characters = [...name].map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  return new RegExp(characters.join('\\s{0,5}'), 'gu');
}

/** Whether one of the forms stands around the name. */
function isCovered(text: string, [start, end]: readonly [number, number], forms: readonly string[]): boolean {
  return forms.some((form) => {
    const near = text.slice(Math.max(0, start - form.length), end + form.length);
    return near.includes(form);
  });
}

/** Length of the post right before an offset, with the body it belongs to if that is two characters long. */
function titleBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 8), at);
  const post = postBefore.exec(before)?.[0];
  if (post === undefined) return 0;
  return post.length + (/[省市县区]委$/.test(before.slice(0, -post.length)) ? 2 : 0);
}
