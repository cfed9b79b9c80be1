/** ScriptApp: installing and removing triggers. */
import { randomUUID } from 'node:crypto';
import { Service, ServiceError } from '../service';
import type { Run, Trigger, TriggerEvent, World } from '../world';
import { requireFull } from './rights';

const TRIGGERS_PER_USER = 20;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Asia/Ho_Chi_Minh, all year. */
const OFFSET = 7 * HOUR;

export function scriptApp(world: World, run: Run): Service {
  const own = () => world.triggers.filter((trigger) => trigger.owner.email === run.as.email);

  function install(handler: string, event: TriggerEvent): Service {
    if (own().length >= TRIGGERS_PER_USER) throw new ServiceError('This script has too many triggers.');
    const trigger = { id: randomUUID(), handler, owner: run.as, event };
    world.triggers.push(trigger);
    return triggerService(trigger);
  }

  return new Service('ScriptApp', {
    AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL' },
    newTrigger(handler: string) {
      requireFull(run, 'ScriptApp.newTrigger');
      const create = (event: () => TriggerEvent) => ({ create: () => install(handler, event()) });
      return new Service('TriggerBuilder', {
        forSpreadsheet(target: Service | string) {
          checkTarget(world, target);
          const on = (kind: 'ON_EDIT' | 'ON_OPEN') => () =>
            new Service(
              'SpreadsheetTriggerBuilder',
              create(() => ({ kind })),
            );
          return new Service('SpreadsheetTriggerBuilder', { onEdit: on('ON_EDIT'), onOpen: on('ON_OPEN') });
        },
        timeBased: () => clockBuilder(world, create),
      });
    },
    getProjectTriggers() {
      requireFull(run, 'ScriptApp.getProjectTriggers');
      return own().map(triggerService);
    },
    deleteTrigger(service: Service) {
      requireFull(run, 'ScriptApp.deleteTrigger');
      const index = world.triggers.findIndex((trigger) => trigger.id === ids.get(service));
      if (index < 0) throw new ServiceError('The trigger does not exist.');
      world.triggers.splice(index, 1);
    },
  });
}

/** A Spreadsheet object or its id. @throws ServiceError for anything else; Error for another spreadsheet */
function checkTarget(world: World, target: Service | string): void {
  if (target instanceof Service && target.name === 'Spreadsheet') return;
  if (typeof target !== 'string') throw new ServiceError('The parameters do not match the method signature.');
  if (target !== world.workbook.spreadsheetId) throw new Error(`no spreadsheet ${target} in the local host`);
}

type Create = (event: () => TriggerEvent) => { create: () => Service };

function clockBuilder(world: World, create: Create): Service {
  const now = () => world.workbook.now();
  return new Service('ClockTriggerBuilder', {
    after: (milliseconds: number) =>
      new Service(
        'ClockTriggerBuilder',
        create(() => ({ kind: 'AT', at: now() + milliseconds })),
      ),
    everyMinutes: (count: number) => {
      const every = count * MINUTE;
      return new Service(
        'ClockTriggerBuilder',
        create(() => ({ kind: 'EVERY', every, at: now() + every })),
      );
    },
    everyDays: (count: number) => {
      let time = 0;
      const builder: Service = new Service('ClockTriggerBuilder', {
        atHour(hour: number) {
          time += hour * HOUR;
          return builder;
        },
        nearMinute(minute: number) {
          time += minute * MINUTE;
          return builder;
        },
        ...create(() => ({ kind: 'EVERY', every: count * DAY, at: nextAt(now(), time) })),
      });
      return builder;
    },
  });
}

/** The first instant after `now` at this time of day (milliseconds from midnight, Vietnamese time). */
function nextAt(now: number, time: number): number {
  const midnight = Math.floor((now + OFFSET) / DAY) * DAY - OFFSET;
  return midnight + time > now ? midnight + time : midnight + DAY + time;
}

const ids = new WeakMap<Service, string>();

function triggerService(trigger: Trigger): Service {
  const { kind } = trigger.event;
  const service = new Service('Trigger', {
    getUniqueId: () => trigger.id,
    getHandlerFunction: () => trigger.handler,
    getEventType: () => (kind === 'ON_EDIT' || kind === 'ON_OPEN' ? kind : 'CLOCK'),
  });
  ids.set(service, trigger.id);
  return service;
}
