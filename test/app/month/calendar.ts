/** What happened in the ward that month beside the ordinary, by day. */
import type { Day } from '../../../src/domain/day';
import { REACHED } from '../../../src/workbook/tabs/obstacles';
import { SECRETARY } from '../desk';
import {
  catchUp,
  check,
  insertColumnBefore,
  letBeLate,
  merge,
  pause,
  receivedAt,
  recolourTab,
  renameEntries,
  reopen,
  rePlan,
  sortEntries,
  typeInto,
  undo,
  whileNobodyNotes,
  wish,
} from './acts';
import { headOf, leaderOf, teamsOf } from './cast';
import type { Events } from './days';
import { close, column, entryTab, paste, type, type Ward } from './ward';

const [may, june] = ['05', '06'].map((month) => (date: number): Day => {
  return `2023-${month}-${String(date).padStart(2, '0')}`;
}) as [(date: number) => Day, (date: number) => Day];

const nobody = (...teams: string[]) => Object.fromEntries(teams.map((team) => [team, null]));

/** A number typed over another one, before the day is closed. */
const corrects = (ward: Ward, team: string, day: Day, number: number) =>
  expect(type(ward, headOf('AL'), team, day, number)).toBe(true);

/** The hamlet of Đồng Tràm stands still. */
export const PAUSED = { first: june(16), last: june(18) };
/** Reported before somebody else typed it. */
export const WAS_IN_TIME: ReadonlySet<string> = new Set([`TT1 ${june(26)}`]);

export const EVENTS: Record<Day, Events> = {
  [may(27)]: { says: { GM2: '12 tk' } },
  [may(28)]: {
    // The running total where the day's number is meant.
    says: { AL1: 45 },
    morning: (ward) => expect(check(ward, { 'GM2 27/5': 12 })).toContain('ENTRY_NUMBER_TEXT'),
    evening(ward) {
      for (const day of [may(27), may(30)]) expect(type(ward, leaderOf('GM1'), 'GM1', day, 2)).toBe(false);
      expect(type(ward, leaderOf('GM1'), 'GM1', may(28), 'hai')).toBe(false);
    },
  },
  [may(29)]: {
    says: { BT3: 'mười hai', HM2: { text: '-3', stored: -3 } },
    morning: (ward) => corrects(ward, 'AL1', may(28), 3),
    afternoon: (ward) => renameEntries(ward, 'Nhập số tháng 6'),
  },
  [may(30)]: {
    morning(ward) {
      expect(check(ward, { 'BT3 29/5': 12 })).toContain('ENTRY_NEGATIVE');
      expect(type(ward, SECRETARY, 'HM2', may(29), 3)).toBe(true);
    },
    afternoon(ward) {
      // It was eleven; the day is closed by now.
      undo(ward, { 'BT3 29/5': 'mười hai' });
      expect(type(ward, headOf('BT'), 'BT3', may(29), 11)).toBe(false);
      letBeLate(ward, 'BT3', may(29), 'Ghi nhầm');
      expect(type(ward, headOf('BT'), 'BT4', may(29), 1)).toBe(false);
      expect(type(ward, headOf('BT'), 'BT3', may(29), 11)).toBe(true);
    },
  },
  [may(31)]: {
    says: { TT4: { text: '1/6/2023', stored: 45078 } },
    afternoon: (ward) => sortEntries(ward, false),
  },
  [june(1)]: {
    morning(ward) {
      expect(check(ward)).toContain('ENTRY_DATE');
      corrects(ward, 'TT4', may(31), 2);
    },
    afternoon(ward) {
      typeInto(ward, 'official', 'AL', column(may(31)), '61');
      typeInto(ward, 'obstacles', `${june(1)}|AL`, REACHED, '14');
    },
  },
  [june(2)]: { says: { DT1: { text: '=2+3', stored: { formula: '=2+3' } } } },
  // The secretary is away on Saturday.
  [june(3)]: {
    closesNothing: true,
    morning: (ward) => expect(check(ward)).toContain('ENTRY_FORMULA'),
  },
  [june(4)]: {
    morning(ward) {
      corrects(ward, 'DT1', june(2), 5);
      close(ward, june(2), ['chỉ 2/6']);
    },
  },
  [june(5)]: {
    afternoon(ward) {
      sortEntries(ward, true);
      recolourTab(ward, 0.9);
      expect(ward.made.secretary.fill(entryTab(ward).title, 'A12:A14', '#ff9900')).toEqual({
        accepted: true,
      });
    },
  },
  [june(6)]: { afternoon: (ward) => insertColumnBefore(ward, june(8)) },
  [june(7)]: { afternoon: (ward) => catchUp(ward) },
  [june(8)]: {
    afternoon(ward) {
      reopen(ward, june(5), 'Tổ 2 Đồng Tràm báo sót');
      expect(type(ward, headOf('DT'), 'DT2', june(5), 7)).toBe(true);
      close(ward, june(5));
      expect(type(ward, headOf('DT'), 'DT2', june(5), 8)).toBe(false);
    },
  },
  [june(9)]: {
    afternoon: (ward) =>
      expect(ward.made.secretary.freeze(entryTab(ward).title, 3, 2)).toEqual({ accepted: true }),
  },
  [june(10)]: { says: nobody('AL4') },
  [june(11)]: {
    morning(ward) {
      whileNobodyNotes(ward, () => {
        expect(paste(ward, headOf('AL'), june(10), [['AL4', 4]])).toBe(true);
      });
      check(ward);
    },
    // Typed in the afternoon, and made blank again by the evening's block.
    says: nobody('AL5'),
    afternoon: (ward) => expect(type(ward, leaderOf('AL5'), 'AL5', june(11), 2)).toBe(true),
  },
  [june(12)]: { afternoon: (ward) => merge(ward, 'HM', 'NS') },
  [june(14)]: {
    afternoon(ward) {
      wish(ward, 'AL2', 'keep');
      wish(ward, 'GM1', { to: 'TT2', amount: 5 });
      catchUp(ward, ['AL2'], { GM1: -5, TT2: 5 });
    },
  },
  [june(15)]: { afternoon: (ward) => pause(ward, 'DT', PAUSED.first, PAUSED.last, 'Mưa bão') },
  [june(16)]: { says: nobody(...teamsOf('DT')) },
  [june(17)]: { says: { ...nobody(...teamsOf('DT')), DT3: 1 } },
  [june(18)]: { says: nobody(...teamsOf('DT')) },
  [june(19)]: { afternoon: (ward) => rePlan(ward, `indicators.activated.target`, '3200') },
  [june(21)]: { afternoon: (ward) => catchUp(ward) },
  [june(22)]: {
    afternoon(ward) {
      for (const title of ['Tiến độ', 'Nhật ký', 'Bảng theo dõi'])
        expect(ward.made.secretary.renameTab(title, `${title} (xã)`)).toEqual({ accepted: true });
    },
  },
  [june(24)]: { says: { NS5: '４', AL3: { text: '1.200', stored: 1200 } } },
  [june(25)]: {
    morning(ward) {
      check(ward, { 'NS5 24/6': 4 });
      corrects(ward, 'AL3', june(24), 2);
    },
  },
  // Three days more.
  [june(26)]: { afternoon: (ward) => rePlan(ward, 'period.last', '3/7/2023') },
  [june(27)]: {
    morning: (ward) => receivedAt(ward, 'TT1', june(26), '7h30', 'Nhắn Zalo lúc 7 giờ 30'),
  },
  [june(28)]: {
    afternoon(ward) {
      reopen(ward, june(20), 'Đối chiếu với công an');
      expect(type(ward, headOf('NS'), 'HM3', june(20), 6)).toBe(true);
      close(ward, june(20));
    },
  },
};
