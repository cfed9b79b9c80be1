/** The page's files and the JSON interface, on 127.0.0.1 only. */
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { answerApi, type Served } from './api';
import { isAllowed } from './guard';
import type { RoleName } from './protocol';

/** Everything comes from this server; the grid compiles its templates to functions, hence 'unsafe-eval'. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The frame for a page that a script of the add-on made: what stands in it runs, but without an origin or a network. */
const FRAME = '/frame.html';
const FRAME_POLICY = [
  'sandbox allow-scripts allow-modals',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * @param servedTo the file that a role has open
 * @param directory the bundled page
 */
export function createPageServer(
  servedTo: (role: RoleName) => Served,
  directory: string,
  port: () => number,
): Server {
  const files = sirv(directory, {
    etag: true,
    setHeaders: (response, pathname) => {
      response.setHeader('content-security-policy', pathname === FRAME ? FRAME_POLICY : POLICY);
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      response.setHeader('cache-control', 'no-cache');
    },
  });
  return createServer((request, response) => {
    if (!isAllowed(request, port())) {
      response.writeHead(403).end();
      return;
    }
    if (request.url?.startsWith('/api/')) void answerApi(servedTo, request, response);
    else files(request, response, () => void response.writeHead(404).end());
  });
}
