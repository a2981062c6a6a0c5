export const english = [] as const;
