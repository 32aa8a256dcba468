import { describe, expect, test } from 'vitest';
import { LOCALES } from '../corpus/corpus.js';
import { compared, isAlarm, pairsOf } from './pairs.js';
import { generator, KINDS, plant } from './planted.js';

const SETS = ['sxs-partnercenter2018', 'sxs-nuget'];
/** Planted errors of each kind in a set and locale, at the most. */
const MOST = 600;
/** What was reached; to be raised with it. */
const FOUND = 0.99;

describe.each(SETS)('%s', (set) => {
  test.each(LOCALES)('%s: a wrong figure in a clean pair is found', (locale) => {
    const random = generator(20_171_031);
    const all = [...pairsOf(set, locale)].filter(({ source, target }) =>
      /\d/.test(source.prose + target.prose),
    );
    const alarms = all.filter((pair) => compared(pair).some(isAlarm));
    const clean = new Set(all);
    for (const pair of alarms) clean.delete(pair);
    const step = Math.max(1, Math.floor(clean.size / (MOST * 1.5)));
    const sample = [...clean].filter((_, index) => index % step === 0);
    const counts = new Map<string, { tried: number; found: number }>();
    const missed: string[] = [];
    for (const kind of KINDS) {
      for (const pair of sample) {
        const planted = plant(pair, kind, random);
        if (planted === undefined) continue;
        const key = `${kind} ${planted.digits ? 'digits' : 'words'}`;
        const count = counts.get(key) ?? { tried: 0, found: 0 };
        counts.set(key, count);
        if (count.tried >= MOST) continue;
        count.tried += 1;
        if (compared(planted.pair).some(isAlarm)) count.found += 1;
        else
          missed.push([key, pair.slug, pair.unit, pair.source.prose, planted.pair.target.prose].join('\n  '));
      }
    }
    const share = (of: (key: string) => boolean): number => {
      const some = [...counts].flatMap(([key, count]) => (of(key) ? [count] : []));
      const sum = (name: 'tried' | 'found'): number => some.reduce((all, count) => all + count[name], 0);
      return sum('tried') === 0 ? 1 : sum('found') / sum('tried');
    };
    const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
    console.log(
      `${set} ${locale}: alarms in ${alarms.length} of ${all.length} pairs with digits (${percent(alarms.length / all.length)}); found`,
      Object.fromEntries([...counts].map(([key, { tried, found }]) => [key, `${found} of ${tried}`])),
      `English in digits ${percent(share((key) => key.endsWith('digits')))}, all ${percent(share(() => true))}`,
    );
    if (process.env.INTERLINEAR_MISSES !== undefined) console.log(missed.join('\n'));
    expect(share((key) => key.endsWith('digits'))).toBeGreaterThanOrEqual(FOUND);
  });
});
