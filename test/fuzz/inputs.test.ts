import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { contentOf, type OutputFile } from '../../src/model/output-file.js';
import { renderReport } from '../../src/reporters/html/render.js';
import { renderSite } from '../../src/site/render.js';
import { report, reportInput, unit, wrongAmount } from '../unit/reporters/html/report-input.js';
import { page, siteInput, type PlainPage } from '../unit/site/site-input.js';

// What is kept from the last build because its inputs have the same name must be what would be made now.

const word = fc.constantFrom('Gold', 'Silver');

const plainPage = fc
  .record({
    name: fc.constantFrom('en/a', 'en/b/c', 'en/', 'ko/a', 'ko/b/c', 'ko/d', 'ja/a', 'ja/'),
    title: word,
    article: word,
    heading: fc.option(word, { nil: undefined }),
    stale: fc.boolean(),
    published: fc.integer({ min: 0, max: 4 }),
    noindex: fc.boolean(),
    review: fc.boolean(),
    units: fc.array(word, { maxLength: 2 }),
    position: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
  })
  .map(({ name, title, article, heading, stale, published, noindex, review, units, position }): PlainPage => {
    const found = page(name, {
      title,
      article: `<p>${article}</p>`,
      stale,
      published: published > 0,
      frontMatter: { noindex, ...(position === undefined ? {} : { position }) },
      outline: heading === undefined ? [] : [{ depth: 1, text: heading, anchor: 'top' }],
      units: units.map((target, index) => unit(String(index), { target })),
    });
    return review ? { ...found, reviews: [{ anchor: undefined, target: '3', source: '2' }] } : found;
  });

const pages = fc.uniqueArray(plainPage, {
  selector: ({ key }) => `${key.locale}/${key.slug}`,
  minLength: 1,
  maxLength: 8,
});

const findings = fc
  .array(
    fc.record({
      locale: fc.constantFrom('ko', 'ja', 'en'),
      page: fc.constantFrom('a', 'b/c', 'd', 'e'),
      unit: fc.constantFrom('289bc-0', '289bc-1', null),
      severity: fc.constantFrom('error' as const, 'warning' as const),
      accepted: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((one, index): Finding => wrongAmount({ ...one, fingerprint: `print${index}` })));

/** Each document whose inputs have one name is the same; the others are there as well, or it would say nothing. */
function expectSound(before: Iterable<OutputFile>, after: Iterable<OutputFile>): void {
  const old = new Map(Array.from(before, (file) => [file.path, file]));
  for (const file of after) {
    const was = old.get(file.path);
    if (was === undefined || !('inputs' in was) || !('inputs' in file) || was.inputs !== file.inputs)
      continue;
    expect(contentOf(file), file.path).toBe(contentOf(was));
  }
}

/** The same pages but for one: another in its place, one more, or one less. */
function withOther(
  all: readonly PlainPage[],
  { other, remove }: { other: PlainPage; remove: boolean },
): PlainPage[] {
  const rest = all.filter(({ key }) => key.slug !== other.key.slug || key.locale !== other.key.locale);
  return remove ? rest : [...rest, other];
}

const change = fc.record({ other: plainPage, remove: fc.boolean() });

describe('documents that are made from inputs of one name are the same', () => {
  test('in a site', () => {
    const setting = fc.record({
      siteUrl: fc.constantFrom(undefined, 'https://docs.example.com'),
      title: fc.constantFrom('Guide', 'Guides'),
      redirects: fc.constantFrom(
        [],
        [{ locale: undefined, from: 'old', to: { slug: 'a', fragment: undefined } }],
      ),
    });
    fc.assert(
      fc.property(pages, change, setting, setting, fc.boolean(), (all, one, first, second, same) => {
        const other = same ? withOther(all, one) : all;
        expectSound(renderSite(siteInput(all, first)), renderSite(siteInput(other, same ? first : second)));
      }),
      { numRuns: 200 },
    );
  });

  test('in a report', () => {
    const filesOf = (all: PlainPage[], found: Finding[], linked: boolean): Iterable<OutputFile> =>
      renderReport(
        reportInput(found, {
          pages: all,
          report: report(found, all),
          ...(linked ? { siteHref: ({ slug, locale }) => `../site/${locale}/${slug}` } : {}),
        }),
      );
    const made = fc.tuple(pages, findings, fc.boolean());
    fc.assert(
      fc.property(
        made,
        change,
        findings,
        fc.constantFrom('page', 'findings', 'links'),
        (first, one, found, what) => {
          const [all, old, linked] = first;
          expectSound(
            filesOf(...first),
            filesOf(
              what === 'page' ? withOther(all, one) : all,
              what === 'findings' ? found : old,
              what === 'links' ? !linked : linked,
            ),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('one article that changes renames its own document alone', () => {
  const all = [page('en/a'), page('en/b'), page('ko/a'), page('ko/b')];
  const changed = all.map((one) =>
    one.key.locale === 'ko' && one.key.slug === 'a' ? { ...one, article: '<p>Other</p>' } : one,
  );
  const named = (from: PlainPage[]): [string, string][] =>
    Array.from(renderSite(siteInput(from)), (file) => [file.path, 'inputs' in file ? file.inputs : '']);
  const old = new Map(named(all));
  const renamed = named(changed).filter(([path, inputs]) => old.get(path) !== inputs);
  expect(renamed.map(([path]) => path)).toEqual(['ko/a/index.html']);
});
