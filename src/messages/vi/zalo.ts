/** What the tabs say of numbers from group chats. */
export const zalo = {
  source: 'Tin Zalo',
  sourceOf: 'Tin Zalo của {sender}',
} as const;
