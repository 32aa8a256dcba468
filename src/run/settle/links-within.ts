import type { ProjectFact } from '../../checks/check.js';
import type { Locale } from '../../model/locale.js';
import type { StoredPage } from '../../model/page-result.js';
import { readdress, SAME } from './article-addresses.js';
import { addressOf } from './fold-links.js';

/**
 * Takes the links that lead into locales which the site is built without, to pages that only those have: their words stay, as plain text, and each
 * is a fact. Not for `/ja/gold` where Japanese is built too. Links are to be folded already.
 */
export function linksWithin(
  results: readonly StoredPage[],
  isBuilt: (locale: Locale) => boolean,
): { results: StoredPage[]; facts: ProjectFact[] } {
  const facts: ProjectFact[] = [];
  const within = results.map((page) => {
    const gone = page.links.filter(({ locale }) => locale !== undefined && !isBuilt(locale));
    if (gone.length === 0 || !isBuilt(page.key.locale)) return page;
    for (const { slug, location: target, included } of gone) {
      // What stands in another file, or in a donor's, is said of that one.
      if (included === true || page.role === 'recovered') continue;
      const fact = { code: 'link/broken', unit: null, target, source: null, args: { target: slug } } as const;
      facts.push({ key: page.key, fact });
    }
    const addresses = new Set(gone.map((link) => addressOf(link, page.key)));
    const readdressed = readdress(page, [...addresses], (address, of) =>
      of === 'href' && addresses.has(address.replace(/[?#].*$/s, '')) ? { kind: 'none' } : SAME,
    );
    return { ...readdressed, links: page.links.filter((link) => !gone.includes(link)) };
  });
  return { results: within, facts };
}
