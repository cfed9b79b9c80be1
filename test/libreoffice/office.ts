/** LibreOffice, headless, with a profile of its own: recalculates every file on load and writes numbers the Vietnamese way. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Always recalculate (0); without it LibreOffice trusts the results it finds in the file. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item>
</oor:items>
`;

function installed(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined;
}

/** `describe` where the programs are installed; elsewhere the tests count as skipped and a line says why. */
export function describeWith(programs: Record<string, string>): jest.Describe {
  const missing = Object.keys(programs).filter((program) => !installed(program, programs[program]!));
  if (missing.length === 0) return describe;
  process.stderr.write(`skipped: ${missing.join(', ')} not installed\n`);
  return describe.skip;
}

export const SOFFICE = { soffice: '--version' };
export const POPPLER = { pdftotext: '-v', pdfinfo: '-v' };

/**
 * Opens a file in LibreOffice and saves it as another kind.
 * @param directory is used for the profile and the result
 * @returns path of the result
 */
export async function convert(file: string, kind: 'xlsx' | 'pdf', directory: string): Promise<string> {
  const profile = join(directory, 'profile');
  if (!existsSync(profile)) {
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  }
  const out = join(directory, kind);
  await run(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      kind,
      '--outdir',
      out,
      file,
    ],
    { timeout: 300_000 },
  );
  return join(out, `${basename(file, extname(file))}.${kind}`);
}
