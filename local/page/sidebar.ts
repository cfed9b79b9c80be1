/**
 * The add-on's sidebar beside the grid. Its page runs in a frame without our origin and without a network; what it asks
 * of `google.script.run` comes here as messages and goes to the server, each as one call.
 */
import { cross } from './dialogs';
import { GOOGLE_SCRIPT } from './google-script';

export class Sidebar {
  private frame: HTMLIFrameElement | null = null;

  /** @param call asks the server; the answer comes back through `answer` */
  constructor(
    private readonly host: HTMLElement,
    call: (call: number, name: string, input: unknown) => void,
  ) {
    addEventListener('message', ({ source, data }: MessageEvent<FromFrame>) => {
      if (this.frame === null || source !== this.frame.contentWindow) return;
      if (data.kind === 'call') call(data.call, data.name, data.input);
      if (data.kind === 'close') this.close();
    });
  }

  /** In the place of whatever page stood here. */
  show(title: string, html: string): void {
    const heading = document.createElement('h2');
    heading.textContent = title;
    const close = cross();
    close.onclick = () => this.close();
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.append(heading, close);
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.title = title;
    frame.src = '/frame.html';
    const page = html.replace('<head>', `<head><script>${GOOGLE_SCRIPT}</script>`);
    // The frame has no origin to name.
    frame.addEventListener('load', () => frame.contentWindow?.postMessage(page, '*'), { once: true });
    this.host.setAttribute('aria-label', title);
    this.host.replaceChildren(bar, frame);
    this.host.hidden = false;
    this.frame = frame;
    frame.focus();
  }

  answer(call: number, value: unknown, failure: string | null): void {
    this.frame?.contentWindow?.postMessage({ call, value, failure }, '*');
  }

  private close(): void {
    this.host.hidden = true;
    this.host.replaceChildren();
    this.frame = null;
  }
}

type FromFrame = { kind: 'call'; call: number; name: string; input: unknown } | { kind: 'close' };
