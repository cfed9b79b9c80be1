/** Entry of a bundle that lets tests use the real gateway inside the host. */
import { AppError } from '../../src/app/app-error';
import type { Ports } from '../../src/app/ports';
import { googlePorts } from '../../src/gateway/ports';

const ports = googlePorts('App', 'vi', 'test');

/** What the work returns, or the code and Google's words of its AppError. */
function told(work: (ports: Ports) => unknown): unknown {
  try {
    return work(ports) ?? null;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, detail: error.figures.detail };
    throw error;
  }
}

export const read = () => told(({ sheets }) => sheets.get('sheets.properties.title').sheets?.length);
export const addTab = (title: string) =>
  told(
    ({ sheets }) =>
      sheets.batchUpdate({ requests: [{ addSheet: { properties: { title } } }] }).replies?.length,
  );
export const note = (text: string) =>
  told(({ sheets }) => {
    const rows = [{ values: [{ userEnteredValue: { stringValue: text } }] }];
    sheets.batchUpdate({ requests: [{ updateCells: { rows, fields: 'userEnteredValue', start: start() } }] });
  });
export const protect = () =>
  told(({ sheets }) => {
    const protectedRange = { range: { sheetId: start().sheetId }, editors: { users: [ports.userEmail()] } };
    sheets.batchUpdate({ requests: [{ addProtectedRange: { protectedRange } }] });
  });
export const locked = () =>
  told(({ lock, sheets }) => lock.withLock(() => sheets.get('spreadsheetId').spreadsheetId));
export const failsLocked = () =>
  told(({ lock }) =>
    lock.withLock(() => {
      throw new AppError('NO_FORMS');
    }),
  );
export const rest = () => [ports.userEmail(), ports.now(), ports.uuid().length];
export function speak(sheetId: number) {
  const { ui } = ports;
  ui.toast('saved');
  ui.alert('Title', 'text');
  ui.page('Page', '<p>page</p>', 300, 200);
  ui.show(sheetId, 'B2');
  ui.show(987654, 'B2');
  return [ui.confirm('Sure', '1'), ui.confirm('Sure', '2'), ui.confirm('Sure', '3')];
}

export const values = (ranges: string[]) => told(({ sheets }) => sheets.values(ranges));
export const ask = () =>
  told(({ ui }) => [ui.ask('Title', 'one'), ui.ask('Title', 'two'), ui.ask('Title', '3')]);
export const selected = () => told(({ ui }) => ui.selection());
export const show = (sheetId: number) => told(({ ui }) => ui.show(sheetId, 'B2'));
/** Installs an edit and a daily trigger, twice the first; what is installed then, and after removing the first. */
export const install = () =>
  told(({ triggers }) => {
    triggers.onEdit('typed');
    triggers.onEdit('typed');
    triggers.daily('night', '00:05');
    const installed = triggers.installed();
    triggers.remove('typed');
    return [installed, triggers.installed()];
  });

export const night = () => console.log('night');

function start() {
  const sheetId = ports.sheets.get('sheets.properties.sheetId').sheets?.[0]?.properties?.sheetId ?? 0;
  return { sheetId, rowIndex: 0, columnIndex: 0 };
}
