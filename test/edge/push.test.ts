import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInto, emptyDirectory, ROOT } from './bundle';

test('clasp would push exactly the script and the manifest', () => {
  // A project directory of its own: clasp wants a script id, which each office has for itself.
  const project = emptyDirectory();
  const settings = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) as object;
  writeFileSync(join(project, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'none' }));
  mkdirSync(join(project, 'dist'));
  buildInto(join(project, 'dist'));
  const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  const answer = execFileSync(process.execPath, [clasp, 'status', '--json'], {
    cwd: project,
    encoding: 'utf8',
  });
  const status = JSON.parse(answer) as { filesToPush: string[]; untrackedFiles: string[] };
  expect(status.filesToPush.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json']);
  expect(status.untrackedFiles).toEqual([]);
});

test('the manifest asks for what is used and no more', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
    timeZone: string;
    runtimeVersion: string;
  };
  expect(manifest.timeZone).toBe('Asia/Ho_Chi_Minh');
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.oauthScopes.map((scope) => scope.split('/auth/')[1])).toEqual([
    'spreadsheets',
    'script.container.ui',
    'script.scriptapp',
    'userinfo.email',
  ]);
});
