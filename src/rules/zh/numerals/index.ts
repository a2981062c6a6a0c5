export const numerals = [] as const;
