/**
 * `google.script` for a page in our frame, as text: it runs before the page's own scripts. Each call goes out as a
 * message and comes back under its number; handlers belong to one call, as at Google.
 */
export const GOOGLE_SCRIPT = `(() => {
  const waiting = new Map();
  let last = 0;
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !waiting.has(data.call)) return;
    const { done, failed } = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.failure === null) done?.(data.value);
    else failed?.(new Error(data.failure));
  });
  const runner = (done, failed) =>
    new Proxy({}, {
      get(_, name) {
        if (name === 'withSuccessHandler') return (handler) => runner(handler, failed);
        if (name === 'withFailureHandler') return (handler) => runner(done, handler);
        return (input) => {
          const call = ++last;
          waiting.set(call, { done, failed });
          parent.postMessage({ kind: 'call', call, name, input }, '*');
        };
      },
    });
  window.google = {
    script: {
      run: runner(null, null),
      host: { close: () => parent.postMessage({ kind: 'close' }, '*') },
    },
  };
})();`;
