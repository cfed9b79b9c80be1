/** What the tabs say of numbers from group chats. */
export const zalo = {
  source: 'Zalo message',
  sourceOf: 'Zalo message of {sender}',
};
