/** The files there are to try: a ward's, and that of a city office, which pulls the ward and a few made-up ones. */
import path from 'node:path';
import { samples } from '../samples';
import { Files } from '../workbook/files';
import { type Desk, openDesk } from './desk';
import type { Options } from './options';
import { PEOPLE } from './people';
import type { Clock, RoleName } from './protocol';
import { fileOf, MADE_UP, madeUpWard, type WardKey } from './wards';
import { words } from './words';

export class Desks {
  readonly ward: Desk;
  private madeCity: Desk | null = null;

  constructor(private readonly options: Options) {
    this.ward = openDesk({
      directory: options.data,
      title: words.title,
      owner: PEOPLE.secretary,
      fresh: options.fresh,
      clock: options.now,
      first: options.blank
        ? []
        : [
            ['openCampaign', [samples[0]!.file]],
            ['build', []],
          ],
      onClock: (clock) => this.moved(clock, this.madeCity),
    });
  }

  of(role: RoleName): Desk {
    return role === 'city' ? this.city() : this.ward;
  }

  /** Called each minute. */
  minute(): void {
    for (const desk of this.opened()) desk.room.minute();
  }

  flush(): void {
    for (const desk of this.opened()) desk.flush();
  }

  private opened(): Desk[] {
    return [this.ward, ...(this.madeCity === null ? [] : [this.madeCity])];
  }

  /** Made when somebody first asks for it: most people come to see a ward. */
  private city(): Desk {
    if (this.madeCity !== null) return this.madeCity;
    const { clock } = this.ward.trial;
    const others = new Files();
    others.put(fileOf('own'), this.ward.workbook);
    for (const { key, shared } of MADE_UP)
      others.put(
        fileOf(key),
        madeUpWard(key, () => this.ward.workbook.now()),
        shared ? 'anyone' : [],
      );
    const keys: (WardKey | 'own')[] = ['own', ...MADE_UP.map(({ key }) => key)];
    const listed = keys.map((key) => ({
      cluster: '',
      name: words.wards[key],
      link: fileOf(key),
      target: null,
    }));
    this.madeCity = openDesk({
      directory: path.join(this.options.data, 'city'),
      title: words.cityTitle,
      owner: PEOPLE.city,
      fresh: this.options.fresh,
      clock,
      others,
      first: [['newCity', [listed]]],
      onClock: (moved) => this.moved(moved, this.ward),
    });
    this.moved(clock, this.madeCity);
    return this.madeCity;
  }

  /** One hour for all files. */
  private moved(clock: Clock, other: Desk | null): void {
    other?.room.setClock(clock);
  }
}
