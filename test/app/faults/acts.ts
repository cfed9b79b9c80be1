/** Every act that writes, and a ward in which it has something to do. */
import type { Button } from '../../../local/runtime/ui';
import { addTeam, answer } from '../model/forms';
import { june } from '../office';
import { type Answer, blank, friday, kept, opened, PLAN, type Ward } from './ward';

export interface Act {
  /** The function of the menu, or of the clock. */
  name: string;
  args?: unknown[];
  answers?: readonly Button[];
  texts?: readonly string[];
  /** It changes nothing but what was found, which is told once. */
  tells?: boolean;
  /** Where it starts from. */
  from: () => Ward;
}

const usual = friday();
const closesItself = friday({ ...PLAN, entry: { closesItself: true } }, '15:40');
const at = (from: () => Ward, date: number, time: string) =>
  kept(from, ({ workbook }) => workbook.setNow(june(date, time)));
const byHamlet = friday({
  ...PLAN,
  entry: { who: 'hamlet' },
  units: [
    { name: 'Sành', email: 'thon.sanh@vi-du.vn', teams: 2 },
    { name: 'Song Nga', email: 'thon.song(a)vi-du.vn', teams: 2 },
    { name: 'Bến', teams: 2 },
  ],
});

export const ACTS: Record<string, Act> = {
  'forms from a campaign file': { name: 'openCampaign', args: [PLAN], from: blank },
  'empty forms': { name: 'newForms', from: blank },
  'the first build': { name: 'build', from: opened(PLAN, ['openCampaign']) },
  'switching recording on': { name: 'recording', from: opened(PLAN, ['openCampaign', 'build']) },
  'switching recording on again': { name: 'recording', from: usual },
  'closing a day': { name: 'closeDay', answers: ['YES'], from: usual },
  'closing a day again': {
    name: 'closeDay',
    answers: ['YES'],
    from: kept(usual, (ward) => {
      ward.run('closeDay', ['YES']);
      ward.run('reopenDay', [], ['2/6', 'báo sót']);
      expect(ward.types('SA1', 2, '9')).toBe(true);
    }),
  },
  'opening a day again': { name: 'reopenDay', texts: ['1/6', 'báo sót'], from: usual },
  'a late entry': { name: 'lateEntry', texts: ['SA1, BE2 1/6', '3/6', 'ốm'], from: usual },
  'a time of receipt': { name: 'received', texts: ['SA1 2/6', '13:10 2/6', 'Zalo'], from: usual },
  'the day changing': { name: 'onNewDay', from: at(usual, 3, '00:20') },
  'a day closing by itself': { name: 'onNewDay', from: at(closesItself, 2, '16:00') },
  'a day closing by itself after midnight': { name: 'onNewDay', from: at(closesItself, 3, '00:20') },
  'catching up': { name: 'catchUp', answers: ['YES'], from: usual },
  'merging hamlets': { name: 'mergeUnit', answers: ['YES'], texts: ['BE', 'SN'], from: usual },
  'stopping a team': {
    name: 'stopUnit',
    answers: ['YES'],
    texts: ['SN1', '', '', 'chuyển đi'],
    from: usual,
  },
  'pausing a hamlet': {
    name: 'stopUnit',
    answers: ['YES'],
    texts: ['BE', '3/6', '3/6', 'mưa bão'],
    from: usual,
  },
  'checking the numbers': { name: 'checkThoroughly', from: usual },
  'accepting corrections': { name: 'checkEntries', answers: ['YES'], from: usual },
  'taking corrections back': {
    name: 'undoCorrections',
    from: kept(usual, (ward) => void ward.run('checkEntries', ['YES'])),
  },
  'who may type': { name: 'permissions', from: byHamlet },
  'building after a target has changed': {
    name: 'build',
    answers: ['YES'],
    from: kept(usual, (ward) => answer(ward, 'ind.target', 'v1', '90')),
  },
  'building after a team was added': {
    name: 'build',
    answers: ['YES'],
    from: kept(usual, (ward) => addTeam(ward, 'Tổ 3', 'BE')),
  },
};

/** A trigger throws what it cannot do; the next time it is due it is tried again. */
export function perform(ward: Ward, { name, args = [], answers = [], texts = [] }: Act): Answer {
  if (name !== 'onNewDay') return ward.run(name, answers, texts, undefined, args);
  try {
    return { ok: true, value: ward.host.run(name) };
  } catch (error) {
    return { ok: false, code: (error as Error).message };
  }
}
