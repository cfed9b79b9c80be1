/** Words of a panel of the sidebar; like the others they stand in its page. */
export const zalo = {} as const;
