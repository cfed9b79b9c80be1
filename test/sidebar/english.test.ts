/**
 * The sidebar in English over a file whose tabs are Vietnamese: whatever is said is English, but for the names of tabs and
 * menu entries, which are told as they stand. The campaign has no Vietnamese letter in it, so any that comes back is ours.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallInput, CallName, CallOutput } from '../../src/apps-script/endpoints';
import { vi } from '../../src/messages/vi';
import { desk, enter } from '../app/desk';
import { ROOT } from '../edge/bundle';

const PLAIN = {
  name: 'Trial of 5 days',
  issuer: 'Committee',
  area: 'Ward',
  levels: ['Ward', 'Hamlet', 'Team'],
  period: ['2023-06-01', '2023-06-05'],
  calendar: { sunday: 0 },
  indicators: [{ key: 'activated', name: 'Accounts', unit: 'accounts', target: 37 }],
  units: [
    { name: 'North', code: 'NO', teams: 2 },
    { name: 'South', code: 'SO', teams: 2 },
  ],
};

const office = desk('2023-06-03T16:00:00+07:00');
const { host, workbook, secretary } = office;
const heard: string[] = [];

/** What stands in the file is told in the words that stand there. */
const STANDING = textsOf({
  menu: vi.menu,
  titles: [
    vi.tabs.titles,
    vi.daily.titles,
    vi.reports.tabs,
    vi.archive.titles,
    vi.sending.titles,
    vi.consolidation.titles,
  ],
  blank: vi.tabs.forms.blank,
}).sort((a, b) => b.length - a.length);
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Texts in which Vietnamese is left. */
function foreign(value: unknown): string[] {
  return textsOf(value).filter((text) => {
    const rest = STANDING.reduce((left, name) => left.split(name).join(' '), text.replace(/ \{level\}/g, ''));
    return VIETNAMESE.test(rest);
  });
}

function ask<K extends CallName>(
  name: K,
  input: CallInput<K>,
): CallOutput<K> | { code: string; text: string } {
  const answer = host.run('sidebar', [{ name, input, language: 'en' }]) as
    | { ok: true; value: CallOutput<K> }
    | { ok: false; code: string; text: string };
  return answer.ok ? answer.value : answer;
}

/** As the source lists them. */
const source = readFileSync(join(ROOT, 'src/apps-script/sidebar-acts.ts'), 'utf8');
const table = source.slice(source.indexOf('export const SIDEBAR_ACTS'), source.indexOf('} satisfies'));
type Act = CallInput<'act'>['act'];
const ACTS = [...table.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1] as Act);

/** What is answered where a line of text is asked for: something wrong first, then something right. */
const REPLIES: { readonly [act in Act]?: readonly string[] } = {
  closeDay: ['30/6', ''],
  reopenDay: ['9/6', '1/6', '', 'late message'],
  lateEntry: ['XX 1/6', 'NO1 1/6', '', 'power cut'],
  received: ['?', 'NO1 1/6', '25:00', '14:00 1/6', 'by telephone'],
  stopUnit: ['XX', 'NO2', '4/6', '1/6', '4/6', 'moved away'],
  mergeUnit: ['NO1', 'NO', 'NO', 'SO'],
  dailyCity: ['30:00', '18:00'],
};

/** The table of words names the other language and gives Vietnamese examples; samples are of real places. */
const panel = (name: 'open' | 'readForms' | 'reports') => ({
  ...ask(name, {}),
  words: null,
  samples: null,
});

function play(act: Act): void {
  const given: CallInput<'act'>['given'] = [];
  const replies = [...(REPLIES[act] ?? [])];
  for (;;) {
    const reply = ask('act', { act, report: act === 'freezeReport' ? 'report.daily' : null, given });
    heard.push(act);
    expect([act, foreign({ ...reply, view: null, reports: null })]).toEqual([act, []]);
    if (!('question' in reply) || reply.question === null) return;
    const { kind, mark } = reply.question;
    given.push({ mark, answer: kind === 'confirm' ? true : (replies.shift() ?? null) });
  }
}

test('an empty file', () => {
  for (const name of ['open', 'readForms'] as const) expect([name, foreign(panel(name))]).toEqual([name, []]);
  expect(foreign(ask('act', { act: 'build', report: null, given: [] }))).toEqual([]);
});

describe('over a campaign', () => {
  beforeAll(() => {
    host.run('openCampaign', [PLAIN]);
    host.run('build');
    const key = '2023-06-01|activated';
    enter(secretary, workbook, vi.tabs.titles.entry, 'NO1', key, '3');
    enter(secretary, workbook, vi.tabs.titles.entry, 'NO2', key, 'about 12');
    enter(secretary, workbook, vi.tabs.titles.entry, 'SO1', '2023-06-02|activated', '900');
  });

  test('the panels', () => {
    for (const name of ['open', 'readForms', 'reports'] as const)
      expect([name, foreign(panel(name))]).toEqual([name, []]);
    expect(foreign(ask('review', { unit: null }))).toEqual([]);
  });

  test.each(ACTS.filter((act) => act !== 'newForms' && act !== 'newCity'))('%s', play);

  test('those that begin anew', () => {
    play('newForms');
    play('newCity');
    expect(foreign(ask('city', {}))).toEqual([]);
  });

  test('everything was heard, questions among it', () => {
    expect(new Set(heard)).toEqual(new Set(ACTS));
    expect(heard.length).toBeGreaterThan(ACTS.length + 15);
  });
});
