import { isQuota, toAppError } from '../../src/gateway/errors';

/** As Apps Script throws them: the API's status in `details`, or only words. */
function google(message: string, code?: number): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { details: { code, message } });
}
const call = (words: string) => `API call to sheets.spreadsheets.batchUpdate failed with error: ${words}`;

test.each([
  ['no right', google(call('The caller does not have permission'), 403), 'WRITE_DENIED'],
  ['not shared', google(call('Requested entity was not found.'), 404), 'WRITE_DENIED'],
  ['not signed in', google('Login Required', 401), 'WRITE_DENIED'],
  [
    'simple trigger',
    google('You do not have permission to call sheets.spreadsheets.batchUpdate. Required permissions: …'),
    'WRITE_DENIED',
  ],
  [
    'protected range',
    google(
      call(
        'Invalid requests[0].updateCells: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      ),
      400,
    ),
    'NOT_SECRETARY',
  ],
  [
    'invalid request',
    google(call('Invalid requests[3].addSheet: A sheet with the name "A" already exists.'), 400),
    'REJECTED',
  ],
  ['invalid, without status', google(call('Invalid requests[0].mergeCells: …')), 'REJECTED'],
  ['too large', google(call('Request payload size exceeds the limit: 10485760 bytes.'), 400), 'REJECTED'],
  ['quota', google(call("Quota exceeded for quota metric 'Write requests'"), 429), 'BUSY'],
  [
    'quota, worded by Apps Script',
    google('Service invoked too many times in a short time: sheets. Try again.'),
    'BUSY',
  ],
  ['old quota status', google('User Rate Limit Exceeded', 403), 'BUSY'],
  ['lost to another call', google('The operation was aborted.', 409), 'BUSY'],
  [
    'service off',
    google('Google Sheets API has not been used in project 1 before or it is disabled.', 403),
    'SERVICE_OFF',
  ],
  ['server error', google(call('Internal error encountered.'), 500), 'UNSURE'],
  ['unavailable', google(call('The service is currently unavailable.'), 503), 'UNSURE'],
  ['deadline', google(call('Deadline expired'), 504), 'UNSURE'],
  ['request time-out', google('Timeout', 408), 'UNSURE'],
  ['empty response', google(call('Empty response')), 'UNSURE'],
  [
    'Vietnamese words of Apps Script',
    google('Rất tiếc, đã xảy ra lỗi máy chủ. Vui lòng đợi một chút và thử lại.'),
    'UNSURE',
  ],
  ['not even an error', 'Address unavailable', 'UNSURE'],
])('%s', (_, error, code) => {
  const failure = toAppError(error, 'write');
  expect(failure.code).toBe(code);
  expect(failure.origin).toBe(error);
  expect(failure.figures.detail).toBe(error instanceof Error ? error.message : error);
});

test('a refused read is told from a refused write', () => {
  const error = google('The caller does not have permission', 403);
  expect(toAppError(error, 'read').code).toBe('READ_DENIED');
});

test('only what surely was not applied counts as quota', () => {
  expect(isQuota(google('Internal error encountered.', 500))).toBe(false);
  expect(isQuota(google('quota exceeded', 500))).toBe(false);
  expect(isQuota(google('anything', 429))).toBe(true);
});
