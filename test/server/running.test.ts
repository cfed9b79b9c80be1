/** The server as a process: killed at any moment, started on damaged files, asked by strangers. */
import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { WebSocket } from 'ws';
import type { Outcome } from '../../local/workbook/api';
import { createWorkbook } from '../../local/workbook/workbook';
import { TestServer } from '../browser/server';

const server = new TestServer();
const TAB = 'Trang tính1';

beforeAll(() => {
  const resource = createWorkbook({ owner: 'thuky@vi-du.vn' }).resource();
  writeFileSync(path.join(server.data, 'workbook.json'), JSON.stringify(resource));
});

afterAll(() => server.remove());

const type = (cell: string, text: string) =>
  server.post<Outcome>('/api/type', { role: 'secretary', tab: TAB, cell, text });

const standing = async (cell: string) =>
  (await server.get<{ value: unknown }>(`/api/cell?tab=${encodeURIComponent(TAB)}&cell=${cell}`)).value;

/** Types 1, 2, 3 … down a column until the server dies; the last one that was acknowledged. */
async function typeUntilDeath(column: string): Promise<number> {
  for (let n = 1; ; n++) {
    const outcome = await type(`${column}${n}`, String(n)).catch(() => null);
    if (outcome === null) return n - 1;
    expect(outcome).toEqual({ accepted: true });
  }
}

test('killed at any moment, no acknowledged edit is lost', async () => {
  await server.start();
  const delays = [0, 60, 190, 230, 420];
  for (const [i, delay] of delays.entries()) {
    const column = String.fromCharCode(65 + i);
    const typing = typeUntilDeath(column);
    await new Promise((resolve) => setTimeout(resolve, 150 + delay));
    await server.kill();
    const acknowledged = await typing;
    await server.start();
    expect(acknowledged).toBeGreaterThan(0);
    for (let n = 1; n <= acknowledged; n++) expect(await standing(`${column}${n}`)).toBe(n);
    // At most the one in flight was kept without its answer having arrived.
    expect(await standing(`${column}${acknowledged + 2}`)).toBeNull();
  }
});

test('a change of shape is there after its snapshot, and typing after it lands in the right row', async () => {
  await type('H10', '7');
  await server.post('/api/insert-rows', { tab: TAB, before: 4, count: 3 });
  await type('H20', '8');
  await server.kill();
  await server.start();
  expect([await standing('H13'), await standing('H10'), await standing('H20')]).toEqual([7, null, 8]);
});

test('a damaged file is put aside, said so, and the last good one is opened with what was typed since', async () => {
  await type('J1', '11');
  await server.kill();
  await server.start();
  await type('J2', '12');
  await server.kill();
  truncateSync(path.join(server.data, 'workbook.json'), 100);
  await server.start();
  expect(server.output).toContain('bị hỏng');
  expect(readdirSync(server.data).some((name) => name.startsWith('workbook.damaged-'))).toBe(true);
  expect([await standing('J1'), await standing('J2'), await standing('H13')]).toEqual([11, 12, 7]);
});

test('asked under another name, or by a page from elsewhere, the server gives nothing', async () => {
  const port = new URL(server.url).port;
  const status = await new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/', headers: { host: `evil.example:${port}` } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
  });
  expect(status).toBe(403);
  const opened = await new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket?role=secretary`, {
      origin: 'https://evil.example',
    });
    socket.on('open', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  expect(opened).toBe(false);
});

test('--fresh opens the first campaign and keeps the old file', async () => {
  await server.stop();
  await server.start('--fresh');
  const [first] = await server.get<string[]>('/api/titles');
  expect(first).toBe('Nhập hôm nay');
  expect(readdirSync(server.data).some((name) => name.startsWith('workbook.old-'))).toBe(true);
});

test('--blank begins with nothing in the file and keeps the old one', async () => {
  const kept = () => readdirSync(server.data).filter((name) => name.startsWith('workbook.old-')).length;
  const before = kept();
  await server.stop();
  await server.start('--blank');
  expect(await server.get<string[]>('/api/titles')).toHaveLength(1);
  expect(kept()).toBe(before + 1);
});
