import type { PageSummary } from '../model/page-result.js';
import { defineCheck } from './check.js';

/**
 * Does each link inside the site lead somewhere? A page that a locale lacks is no broken link where the English stands in for it, and a
 * fragment may be one of the English page.
 */
export const targets = defineCheck({
  name: 'targets',
  scope: 'project',
  codes: ['link/broken', 'link/fragment'],
  *run(context) {
    const anchors = new Map<string, ReadonlySet<string>>();
    const anchorsOf = (page: PageSummary): ReadonlySet<string> => {
      const name = `${page.key.locale}/${page.key.slug}`;
      const known = anchors.get(name) ?? new Set(page.anchors);
      anchors.set(name, known);
      return known;
    };
    const byKey = new Map(context.results.map((page) => [`${page.key.locale}/${page.key.slug}`, page]));
    for (const page of context.results) {
      for (const { slug, fragment, locale = page.key.locale, location, included } of page.links) {
        if (included === true) continue;
        const common = { unit: null, target: location, source: null };
        if (!context.exists(slug)) {
          yield { key: page.key, fact: { code: 'link/broken', ...common, args: { target: slug } } };
          continue;
        }
        if (fragment === undefined || fragment === '' || fragment === 'top') continue;
        const target = byKey.get(`${locale}/${slug}`) ?? context.english(slug);
        if (target && !anchorsOf(target).has(fragment)) {
          yield {
            key: page.key,
            fact: { code: 'link/fragment', ...common, args: { target: slug, fragment } },
          };
        }
      }
    }
  },
});
