/** Chinese numerals from 一 to 九. */
export const smallNumerals = '一二三四五六七八九';

/** Whether one number follows the other: only such pairs stand for “about so many”. */
export function areNeighbours(first: number, second: number): boolean {
  return second === first + 1;
}

/** Units behind which two neighbouring numbers say about how many, and never which: 三四个, not 三、四级. */
export const countedUnits = '(?:个(?!季度|百|千|全面|五年)|家(?![庭属长])|天|人(?![民大])|倍|小时|分钟|公里)';

/** Words before two numbers that make them two: 分别为三、四个. */
export const apart = /分别|依次|各/;
