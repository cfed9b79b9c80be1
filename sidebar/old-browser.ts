/** Runs before the sidebar is unpacked: a browser that cannot do so says why the page stays empty. */
import { oldBrowser as en } from '../src/messages/en/sidebar-old-browser';
import { oldBrowser as vi } from '../src/messages/vi/sidebar-old-browser';

if (!('DecompressionStream' in globalThis))
  document
    .getElementById('app')!
    .append(...[vi, en].map((text) => Object.assign(document.createElement('p'), { textContent: text })));
