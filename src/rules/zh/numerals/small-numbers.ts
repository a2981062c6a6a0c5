/** Chinese numerals from 一 to 九. */
export const smallNumerals = '一二三四五六七八九';

/** Units behind which two neighbouring numbers say about how many, and never which: 三四个, not 三、四级. */
export const countedUnits = '(?:个(?!季度|百|千|全面|五年)|家(?![庭属长])|天|人(?![民大])|倍|小时|分钟|公里)';

/** Words before two numbers that make them two: 分别为三、四个. */
const apart = /分别|依次|各/;

/** Whether two numbers at a place of a text stand for “about so many”: neighbours, in the midst of a sentence. */
export function areApproximate(text: string, index: number, first: number, second: number): boolean {
  const before = text.slice(Math.max(0, index - 12), index);
  return second === first + 1 && /\p{Script=Han}$/u.test(before) && !apart.test(before);
}
