import { expect, test } from 'vitest';
import { formatProfile } from '../../../src/profile/format.js';

test('stages in the order of a run, what they share, then what was waited', () => {
  const text = formatProfile(
    {
      main: {
        waiting: { calls: 1, busy: 40, flight: 0 },
        rest: { calls: 1, busy: 10, flight: 0 },
        read: { calls: 4, busy: 30, flight: 120.04 },
      },
      workers: {
        parse: { calls: 4, busy: 60, flight: 0 },
        waiting: { calls: 4, busy: 5, flight: 0 },
      },
      clock: 80,
    },
    4,
    0.125,
  );
  expect(text).toBe(`ms       main  workers    share  calls  a page  in flight
read     30.0            30.0 %      4   7.500      120.0
parse             60.0   60.0 %      4  15.000
rest     10.0            10.0 %      1   2.500
all      40.0     60.0  100.0 %         25.000
waiting  40.0      5.0
clock 0.08 s, processor time 0.13 s, 4 pages
`);
});

test('a run of nothing divides by nothing', () => {
  expect(formatProfile({ main: {}, workers: {}, clock: 0 }, 0)).toBe(
    'ms   main  workers  share  calls  a page  in flight\nall\nclock 0.00 s, 0 pages\n',
  );
});
