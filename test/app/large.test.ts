/** 500 teams × 60 days × 2 indicators: still one read and one write below Google's 2 MB. */
import { LARGE } from '../../bench/acts';
import { desk, requestsOf } from './desk';

test('a ward of 500 teams builds in one write below 2 MB, and a second build writes nothing', () => {
  const made = desk('2023-06-12T09:00:00+07:00');
  made.host.run('openCampaign', [LARGE]);
  const first = made.calls(() => made.host.run('build'));
  expect(first).toMatchObject({ reads: 1, writes: 1 });
  expect(first.bytes).toBeLessThan(2_000_000);
  requestsOf(made);
  expect(made.calls(() => made.host.run('build'))).toMatchObject({ reads: 1, writes: 0 });
});
