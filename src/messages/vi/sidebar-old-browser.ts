/** Said by the page itself where the browser cannot unpack the sidebar. */
export const oldBrowser =
  'Trình duyệt này đã cũ, chưa mở được thanh bên. Cập nhật trình duyệt, hoặc dùng các mục trong trình đơn Chỉ tiêu.';
