export const ways = {} as const;
