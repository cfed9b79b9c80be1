import { isAllowed } from '../../local/server/guard';

const allowed = (host: string, origin?: string) =>
  isAllowed({ headers: origin === undefined ? { host } : { host, origin } }, 8080);

test('the page itself and local programs may talk to the server', () => {
  expect(allowed('127.0.0.1:8080', 'http://127.0.0.1:8080')).toBe(true);
  expect(allowed('localhost:8080', 'http://localhost:8080')).toBe(true);
  expect(allowed('127.0.0.1:8080')).toBe(true);
});

test('a name that was made to resolve to this machine is refused', () => {
  expect(allowed('evil.example:8080')).toBe(false);
  expect(allowed('127.0.0.1.evil.example:8080', 'http://127.0.0.1.evil.example:8080')).toBe(false);
  expect(allowed('127.0.0.1')).toBe(false);
});

test('pages of other sites, other ports and files are refused', () => {
  expect(allowed('127.0.0.1:8080', 'https://evil.example')).toBe(false);
  expect(allowed('127.0.0.1:8080', 'http://127.0.0.1:3000')).toBe(false);
  expect(allowed('127.0.0.1:8080', 'https://127.0.0.1:8080')).toBe(false);
  expect(allowed('127.0.0.1:8080', 'null')).toBe(false);
});
