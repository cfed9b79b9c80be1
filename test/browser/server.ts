/** The real server as a process of its own, on a free port, with a directory of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const START_MS = 60_000;

export class TestServer {
  private process: ChildProcess | null = null;
  url = '';
  /** Everything it printed since the last start. */
  output = '';

  constructor(readonly data = mkdtempSync(path.join(tmpdir(), 'chi-tieu-'))) {
    if (!existsSync(path.join(ROOT, 'dist/Code.js'))) throw new Error('run `npm run build` first');
  }

  async start(...args: string[]): Promise<void> {
    this.output = '';
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'local/server/main.ts', '--port', '0', '--data', this.data, ...args],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.process = child;
    this.url = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no start: ${this.output}`)), START_MS);
      const read = (part: Buffer) => {
        this.output += part;
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(this.output)?.[0];
        if (url === undefined) return;
        clearTimeout(timer);
        resolve(url);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`ended with ${code}: ${this.output}`));
      });
    });
  }

  /** As if the power went: nothing is given time to finish. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.data, { recursive: true, force: true });
  }

  async get<T>(address: string): Promise<T> {
    return this.read<T>(await fetch(this.url + address));
  }

  async post<T>(address: string, body: unknown): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    return this.read<T>(
      await fetch(this.url + address, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
  }

  private async read<T>(response: Response): Promise<T> {
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return JSON.parse(text) as T;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.process;
    this.process = null;
    if (child === null || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}
