import vm from 'node:vm';
import { Execution, Suspension } from '../../local/runtime/sandbox';
import { type Members, Service, ServiceError } from '../../local/runtime/service';

const NOON = Date.UTC(2023, 5, 1, 5);

function execution(code: string, members: Members = {}, timeout = 1000): Execution {
  return new Execution([new vm.Script(code)], { Host: new Service('Host', members) }, () => NOON, timeout);
}

function run(code: string, members: Members = {}, ...args: unknown[]): unknown {
  const outcome = execution(code, members).run('main', args);
  if (outcome.kind === 'waiting') throw new Error('waiting');
  return outcome.value;
}

test('nothing of Node or of a browser is within reach', () => {
  const names = [
    'process',
    'require',
    'module',
    'URL',
    'setTimeout',
    'queueMicrotask',
    'Buffer',
    'fetch',
  ].concat(
    ['TextEncoder', 'structuredClone', 'Blob', 'atob', 'crypto', 'performance', 'WebAssembly', 'window'],
    ['global', 'importScripts', 'SharedArrayBuffer', 'Atomics', 'navigator'],
  );
  const seen = run(
    `function main(names) { return names.filter((name) => typeof globalThis[name] !== 'undefined') }`,
    {},
    names,
  );
  expect(seen).toEqual([]);
});

test('ECMAScript itself is whole', () => {
  const code = `function main() {
    return [[1, 2].at ? 'at' : '', new Intl.NumberFormat('vi').format(1234.5), 'ệ'.normalize('NFD').length, typeof Promise];
  }`;
  expect(run(code)).toEqual(['at', '1.234,5', 3, 'function']);
});

test('the clock is the given one', () => {
  const code = `function main() {
    return [Date.now(), new Date().getTime(), new Date(2020, 1, 3).getMonth(), new Date() instanceof Date];
  }`;
  expect(run(code)).toEqual([NOON, NOON, 1, true]);
});

test('values cross as copies of the script’s own realm', () => {
  const kept: { list: number[] }[] = [];
  const given = { list: [1] };
  const members: Members = {
    give: () => given,
    take: (value: { list: number[] }) => void kept.push(value),
  };
  const code = `function main(argument) {
    const value = Host.give();
    value.list.push(2);
    Host.take(value);
    value.list.push(3);
    return [value instanceof Object, Array.isArray(value.list), value.list instanceof Array, argument instanceof Object];
  }`;
  expect(run(code, members, {})).toEqual([true, true, true, true]);
  expect(given).toEqual({ list: [1] });
  expect(kept).toEqual([{ list: [1, 2] }]);
});

test('services and dates pass as themselves, also inside arguments', () => {
  const inner = new Service('Inner', { level: 3 });
  const members: Members = {
    inner: () => inner,
    isInner: (value: { held: unknown }) => value.held === inner,
    year: (date: Date) => date.getUTCFullYear(),
  };
  const code = `function main(event) {
    const inner = Host.inner();
    return [inner.level, Host.isInner({ held: inner }), inner === Host.inner(), event.source.level,
      Host.year(new Date(0)), String(inner)];
  }`;
  expect(run(code, members, { source: inner })).toEqual([3, true, true, 3, 1970, 'Inner']);
});

test('a service error can be caught, as an Error with name and details', () => {
  const members: Members = {
    fail() {
      throw new ServiceError('no', 'GoogleJsonResponseException', { code: 403, message: 'no' });
    },
  };
  const code = `function main() {
    try { Host.fail() } catch (error) { return [error instanceof Error, error.name, error.message, error.details.code] }
  }`;
  expect(run(code, members)).toEqual([true, 'GoogleJsonResponseException', 'no', 403]);
});

test.each([
  ['what is not part of the host', 'Host.missing', 'Host.missing is not part of the local Apps Script host'],
  ['a fault of the host', 'Host.broken()', 'broken host'],
])('%s ends the run, even when the script catches it', (_, expression, message) => {
  const members: Members = {
    broken() {
      throw new TypeError('broken host');
    },
  };
  const code = `function main() { try { ${expression} } catch { return 'swallowed' } }`;
  expect(() => run(code, members)).toThrow(message);
});

test('what the script throws comes out', () => {
  expect(() => run(`function main() { throw new RangeError('too far') }`)).toThrow('too far');
  expect(() => run('function other() {}')).toThrow('Script function not found: main');
});

test('a run that does not end is stopped', () => {
  expect(() => execution('function main() { while (true); }', {}, 50).run('main', [])).toThrow(/timed out/);
});

test('services cannot be changed by the script', () => {
  expect(() => run(`function main() { Host.now = 1 }`)).toThrow('Host cannot be changed');
});

describe('waiting for the user', () => {
  const code = `function main() {
    let answers = '';
    for (const name of ['one', 'two']) {
      Host.write(name);
      try { answers += Host.ask(name) } catch { answers = 'swallowed' }
    }
    Host.write(answers);
    return answers;
  }`;
  const written: string[] = [];
  const members: Members = {
    write: (text: string) => void written.push(text),
    ask(name: string) {
      throw new Suspension(name);
    },
  };

  test('goes on after the answer and does nothing twice', () => {
    const waiting = execution(code, members);
    expect(waiting.run('main', [])).toEqual({ kind: 'waiting', question: 'one' });
    expect(written).toEqual(['one']);
    waiting.answer('A');
    expect(waiting.run('main', [])).toEqual({ kind: 'waiting', question: 'two' });
    expect(written).toEqual(['one', 'two']);
    waiting.answer('B');
    expect(waiting.run('main', [])).toEqual({ kind: 'done', value: 'AB' });
    expect(written).toEqual(['one', 'two', 'AB']);
  });

  test('a script that takes another way is stopped before it does anything', () => {
    const fickle = `function main() {
      if (Math.random() < 0.5) Host.left(); else Host.right();
      Host.ask('?');
    }`;
    const calls: string[] = [];
    const both: Members = {
      left: () => void calls.push('left'),
      right: () => void calls.push('right'),
      ask: members.ask!,
    };
    const outcomes = Array.from({ length: 40 }, () => {
      const waiting = execution(fickle, both);
      waiting.run('main', []);
      waiting.answer('x');
      try {
        return waiting.run('main', []).kind;
      } catch (error) {
        return (error as Error).message.includes('did not repeat itself') ? 'stopped' : 'other';
      }
    });
    expect(new Set(outcomes)).toEqual(new Set(['done', 'stopped']));
    expect(calls).toHaveLength(40);
  });
});
