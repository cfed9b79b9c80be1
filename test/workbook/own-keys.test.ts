import { isOwnKey, ownKey } from '../../src/workbook/own-keys';

test.each(['2023-06-12|activated', 'at:2023-06-12|activated', 'late:2023-06-12', ownKey('absent')])(
  'a column %s is never dropped with something in it',
  (key) => expect(isOwnKey(key)).toBe(true),
);

test.each(['quota|activated', 'week3|activated', 'late', 'end', 'base|activated', 'at'])(
  '%s is ours',
  (key) => expect(isOwnKey(key)).toBe(false),
);
