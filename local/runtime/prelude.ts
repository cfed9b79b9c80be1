/**
 * What runs first inside the script's own context: it builds the services there, so that every object and every error
 * the script meets belongs to its own realm. Only strings cross between host and script:
 *
 * - `bridge(handle, method, arguments as JSON)` → `{"value": …}` or `{"error": {name, message, details}}`;
 * - a service is `{"$service": handle, name, methods, constants}` outwards and `{"$service": handle}` inwards;
 * - a date is `{"$date": milliseconds}`.
 *
 * The result is `call(function name, arguments as JSON)` → result as JSON.
 */
export const PRELUDE = `(function (bridge, globals) {
  'use strict';
  const root = globalThis;
  const byHandle = new Map();
  const handles = new WeakMap();

  function wrap(service) {
    if (byHandle.has(service.$service)) return byHandle.get(service.$service);
    const members = Object.assign(Object.create(null), service.constants);
    for (const method of service.methods) {
      members[method] = (...args) => fromHost(bridge(service.$service, method, toHost(args)));
    }
    const proxy = new Proxy(Object.freeze(members), {
      get(target, key) {
        if (typeof key === 'symbol' || key === 'toJSON') return undefined;
        if (key === 'toString') return () => service.name;
        if (key in target) return target[key];
        // Ends the execution, so that the script cannot swallow it.
        return bridge(service.$service, key, '[]');
      },
      set() {
        throw new Error(service.name + ' cannot be changed');
      },
    });
    byHandle.set(service.$service, proxy);
    handles.set(proxy, service.$service);
    return proxy;
  }

  function toHost(value) {
    return JSON.stringify(value, function (key, plain) {
      const held = this[key];
      if (held instanceof Date) return { $date: held.getTime() };
      if (typeof held === 'object' && held !== null && handles.has(held)) return { $service: handles.get(held) };
      return plain;
    });
  }

  function revive(key, value) {
    return typeof value === 'object' && value !== null && '$service' in value ? wrap(value) : value;
  }

  function fromHost(text) {
    const reply = text.includes('"$service"') ? JSON.parse(text, revive) : JSON.parse(text);
    if (reply.error === undefined) return reply.value;
    const error = new Error(reply.error.message);
    error.name = reply.error.name;
    if (reply.error.details !== undefined) error.details = reply.error.details;
    throw error;
  }

  const RealDate = Date;
  const clock = () => fromHost(bridge(-1, 'now', '[]'));
  root.Date = new Proxy(RealDate, {
    construct: (target, args, type) => Reflect.construct(target, args.length === 0 ? [clock()] : args, type),
    apply: () => new RealDate(clock()).toString(),
    get: (target, key) => (key === 'now' ? clock : Reflect.get(target, key)),
  });
  // Not offered by Apps Script, though every bare context has it.
  delete root.WebAssembly;
  delete root.SharedArrayBuffer;
  delete root.Atomics;

  const services = fromHost(globals);
  for (const name of Object.keys(services)) root[name] = services[name];

  return (name, args) => toHost([root[name](...fromHost(args))]);
})`;
