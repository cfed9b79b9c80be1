/** Tables of units in the shapes that people paste; the numbers are made up. `|` stands for a tab. */

export interface Shape {
  name: string;
  /** Lines of cells; `|` is a tab unless `plain`. */
  text: string;
  plain?: boolean;
  levels?: string[];
  counts?: string[];
  sections?: 'units' | 'headings';
  roles?: (string | null)[];
  without?: number[];
  /** `name figures`, indented by level. */
  lines: string;
  /** `CODE@line`. */
  mistakes?: string[];
}

const HAMLETS = 'Sống 441\nSong 442\nSong Nga 440';

export const SHAPES: Shape[] = [
  {
    name: 'Word appendix with a total',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|441\n2|Song|442\n3|Song Nga|440\n|Tổng cộng|1.323|',
    lines: HAMLETS,
  },
  {
    name: 'letterhead and title above the table',
    text: 'UBND XÃ QUẾ CHÂU|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHỤ LỤC\nBẢNG GIAO CHỈ TIÊU KÍCH HOẠT TÀI KHOẢN CHO CÁC THÔN\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 26/5/2023)\n\nTT|Tên thôn|Chỉ tiêu giao|Ghi chú\n1|Sống|441|\n2|Song|442|\n3|Song Nga|440|gộp',
    lines: HAMLETS,
    mistakes: ['COLUMN_UNUSED@'],
  },
  {
    name: 'numbers with dots',
    text: 'STT|Đơn vị|Chỉ tiêu\n1|Phường 1|1.200\n2|Phường 2|12.345',
    levels: ['Thành phố', 'Phường, xã'],
    lines: 'Phường 1 1200\nPhường 2 12345',
  },
  {
    name: 'numbers with commas',
    text: 'STT|Đơn vị|Chỉ tiêu\n1|Phường 1|1,200\n2|Phường 2|1,012,345',
    levels: ['Thành phố', 'Phường, xã'],
    lines: 'Phường 1 1200\nPhường 2 1012345',
  },
  {
    name: 'numbers with spaces, hard ones too',
    text: 'STT|Đơn vị|Chỉ tiêu\n1|Phường 1|1 200\n2|Phường 2|12\u00a0345',
    levels: ['Thành phố', 'Phường, xã'],
    lines: 'Phường 1 1200\nPhường 2 12345',
  },
  {
    name: 'numbers with what is counted',
    text: 'Thôn|Số tổ|Chỉ tiêu\nSống|05 tổ|441 người\nSong|5 tổ|442 tài khoản\nSong Nga|6|440',
    lines: 'Sống 441 teams=5\nSong 442 teams=5\nSong Nga 440 teams=6',
  },
  {
    name: 'a total that counts hamlets',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|441\n2|Song|442\nTổng cộng: 02 thôn||883',
    lines: 'Sống 441\nSong 442',
  },
  {
    name: 'a total that counts them wrongly',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|441\n2|Song|442\n|Tổng cộng 07 thôn|883',
    lines: 'Sống 441\nSong 442',
    mistakes: ['COUNT_DIFFERS@4'],
  },
  {
    name: 'a total that is not the sum',
    text: 'STT|Thôn|Số người đủ điều kiện|Chỉ tiêu\n1|Sống|900|441\n2|Song|910|442\nCỘNG||1.810|885',
    lines: 'Sống 441 eligible=900\nSong 442 eligible=910',
    mistakes: ['TOTAL_DIFFERS@4'],
  },
  {
    name: 'the total above its lines',
    text: 'STT|Thôn|Chỉ tiêu\n|TOÀN XÃ|883\n1|Sống|441\n2|Song|442',
    lines: 'Sống 441\nSong 442',
  },
  {
    name: 'a place called Cộng Hòa',
    text: 'STT|Thôn|Chỉ tiêu\n1|Cộng Hòa|441\n2|Thôn Cộng|442\nCộng||883',
    lines: 'Cộng Hòa 441\nThôn Cộng 442',
  },
  {
    name: 'two rows of heads, merged as Excel pastes them',
    text: 'STT|Thôn|Chỉ tiêu giao||Ghi chú\n||Mức 1|Mức 2|\n1|Sống|400|41|\n2|Song|400|42|',
    counts: ['Tài khoản mức 1', 'Tài khoản mức 2'],
    lines: 'Sống 400 41\nSong 400 42',
  },
  {
    name: 'two rows of heads, merged as Word pastes them',
    text: 'STT|Thôn|Chỉ tiêu giao||Ghi chú\n″|″|Mức độ 1|Mức độ 2|″\n1|Sống|400|41|\n2|Song|400|42|',
    counts: ['Tài khoản mức 1', 'Tài khoản mức 2'],
    lines: 'Sống 400 41\nSong 400 42',
  },
  {
    name: 'three rows of heads and a row of column numbers',
    text: 'TT|Đơn vị|Dân số||Chỉ tiêu|\n||Tổng số|Trong đó|Cả đợt|Mỗi ngày\n|||đủ 14 tuổi trở lên||\n(1)|(2)|(3)|(4)|(5)|(6)\n1|Thôn Sống|1.500|900|441|13',
    lines: 'Thôn Sống 441 eligible=900',
    mistakes: ['COLUMN_UNUSED@', 'COLUMN_UNUSED@'],
  },
  {
    name: 'a row of column letters',
    text: 'A|B|1|2\nSTT|Thôn|Số tổ|Chỉ tiêu\nA|B|1|2\n1|Sống|5|441',
    lines: 'Sống 441 teams=5',
  },
  {
    name: 'hamlets merged over their teams, as Word pastes them',
    text: 'STT|Thôn|Tổ|Tổ trưởng|SĐT|Chỉ tiêu\n1|Sống|Tổ 1|Nguyễn Văn A|0912 345 678|220\n″|″|Tổ 2|Lê Thị B|0912.345.679|221\n2|Song|Tổ 1|Trần C|0912345670|442',
    lines:
      'Sống\n Tổ 1 220 leader=Nguyễn Văn A phone=0912345678\n Tổ 2 221 leader=Lê Thị B phone=0912345679\nSong\n Tổ 1 442 leader=Trần C phone=0912345670',
  },
  {
    name: 'hamlets merged over their teams, as Excel pastes them',
    text: 'STT|Thôn|Tổ|Chỉ tiêu\n1|Sống|Tổ 1|220\n||Tổ 2|221\n2|Song|Tổ 1|442',
    lines: 'Sống\n Tổ 1 220\n Tổ 2 221\nSong\n Tổ 1 442',
  },
  {
    name: 'hamlets repeated beside their teams',
    text: 'Thôn|Tổ|Chỉ tiêu\nSống|Tổ 1|220\nSống|Tổ 2|221\nSong|Tổ 1|442',
    lines: 'Sống\n Tổ 1 220\n Tổ 2 221\nSong\n Tổ 1 442',
  },
  {
    name: 'a quota merged over the teams is the hamlet’s',
    text: 'Thôn|Tổ|Chỉ tiêu\nSống|Tổ 1|441\n″|Tổ 2|″\nSong|Tổ 1|442\n″|Tổ 2|″',
    lines: 'Sống 441\n Tổ 1\n Tổ 2\nSong 442\n Tổ 1\n Tổ 2',
  },
  {
    name: 'quotas of hamlets here and of their teams there: nothing is missing',
    text: 'Thôn|Tổ|Chỉ tiêu\nSong||442\nSống|Tổ 1|220\n″|Tổ 2|221\nTổng cộng||883',
    lines: 'Song 442\nSống\n Tổ 1 220\n Tổ 2 221',
  },
  {
    name: 'the same out of Excel is told',
    text: 'Thôn|Tổ|Chỉ tiêu\nSống|Tổ 1|441\n|Tổ 2|\nSong|Tổ 1|442\n|Tổ 2|',
    lines: 'Sống 441\n Tổ 1\n Tổ 2\nSong 442\n Tổ 1\n Tổ 2',
    mistakes: ['OF_THE_WHOLE@'],
  },
  {
    name: 'teams by number alone',
    text: 'Thôn|Tổ số|Chỉ tiêu\nSống|1|220\n|2|221',
    lines: 'Sống\n Tổ 1 220\n Tổ 2 221',
  },
  {
    name: 'a number under Tổ beside every hamlet may be how many there are: asked',
    text: 'STT|Thôn|Tổ|Chỉ tiêu\n1|Sống|5|441\n2|Song|5|442\n|Tổng cộng|10|883',
    lines: 'Sống 441\nSong 442',
    mistakes: ['COLUMN_ASK@'],
  },
  {
    name: 'and taken as a person says, its sum too',
    text: 'STT|Thôn|Tổ|Chỉ tiêu\n1|Sống|5|441\n2|Song|5|442\n|Tổng cộng|11|883',
    roles: [null, null, 'teams', null],
    lines: 'Sống 441 teams=5\nSong 442 teams=5',
    mistakes: ['TOTAL_DIFFERS@4'],
  },
  {
    name: 'quarters by number alone',
    text: 'Khu phố|Chỉ tiêu\n1|441\n2|442',
    lines: 'Khu phố 1 441\nKhu phố 2 442',
  },
  {
    name: 'hamlets in Roman numbers over their teams',
    text: 'STT|Đơn vị|Chỉ tiêu\nI|Thôn Sống|441\n1|Tổ 1|220\n2|Tổ 2|221\nII|Thôn Song|442\n1|Tổ 1|442\n|Tổng cộng|883',
    lines: 'Thôn Sống 441\n Tổ 1 220\n Tổ 2 221\nThôn Song 442\n Tổ 1 442',
  },
  {
    name: 'teams that do not add up to their hamlet',
    text: 'STT|Đơn vị|Chỉ tiêu\nI|Thôn Sống|441\n1|Tổ 1|220\n2|Tổ 2|220',
    lines: 'Thôn Sống 441\n Tổ 1 220\n Tổ 2 220',
    mistakes: ['PARTS_DIFFER@2'],
  },
  {
    name: 'areas that are no level are left out and told',
    text: 'STT|Thôn|Chỉ tiêu\nA|Khu vực phía Bắc|883\n1|Sống|441\n2|Song|442\nB|Khu vực phía Nam|440\n1|Song Nga|440\n|Tổng cộng|1.323',
    lines: HAMLETS,
    mistakes: ['SECTION_SKIPPED@2', 'SECTION_SKIPPED@5'],
  },
  {
    name: 'areas that are a level',
    text: 'STT|Tên đơn vị|Chỉ tiêu\nI|Khu vực 1|441\n1|Thôn Sống|441\nII|Khu vực 2|442\n1|Thôn Song|442',
    levels: ['Xã', 'Khu vực', 'Thôn', 'Tổ'],
    lines: 'Khu vực 1 441\n Thôn Sống 441\nKhu vực 2 442\n Thôn Song 442',
  },
  {
    name: 'Roman numbers over names that tell nothing are asked about',
    text: 'STT|Đơn vị|Chỉ tiêu\nI|Sống|441\n1|Đầu làng|220\n2|Cuối làng|221\nII|Song|442\n1|Bờ ao|442',
    lines: 'Đầu làng 220\nCuối làng 221\nBờ ao 442',
    mistakes: ['SECTIONS_ASK@2', 'SECTION_SKIPPED@2', 'SECTION_SKIPPED@5'],
  },
  {
    name: 'and taken as a person says',
    text: 'STT|Đơn vị|Chỉ tiêu\nI|Sống|441\n1|Đầu làng|220\n2|Cuối làng|221\nII|Song|442\n1|Bờ ao|442',
    sections: 'units',
    lines: 'Sống 441\n Đầu làng 220\n Cuối làng 221\nSong 442\n Bờ ao 442',
  },
  {
    name: 'names with the word of their level beside names without',
    text: 'STT|Thôn|Chỉ tiêu\n1|Thôn Song|441\n2|Sống|442\n3|Song|440',
    lines: 'Thôn Song 441\nSống 442\nSong 440',
    mistakes: ['LOOKS_SAME@4'],
  },
  {
    name: 'the same name twice',
    text: 'STT|Khu phố|Chỉ tiêu\n1|Khu phố 3|441\n2|Khu phố 3|442',
    lines: 'Khu phố 3 441\nKhu phố 3 442',
    mistakes: ['DUPLICATE@3'],
  },
  {
    name: 'the same name twice, told apart by what it was called',
    text: 'STT|Khu phố|Tên cũ|Chỉ tiêu\n1|Khu phố 3|An Phú|441\n2|Khu phố 3|An Lộc|442',
    lines: 'Khu phố 3 441 formerName=An Phú\nKhu phố 3 442 formerName=An Lộc',
  },
  {
    name: 'a line left out by a person',
    text: 'STT|Khu phố|Chỉ tiêu\n1|Khu phố 3|441\n2|Khu phố 3|442',
    without: [3],
    lines: 'Khu phố 3 441',
  },
  {
    name: 'heads without marks, in capitals',
    text: 'STT|TEN THON|SO TO|CHI TIEU GIAO\n1|Sống|5|441',
    lines: 'Sống 441 teams=5',
  },
  {
    name: 'heads with line breaks in quotes',
    text: 'STT|Thôn|"Chỉ tiêu\n""giao"""|Ghi chú\n1|Sống|441|\n2|Song|442|',
    lines: 'Sống 441\nSong 442',
  },
  {
    name: 'the head again on the next page',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|441\n\nSTT|Thôn|Chỉ tiêu\n2|Song|442',
    lines: 'Sống 441\nSong 442',
  },
  {
    name: 'signatures below the total',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|441\n|Tổng cộng|441\n|Người lập biểu|TM. ỦY BAN NHÂN DÂN\n|Nguyễn Văn A|Lê Văn B',
    lines: 'Sống 441',
    mistakes: ['LINE_SKIPPED@4', 'LINE_SKIPPED@5'],
  },
  {
    name: 'a number that cannot be read',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|44l\n2|Song|khoảng 400\n3|Song Nga|1.2\n4|Sành|440',
    lines: 'Sống\nSong\nSong Nga\nSành 440',
    mistakes: ['NOT_NUMBER@2', 'NOT_NUMBER@3', 'NOT_WHOLE@4'],
  },
  {
    name: 'a number that is missing',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|441\n2|Song|-\n3|Song Nga|440',
    lines: 'Sống 441\nSong\nSong Nga 440',
    mistakes: ['MISSING@3'],
  },
  {
    name: 'a name that is missing',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|441\n2||442',
    lines: 'Sống 441',
    mistakes: ['NAME_MISSING@3'],
  },
  {
    name: 'phone numbers among the names',
    text: 'STT|Thôn|Trưởng thôn|Chỉ tiêu\n1|Sống|Nguyễn Văn A (0912 345 678)|441\n2|Song|Lê B - ĐT: 0912345679|442',
    lines: 'Sống 441 phone=0912345678 leader=Nguyễn Văn A\nSong 442 phone=0912345679 leader=Lê B',
    mistakes: ['PHONE_MOVED@2', 'PHONE_MOVED@3'],
  },
  {
    name: 'phone numbers that lost their zero',
    text: 'Thôn|Điện thoại\nSống|912345678\nSong|1234',
    lines: 'Sống phone=0912345678\nSong phone=1234',
    mistakes: ['PHONE_WRONG@3'],
  },
  {
    name: 'a quota of one of two indicators is asked about',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|441',
    counts: ['Mức 1', 'Mức 2'],
    lines: 'Sống',
    mistakes: ['COLUMN_ASK@'],
  },
  {
    name: 'a quota by the indicator’s own name',
    text: 'STT|Thôn|Tài khoản mức 2|Tài khoản mức 1\n1|Sống|41|400',
    counts: ['Tài khoản mức 1', 'Tài khoản mức 2'],
    lines: 'Sống 400 41',
  },
  {
    name: 'population is not eligibility',
    text: 'STT|Thôn|Dân số|Công dân từ đủ 14 tuổi|Chỉ tiêu\n1|Sống|1.500|900|441',
    lines: 'Sống 441 eligible=900',
    mistakes: ['COLUMN_UNUSED@'],
  },
  {
    name: 'shares and days are worked out, not given',
    text: 'STT|Thôn|Chỉ tiêu cả đợt|Chỉ tiêu/ngày|Tỷ lệ %\n1|Sống|441|13|50',
    lines: 'Sống 441',
    mistakes: ['COLUMN_UNUSED@', 'COLUMN_UNUSED@'],
  },
  {
    name: 'one team a column',
    text: 'STT|Thôn|Chỉ tiêu giao|Tổ 1|Tổ 2\n1|Sống|441|220|221\n2|Song|442|221|221\n|Tổng cộng|883||',
    lines: 'Sống 441\n Tổ 1 220\n Tổ 2 221\nSong 442\n Tổ 1 221\n Tổ 2 221',
  },
  {
    name: 'no heads',
    text: '1|Sống|5 tổ|441\n2|Song|5 tổ|442',
    lines: 'Sống teams=5\nSong teams=5',
    mistakes: ['COLUMN_ASK@'],
  },
  {
    name: 'no heads, and a person says what the numbers are',
    text: '1|Sống|441\n2|Song|442',
    roles: [null, null, 'quota|a'],
    lines: 'Sống 441\nSong 442',
  },
  { name: 'one name a line', plain: true, text: 'Sống\nSong\n\nSong Nga\n', lines: 'Sống\nSong\nSong Nga' },
  {
    name: 'a numbered list',
    plain: true,
    text: '1. Sống\n2. Song\n3) Song Nga',
    lines: 'Sống\nSong\nSong Nga',
  },
  {
    name: 'a list with dashes',
    plain: true,
    text: '- Thôn Sống\n- Thôn Song',
    lines: 'Thôn Sống\nThôn Song',
  },
  {
    name: 'names that end in numbers',
    plain: true,
    text: 'Khu phố 1\nKhu phố 2',
    lines: 'Khu phố 1\nKhu phố 2',
  },
  {
    name: 'names and numbers in one line are asked about',
    plain: true,
    text: 'Song 8\nSống 9',
    lines: 'Song\nSống',
    mistakes: ['COLUMN_ASK@'],
  },
  {
    name: 'a number that is part of the name',
    plain: true,
    text: 'Tân Tiến 1\nTân Tiến 2',
    roles: [null, null, 'nameEnd'],
    lines: 'Tân Tiến 1\nTân Tiến 2',
  },
  {
    name: 'numbers behind a colon',
    plain: true,
    text: '1. Sống: 441\n2. Song: 442 tài khoản',
    roles: [null, null, 'quota|a'],
    lines: 'Sống 441\nSong 442',
  },
  {
    name: 'teams in brackets',
    plain: true,
    text: 'Thôn Sống (5 tổ)\nThôn Song (06 tổ)',
    lines: 'Thôn Sống teams=5\nThôn Song teams=6',
  },
  {
    name: 'teams behind their hamlet',
    plain: true,
    text: 'Thôn Song: Tổ 1, Tổ 2 và Tổ 3.\nThôn Sống: Tổ 1, Tổ 2',
    lines: 'Thôn Song\n Tổ 1\n Tổ 2\n Tổ 3\nThôn Sống\n Tổ 1\n Tổ 2',
  },
  {
    name: 'teams behind the only hamlet',
    plain: true,
    text: 'Thôn Song: Tổ 1, Tổ 2',
    lines: 'Thôn Song\n Tổ 1\n Tổ 2',
  },
  {
    name: 'the hamlet in a column behind the team',
    text: 'STT|Tên tổ|Tổ trưởng|Địa bàn|Chỉ tiêu\n1|Tổ 1|A|Thôn Song|20\n2|Tổ 2|B|Thôn Song|21\n3|Tổ 1|C|Thôn Sống|22',
    lines: 'Thôn Song\n Tổ 1 20 leader=A\n Tổ 2 21 leader=B\nThôn Sống\n Tổ 1 22 leader=C',
  },
  {
    name: 'one heading known over numbers, the others asked about',
    text: 'Thôn|Tổng số|Nam|Nữ\nSong|10|5|5',
    lines: 'Song',
    mistakes: ['COLUMN_ASK@', 'COLUMN_ASK@', 'COLUMN_ASK@'],
  },
  {
    name: 'a sum that cannot be read',
    text: 'STT|Thôn|Chỉ tiêu\n1|Song|441\n|Tổng cộng|#REF!',
    lines: 'Song 441',
    mistakes: ['NOT_NUMBER@3'],
  },
  {
    name: 'all names in one sentence',
    plain: true,
    text: 'Gồm 03 thôn: Sống, Song và Song Nga.',
    lines: 'Sống\nSong\nSong Nga',
  },
  {
    name: 'a table of a web page, drawn with strokes',
    plain: true,
    text: '| Thôn | Chỉ tiêu |\n|---|---:|\n| Sống | 441 |\n| Song | 442 |',
    lines: 'Sống 441\nSong 442',
  },
  {
    name: 'columns apart by spaces',
    plain: true,
    text: 'STT   Thôn       Chỉ tiêu\n1     Sống       441\n2     Song Nga   442',
    lines: 'Sống 441\nSong Nga 442',
  },
  {
    name: 'copied out of a PDF',
    plain: true,
    text: 'STT Thôn Chỉ tiêu\n1 Sống 441\n2 Song Nga 442\nTổng cộng 883',
    lines: 'Sống 441\nSong Nga 442',
  },
  {
    name: 'districts in Roman numbers over communes, each with its sum',
    text: 'STT|Đơn vị|Số người đủ điều kiện|Chỉ tiêu\nI|Thành phố Mỹ Tho|3.000|1.500\n1|Phường 1|1.000|500\n2|Xã Đạo Thạnh|2.000|1.000\nII|Huyện Cái Bè|1.000|700\n1|Thị trấn Cái Bè|400|300\n2|Xã An Cư|600|400\nTỔNG CỘNG||4.000|2.200',
    levels: ['Tỉnh', 'Huyện, thành phố, thị xã', 'Xã, phường, thị trấn'],
    lines:
      'Thành phố Mỹ Tho 1500 eligible=3000\n Phường 1 500 eligible=1000\n Xã Đạo Thạnh 1000 eligible=2000\nHuyện Cái Bè 700 eligible=1000\n Thị trấn Cái Bè 300 eligible=400\n Xã An Cư 400 eligible=600',
  },
  {
    name: 'a sum after each section, and one of all',
    text: 'STT|Thôn|Chỉ tiêu\nI|Khu vực phía Bắc|\n1|Sống|441\n2|Song|442\n|Cộng khu vực phía Bắc|883\nII|Khu vực phía Nam|\n1|Song Nga|440\n|Cộng|440\n|Tổng cộng|1.323',
    lines: HAMLETS,
    mistakes: ['SECTION_SKIPPED@2', 'SECTION_SKIPPED@6'],
  },
  {
    name: 'wards over quarters over teams, a column a level',
    text: 'TT|Phường|Khu phố/thôn|Tổ công nghệ số|Chỉ tiêu\n1|Phường 1|Khu phố 1|Tổ 1|30\n|||Tổ 2|31\n||Khu phố 2|Tổ 1|32\n2|Phường 2|Khu phố 1|Tổ 1|33',
    levels: ['Thành phố', 'Phường, xã', 'Khu phố, thôn, ấp', 'Tổ'],
    lines:
      'Phường 1\n Khu phố 1\n  Tổ 1 30\n  Tổ 2 31\n Khu phố 2\n  Tổ 1 32\nPhường 2\n Khu phố 1\n  Tổ 1 33',
  },
  {
    name: 'quarters that are called teams',
    text: 'STT|Tổ dân phố|Dân số đủ điều kiện|Số tổ công tác\n1|Tổ dân phố 1|900|3\n2|Tổ dân phố 2|800|02',
    levels: ['Phường', 'Tổ dân phố', 'Tổ'],
    lines: 'Tổ dân phố 1 eligible=900 teams=3\nTổ dân phố 2 eligible=800 teams=2',
  },
  {
    name: 'quarters and teams one under the other, without numbers',
    text: 'Đơn vị|Chỉ tiêu\nKhu phố 3|100\nTổ 1|60\nTổ 2|40\nKhu phố 4|50\nTổ 1|50',
    lines: 'Khu phố 3 100\n Tổ 1 60\n Tổ 2 40\nKhu phố 4 50\n Tổ 1 50',
  },
  {
    name: 'English heads',
    text: 'No.|Hamlet|Teams|Quota|Phone|Notes\n1|Song|5|1,441|0900000001|x',
    levels: ['Commune', 'Hamlet', 'Team'],
    lines: 'Song 1441 teams=5 phone=0900000001',
    mistakes: ['COLUMN_UNUSED@'],
  },
  {
    name: 'dashes before the teams',
    text: 'STT|Đơn vị|Chỉ tiêu\n1|Thôn Sống|441\n-|Tổ 1|220\n-|Tổ 2|221\n2|Thôn Song|442',
    lines: 'Thôn Sống 441\n Tổ 1 220\n Tổ 2 221\nThôn Song 442',
  },
  {
    name: 'teams with no hamlet above them',
    text: 'STT|Đơn vị|Chỉ tiêu\n1|Tổ 1|220\n2|Tổ 2|221',
    lines: ' Tổ 1 220\n Tổ 2 221',
    mistakes: ['NO_PARENT@2', 'NO_PARENT@3'],
  },
  {
    name: 'a hamlet left out takes its merged teams along only when they are left out too',
    text: 'Thôn|Tổ|Chỉ tiêu\nSống|Tổ 1|220\n″|Tổ 2|221',
    without: [2],
    lines: ' Tổ 2 221',
    mistakes: ['NO_PARENT@3'],
  },
  { name: 'nothing', plain: true, text: ' \n ', lines: '', mistakes: ['NO_UNITS@'] },
  {
    name: 'no names',
    text: 'Chỉ tiêu|Ghi chú\n441|x\n442|y',
    lines: '',
    mistakes: ['COLUMN_UNUSED@', 'NO_NAMES@'],
  },
  {
    name: 'addresses, phone numbers, days and rules among the names are left out with their reason',
    text: 'Sống\nhttps://quechau.gov.vn/thon-12\nSong\nWebsite: quechau.gov.vn\n0912 345 678\nSĐT: 0912.345.678\nvanphong@quechau.gov.vn\nSong Nga\nNgày 12/6/2023\n12-6-2023\nThứ Hai, 12/6\nQuế Châu, ngày 27 tháng 5 năm 2023\ntháng 6/2023\n=====',
    plain: true,
    lines: 'Sống\nSong\nSong Nga',
    mistakes: [2, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14].map((row) => `STRANGE_SKIPPED@${row}`),
  },
  {
    name: 'they do not keep figures behind names from being read',
    text: '1. Sống 441\n2. Song 442\nhttps://quechau.gov.vn\n3. Song Nga 440',
    plain: true,
    roles: [null, null, 'quota|a'],
    lines: HAMLETS,
    mistakes: ['STRANGE_SKIPPED@3'],
  },
  {
    name: 'with a number of the line or a figure they are asked about',
    text: 'STT|Thôn|Chỉ tiêu\n1|Sống|441\n2|0912345678|442\n|30/4|440\n4|https://quechau.gov.vn|',
    lines: 'Sống 441\n0912345678 442\n30/4 440\nhttps://quechau.gov.vn',
    mistakes: ['STRANGE@3', 'STRANGE@4', 'MISSING@5', 'STRANGE@5'],
  },
  {
    name: 'a line without a letter is asked about, one that is all there is too',
    text: 'Sống\n123\nSong\nKhu phố 30/4\nXóm Web\nThôn Ngày Mới\nThôn 6/2023',
    plain: true,
    lines: 'Sống\n123\nSong\nKhu phố 30/4\nXóm Web\nThôn Ngày Mới\nThôn 6/2023',
    mistakes: ['STRANGE@2'],
  },
  {
    name: 'nothing but an address',
    text: 'https://quechau.gov.vn/a,b',
    plain: true,
    lines: '',
    mistakes: ['NO_UNITS@', 'STRANGE_SKIPPED@1'],
  },
  {
    name: 'names with an address, a phone number or a date in them are asked about',
    text: 'Danh sách thôn:\nSống\nSong: https://zalo.me/g/abc\nLiên hệ: Nguyễn Văn An 0912345678\nHạn nộp: 12/6/2023\nmail: a@b.vn\n14:30\n15h30\nThứ Hai\nTháng 6\nKhu phố 30/4',
    plain: true,
    lines:
      'Sống\nSong: https://zalo.me/g/abc\nLiên hệ: Nguyễn Văn An 0912345678\nHạn nộp: 12/6/2023\nKhu phố 30/4',
    mistakes: [
      'LINE_SKIPPED@1',
      'STRANGE@3',
      'STRANGE@4',
      'STRANGE@5',
      ...[6, 7, 8, 9, 10].map((row) => `STRANGE_SKIPPED@${row}`),
    ],
  },
  {
    name: 'an address among names in one line takes none of them along',
    text: 'Sống, Song, https://a.vn, 0912345678',
    plain: true,
    lines: 'Sống\nSong',
    mistakes: ['STRANGE_SKIPPED@1', 'STRANGE_SKIPPED@1'],
  },
];
