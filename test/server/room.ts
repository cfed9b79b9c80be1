/** A room with a small script of its own, one window open, and a directory to keep it in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHost } from '../../local/runtime/host';
import { PEOPLE } from '../../local/server/people';
import type { RoleName, ToBrowser } from '../../local/server/protocol';
import { Room } from '../../local/server/room';
import { Keeper } from '../../local/server/store/keeper';
import { WorkbookFile } from '../../local/server/store/workbook-file';
import { readTrial, Trial } from '../../local/server/trial';
import { createWorkbook } from '../../local/workbook/workbook';

export class TestRooms {
  readonly directory = mkdtempSync(path.join(tmpdir(), 'room-'));
  private readonly keepers: Keeper[] = [];

  open(script: string) {
    const workbook = createWorkbook({ owner: PEOPLE.secretary.email });
    const { clock, host: state } = readTrial(this.directory);
    const files = [{ name: 'Code.js', text: script }];
    const host = createHost({ workbook, files, user: PEOPLE.secretary, state });
    const keeper = new Keeper(workbook, PEOPLE.secretary, new WorkbookFile(this.directory), () => {});
    this.keepers.push(keeper);
    const trial = new Trial(this.directory, workbook, host, clock);
    const room = new Room(workbook, host, keeper, trial, []);
    const [tab] = workbook.titles();
    const heard: ToBrowser[] = [];
    const visitor = room.join('secretary', (message) => heard.push(message));
    return {
      workbook,
      host,
      room,
      tab: tab!,
      /** What the secretary's window was sent. */
      heard,
      send: (message: Parameters<typeof visitor.receive>[0]) => visitor.receive(message),
      leave: () => visitor.leave(),
      moveTo: (clock: string | null) => visitor.receive({ kind: 'clock', clock }),
      /** Types into column A. */
      type(cell: string, text: string, role: RoleName = 'leader') {
        const row = Number(cell.slice(1));
        const at = { top: row - 1, left: 0, bottom: row, right: 1 };
        return room.edit(() => workbook.person(PEOPLE[role]).type(tab!, cell, text), [{ sheetId: 0, at }]);
      },
    };
  }

  /** Writes what is due, so that no timer is left. */
  flush(): void {
    for (const keeper of this.keepers) keeper.flush();
  }

  remove(): void {
    this.flush();
    rmSync(this.directory, { recursive: true });
  }
}
