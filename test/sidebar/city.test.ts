/** "Tổng hợp" through the door of the sidebar: a city's file, read block by block. */
import type { CallInput, CallName, CallOutput } from '../../src/apps-script/endpoints';
import { rangeFile } from '../app/consolidate/ranges';
import { cityDesk, Files, fileId, linkTo } from '../app/consolidate/world';
import { builtDesk, LEADER } from '../app/desk';
import { june } from '../app/office';
import { day, published } from '../domain/consolidation/make';

const WARDS = 24;
const NOW = june(3, '16:50');

const others = new Files();
const listed = Array.from({ length: WARDS }, (_, i) => {
  const said = i === 5 ? 0 : 6;
  const late = i === 3 ? 2 : 0;
  const figures = { reported: said === 0 ? null : i, said, late, onTime: said - late };
  if (i !== 7) others.put(fileId(i), rangeFile(published({ days: [day(3, figures), day(4)] })));
  return { cluster: '', name: `Xã ${i + 1}`, link: i === 8 ? '' : linkTo(fileId(i)), target: null };
});
const city = cityDesk(listed, others, NOW);

function ask<K extends CallName>(name: K, input: CallInput<K>): CallOutput<K> {
  const answer = city.host.run('sidebar', [{ name, input }]) as
    | { ok: true; value: CallOutput<K> }
    | { ok: false; text: string };
  if (!answer.ok) throw new Error(answer.text);
  return answer.value;
}

const reads = () => city.host.requests.filter(({ method }) => method.endsWith('batchGet')).length;

test('a city’s file opens on its wards, before anything was read of them', () => {
  const { view } = ask('open', {});
  expect(view).toMatchObject({
    kind: 'city',
    city: { total: WARDS, tried: 0, running: false, unreadable: [] },
  });
});

test('each call reads a block, says how far it is, and shows no dialog', () => {
  const before = city.ui.toasts.length;
  const first = ask('cityBlock', {});
  expect(first).toMatchObject({ goesOn: true, city: { tried: 10, total: WARDS, running: true } });
  expect(reads()).toBe(9);
  // Whoever closes the sidebar now leaves the rest to the clock.
  expect(city.host.state().triggers.map(({ handler }) => handler)).toEqual(['continueConsolidation']);
  expect(ask('cityBlock', {})).toMatchObject({ goesOn: true, city: { tried: 20 } });
  expect(ask('cityBlock', {})).toMatchObject({ goesOn: false, city: { tried: WARDS, running: false } });
  expect(reads()).toBe(WARDS - 1);
  expect(city.host.state().triggers).toEqual([]);
  expect(city.ui.toasts).toHaveLength(before);
});

test('silent, late and unreadable wards stand there with the reason and the way to their file', () => {
  const view = ask('city', {})!;
  const file = (i: number) => `https://docs.google.com/spreadsheets/d/${fileId(i)}/edit`;
  expect(view.read).toBe(WARDS - 2);
  expect(view.silent).toEqual([{ name: 'Xã 6', file: file(5) }]);
  expect(view.late).toEqual([{ name: 'Xã 4', file: file(3), teams: 2, asked: 6 }]);
  expect(view.unreadable).toEqual([
    { name: 'Xã 8', file: file(7), why: 'Tệp không còn, hoặc đường liên kết sai.', kept: null },
    { name: 'Xã 9', file: null, why: 'Danh sách chưa có đường liên kết.', kept: null },
  ]);
  expect(ask('cityWords', {})!.chairman).toContain('Số liệu 22/24 đơn vị');
  expect(city.ui.pages).toEqual([]);
});

test('a run stopped between two blocks keeps what was read, and goes on from there', () => {
  const from = reads();
  ask('cityBlock', {});
  expect(ask('cityStop', {})).toBe(true);
  expect(city.host.state().triggers).toEqual([]);
  expect(ask('city', {})).toMatchObject({ tried: 10 });
  ask('cityBlock', {});
  ask('cityBlock', {});
  expect(ask('city', {})).toMatchObject({ tried: WARDS, running: false });
  expect(reads() - from).toBe(WARDS - 1);
});

test('in a file with tabs of its secretary nobody else gets anything of it', () => {
  const ward = builtDesk();
  ward.host.run('newCity');
  for (const name of ['city', 'cityWords', 'cityBlock'])
    expect(ward.host.run('sidebar', [{ name, input: {} }], LEADER)).toMatchObject({
      ok: false,
      code: 'NOT_SECRETARY',
    });
});
