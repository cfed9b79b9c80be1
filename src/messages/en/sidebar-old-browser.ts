export const oldBrowser =
  'This browser is too old for the sidebar. Update it, or use the items of the menu Chỉ tiêu.';
