export const tabs = {} as const;
