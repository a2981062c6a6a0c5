import { defineRule, hitsOf, prose } from '../rule.ts';

/** “18 of the 25 applications (72%)”: part, whole, share. */
const shares =
  /(?<![\d.,–-])(\d[\d,]*) of (?:the |all )?(\d[\d,]*)(?: [\p{L}-]+){0,3} \((\d+(?:\.\d+)?)%\)/gu;

export const percentageMismatch = defineRule({
  code: 'percentage-mismatch',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: { zh: '“{text}”：按这两个数算是 {share}%', en: '“{text}”: these numbers give {share}%' },
  hint: { zh: '核对三个数，改正算错或打错的一个', en: 'Check the three numbers and put the wrong one right' },
  meaning: {
    zh: '“18 of 25 (72%)”里的百分比由前两个数算出来。对不上的，三个数必有一个错。最后一位四舍五入或舍去都算对。',
    en: 'In “18 of 25 (72%)” the share follows from the two numbers; where it does not, one of the three is wrong. Rounding and cutting off the last digit are both taken for right.',
  },
  basis: 'Arithmetic',
  rejected: [
    { text: 'The harbour closed ⟦18 of 25 cases (75%)⟧.', good: 'The harbour closed 18 of 25 cases (72%).' },
    { text: 'Step-free access exists at ⟦1,046 of the 2,061 berths (75.4%)⟧.' },
  ],
  accepted: [
    'The harbour closed 18 of 25 cases (72%) and 58 of the 104 (55.8%) reports.',
    'Of 7 ships 2 of 3 large ones (67%) and 1 of 3 others (33%) were late; cut off, 2 of 3 (66%).',
    'The level fell at 3 of 5 sites (by 40%), and 3 of 5 sites (95% CI 17–93) reported it.',
    'It was finished in week 3 of 2023, after which 12 of 40 vessels from four ports (62% of tonnage) left.',
    'Version 1.2 of 3 parts (10%) was read.',
  ],
  scope: 'passage',
  in: prose,
  check: ({ text }) =>
    text.includes('%)')
      ? hitsOf(text, shares, ([, part = '', whole = '', share = '']) => {
          const real = (100 * amount(part)) / amount(whole);
          const decimals = share.split('.')[1]?.length ?? 0;
          if (!Number.isFinite(real) || real > 100 || Math.abs(real - Number(share)) <= 10 ** -decimals)
            return undefined;
          return { args: { share: real.toFixed(decimals) } };
        })
      : [],
});

function amount(written: string): number {
  return Number(written.replaceAll(',', ''));
}
