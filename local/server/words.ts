/** What the server itself tells the person, in the terminal and on the page. */
import type { Identity, Outcome } from '../workbook/api';

export const words = {
  /** Of a new workbook: a file keeps its name whichever campaign is opened in it. */
  title: 'Chỉ tiêu, bản chạy thử',
  cityTitle: 'Tổng hợp các xã, phường, bản chạy thử',
  /** Of the city's list. */
  wards: {
    own: 'Xã Quế Châu',
    first: 'Xã Thử Nhất',
    second: 'Xã Thử Hai',
    silent: 'Xã Thử Ba',
    closed: 'Xã Thử Bốn',
  },
  ready: (url: string) => `Bảng tính: ${url}   (Ctrl+C để dừng)`,
  damaged: (kept: string, recovered: boolean) =>
    `Tệp workbook.json bị hỏng, đã giữ lại dưới tên ${kept}. ${
      recovered
        ? 'Bảng tính được mở lại từ bản tốt gần nhất.'
        : 'Không có bản nào trước đó, mở bảng tính mới.'
    }`,
  portTaken: (port: number) => `Cổng ${port} đang được dùng. Chạy lại với PORT=<cổng khác> npm start`,
  protectedCell:
    'Bạn đang sửa một ô hoặc trang được bảo vệ. Cần sửa, hãy gọi cán bộ tổng hợp (người quản lý tệp).',
  viewOnly: 'Bạn chỉ có quyền xem bảng tính này.',
  triggerFailed: (handler: string, reason: string) => `Lệnh tự chạy “${handler}” bị lỗi: ${reason}`,
  notDone: (reason: string) => `Không thực hiện được. ${reason}`,
} as const;

/** Why an edit was refused, for the person who made it. A validation brings its own words. */
export function refusalWords(outcome: Outcome & { accepted: false }, who: Identity): string {
  if (who.role === 'viewer') return words.viewOnly;
  if (outcome.reason === 'protected') return words.protectedCell;
  return outcome.reason === 'validation' ? outcome.message : words.notDone(outcome.message);
}
