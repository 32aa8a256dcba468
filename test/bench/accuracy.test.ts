import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/findings/severity.js';
import type { PageResult } from '../../src/model/page-result.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { analyse } from '../../src/page/analyse.js';
import { LOCALES, setFolder } from '../corpus/corpus.js';

/** What a reader says of a pair: whether its translation states other figures than its English, whatever a tool says. */
interface Label {
  locale: string;
  slug: string;
  unit: string;
  /** What the label is about. */
  source: string[];
  target: string[];
  error: boolean;
  reason: string;
}

const SETS = ['sxs-partnercenter2018', 'sxs-nuget'];

describe.each(SETS)('%s', (set) => {
  const labels = JSON.parse(
    readFileSync(new URL(`labels/${set}.json`, import.meta.url), 'utf8'),
  ) as readonly Label[];

  test('pairs that were read one by one', () => {
    const all = { right: 0, wrong: 0, missed: 0 };
    for (const locale of LOCALES) {
      const some = labels.filter((label) => label.locale === locale);
      const alarmed = alarmsOf(set, locale, new Set(some.map(({ slug }) => slug)));
      const has = ({ slug, unit }: Label): boolean => alarmed.has(`${slug} ${unit}`);
      const count = {
        right: some.filter((label) => label.error && has(label)).length,
        wrong: some.filter((label) => !label.error && has(label)).length,
        missed: some.filter((label) => label.error && !has(label)).length,
      };
      for (const key of ['right', 'wrong', 'missed'] as const) all[key] += count[key];
      console.log(`${set} ${locale}: ${some.length} pairs`, count, measures(count));
      if (process.env.INTERLINEAR_MISSES === undefined) continue;
      for (const label of some) {
        if (label.error !== has(label))
          console.log(
            label.error ? 'missed' : 'false alarm',
            label.slug,
            label.unit,
            label.source,
            label.target,
            label.reason,
          );
      }
    }
    console.log(`${set}: ${labels.length} pairs`, all, measures(all));
    expect(all.right / (all.right + all.wrong)).toBeGreaterThanOrEqual(PRECISION);
    expect(all.right / (all.right + all.missed)).toBeGreaterThanOrEqual(RECALL);
  });
});

/** What was reached; to be raised with it. */
const PRECISION = 0.95;
const RECALL = 0.98;

function measures({ right, wrong, missed }: Record<'right' | 'wrong' | 'missed', number>): string {
  const percent = (of: number): string => (of === 0 ? '–' : `${((right / of) * 100).toFixed(1)} %`);
  return `precision ${percent(right + wrong)}, recall ${percent(right + missed)}`;
}

/** Units with an error or a warning under `figure/`, as the whole check of their page finds them: `slug unit`. */
function alarmsOf(set: string, locale: string, slugs: ReadonlySet<string>): Set<string> {
  return new Set(
    [...slugs].flatMap((slug) =>
      checked(set, locale, slug).facts.flatMap((fact) =>
        /^figure\/(?:value|missing|added)$/.test(fact.code) && severityOf(fact) !== 'note'
          ? [`${slug} ${fact.unit ?? ''}`]
          : [],
      ),
    ),
  );
}

function checked(set: string, locale: string, slug: string): PageResult {
  const path = `${locale}/${slug}.md`;
  return analyse({
    key: { slug, locale },
    lang: locale,
    path,
    text: readFileSync(join(setFolder(set), path), 'utf8'),
    role: 'translation',
    source: undefined,
    current: undefined,
    sourceLang: 'en',
    settings: { locales: ['en', ...LOCALES], glossary: [], limits: { ...DEFAULT_LIMITS } },
  });
}
