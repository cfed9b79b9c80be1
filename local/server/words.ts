/** What the server itself tells the person, in the terminal and on the page. */
export const words = {
  ready: (url: string) => `Bảng tính: ${url}   (Ctrl+C để dừng)`,
  damaged: (kept: string, recovered: boolean) =>
    `Tệp workbook.json bị hỏng, đã giữ lại dưới tên ${kept}. ${
      recovered
        ? 'Bảng tính được mở lại từ bản tốt gần nhất.'
        : 'Không có bản nào trước đó, mở bảng tính mới.'
    }`,
  portTaken: (port: number) => `Cổng ${port} đang được dùng. Chạy lại với PORT=<cổng khác> npm start`,
} as const;
