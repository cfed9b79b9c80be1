export const ways = {};
