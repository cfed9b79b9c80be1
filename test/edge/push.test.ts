import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pushOrder } from '../../local/runtime/bundle';
import { buildInto, emptyDirectory, ROOT } from './bundle';

test('clasp would push exactly the script files, the sidebar and the manifest', () => {
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
  const scripts = [
    'Domain',
    'Daily',
    'Reports',
    'Schema',
    'Findings',
    'Speech',
    'Words',
    'Forms',
    'Tabs',
    'Papers',
    'Decode',
    'Reading',
    'PlanText',
    'Requests',
    'Samples',
    'Acts',
    'City',
    'Guides',
    'Code',
  ];
  expect(pushOrder()).toEqual(scripts.map((name) => `${name}.js`));
  const pushed = [...scripts.map((name) => `dist/${name}.js`), 'dist/Sidebar.html', 'dist/appsscript.json'];
  expect(status.filesToPush.sort()).toEqual(pushed.sort());
  expect(status.untrackedFiles).toEqual([]);
});

test('the push script gives every project the order of the files', () => {
  const project = emptyDirectory();
  const settings = { scriptId: 'none', rootDir: 'dist' };
  writeFileSync(join(project, '.clasp.json'), JSON.stringify(settings));
  // Nobody is signed in there, so nothing is sent.
  const env = { ...process.env, HOME: project };
  const push = join(ROOT, 'scripts/push.mjs');
  const { status, stderr } = spawnSync(process.execPath, [push, '--into', project], {
    env,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain('npx clasp login');
  const { filePushOrder, ...kept } = JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8'));
  expect(kept).toEqual(settings);
  expect(filePushOrder).toEqual(pushOrder().map((name) => `dist/${name}`));
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
