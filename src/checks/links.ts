import type { Fact } from '../model/finding.js';
import type { CheckedUnit, PageContext } from './check.js';
import { defineCheck } from './check.js';

/** Does each unit link to what its English links to? */
export const links = defineCheck({
  name: 'links',
  scope: 'page',
  codes: ['link/missing', 'link/changed'],
  *run(context) {
    const own = ownSegment(context.lang);
    for (const checked of context.units) yield* factsOf(checked, context, own);
  },
});

function* factsOf({ unit }: CheckedUnit, context: PageContext, own: RegExp): Iterable<Fact> {
  if (unit.kind !== 'paired' || unit.source.links.length === 0) return;
  const lost = without(unit.source.links, unit.target.links, own);
  if (lost.length === 0) return;
  const gained = without(unit.target.links, unit.source.links, own);
  const common = { unit: unit.id, target: context.locate(unit.target), source: context.locate(unit.source) };
  for (const [index, source] of lost.entries()) {
    const target = gained[index];
    if (target === undefined) yield { code: 'link/missing', ...common, args: { target: source } };
    else yield { code: 'link/changed', ...common, args: { source, target } };
  }
}

/** The links of `from` that have no counterpart in `others`, each counterpart used once. */
function without(from: readonly string[], others: readonly string[], own: RegExp): string[] {
  if (from.every((url, index) => url === others[index])) return [];
  const left = others.map((url) => essence(url, own));
  return from.filter((url) => {
    const index = left.indexOf(essence(url, own));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

/**
 * What two links to the same thing have in common: translators point `https://example.com/en-us/a` at `/ko-kr/a`, or `https://example.com/a` at `/ko/a`,
 * upgrade http, and use the anchors of their own language within a page. `/en-us/b` for `/en-us/a` stays a change, so does `/fr/a` in Korean.
 */
function essence(url: string, own: RegExp): string {
  return url
    .replace(/^https?:\/\//i, '//')
    .replace(/#.*$/s, '')
    .replace(/\/[a-z]{2,3}-[a-z]{2,4}(?=\/|$)/gi, '')
    .replace(own, '$1')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** The language of a page, or English, as the first folder of a host. */
function ownSegment(lang: string): RegExp {
  const [language = ''] = lang.split('-');
  return new RegExp(`^(//[^/?]+)/(?:en|${language.replace(/[^a-z]/gi, '')})(?=[/?]|$)`, 'i');
}
