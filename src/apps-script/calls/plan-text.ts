/** Calls of a panel of the sidebar. */
export const planTextCalls = {};
