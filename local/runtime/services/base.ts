/** The small services: lock, properties, session, utilities, logs. */
import { randomUUID } from 'node:crypto';
import { format } from 'node:util';
import type { Identity } from '../../workbook/api';
import { Service, ServiceError } from '../service';
import type { Run, World } from '../world';
import { formatDate } from './format-date';
import { requireSome } from './rights';

/** Google's limit for one property value. */
const PROPERTY_BYTES = 9 * 1024;

export function lockService(world: World, run: Run): Service {
  const take = () => {
    if (world.switches.lockBusy || (world.lockedBy !== null && world.lockedBy !== run)) return false;
    world.lockedBy = run;
    return true;
  };
  const lock = new Service('Lock', {
    tryLock: take,
    waitLock() {
      if (take()) return;
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => world.lockedBy === run,
    releaseLock() {
      if (world.lockedBy === run) world.lockedBy = null;
    },
  });
  return new Service('LockService', { getDocumentLock: () => lock, getScriptLock: () => lock });
}

export function propertiesService(world: World, run: Run): Service {
  const store = (name: string) => () => {
    requireSome(run, 'PropertiesService');
    world.properties[name] ??= {};
    const values = world.properties[name];
    const properties: Service = new Service('Properties', {
      getProperty: (key: string) => values[key] ?? null,
      setProperty(key: string, value: string) {
        if (Buffer.byteLength(value) > PROPERTY_BYTES) throw new ServiceError('Argument too large: value');
        values[key] = value;
        return properties;
      },
      deleteProperty(key: string) {
        delete values[key];
        return properties;
      },
      getProperties: () => ({ ...values }),
    });
    return properties;
  };
  return new Service('PropertiesService', {
    getDocumentProperties: store('document'),
    getScriptProperties: store('script'),
    getUserProperties: store(`user:${run.as.email}`),
  });
}

export function sessionService(world: World, run: Run): Service {
  return new Service('Session', {
    getActiveUser: () => userService(visibleEmail(world, run, run.by)),
    getEffectiveUser: () => userService(visibleEmail(world, run, run.as)),
    getScriptTimeZone: () => 'Asia/Ho_Chi_Minh',
  });
}

export function userService(email: string): Service {
  return new Service('User', { getEmail: () => email });
}

/** Blank where Google does not tell: without authorisation, for people outside the owner's domain. */
export function visibleEmail(world: World, run: Run, person: Identity | null): string {
  if (person === null) return '';
  if (person.email === run.as.email && run.authMode === 'FULL') return person.email;
  const domain = (identity: Identity) => identity.email.split('@')[1] ?? '';
  const shared = domain(person) === domain(world.owner) && domain(person) !== 'gmail.com';
  return shared ? person.email : '';
}

export function utilities(world: World): Service {
  return new Service('Utilities', {
    getUuid: () => randomUUID(),
    sleep(milliseconds: number) {
      world.slept += milliseconds;
      if (world.switches.callTime !== null) world.workbook.setNow(world.workbook.now() + milliseconds);
    },
    formatDate,
    base64Encode: (text: string) => Buffer.from(text, 'utf8').toString('base64'),
    /** Signed bytes, as Apps Script has them. */
    base64Decode: (text: string) => [...new Int8Array(Buffer.from(text, 'base64'))],
  });
}

export function logs(world: World): { console: Service; Logger: Service } {
  const at =
    (level: string) =>
    (...args: unknown[]) =>
      void world.log.push({ level, text: format(...args) });
  return {
    console: new Service('console', {
      log: at('log'),
      info: at('info'),
      warn: at('warn'),
      error: at('error'),
    }),
    Logger: new Service('Logger', { log: at('log') }),
  };
}
