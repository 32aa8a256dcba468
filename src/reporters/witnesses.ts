import type { Finding } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import type { Report } from '../model/report.js';

/** What another locale has to say on a finding's figure. */
export interface Witness {
  locale: Locale;
  /** `silent`: its page is there and states no such figure. */
  state: 'agrees' | 'differs' | 'silent';
  /** The whole figure as written, absent of a silent one. */
  text?: string;
}

/**
 * Says for each finding of the report what the other locales that have the page state for the same figure: those that agree with the source first,
 * then those that do not, then the silent ones, each in the project's order. Empty where the finding has no witness.
 */
export function witnessesOf(report: Report): (finding: Finding) => Witness[] {
  const pages = new Set(report.pages.map(({ slug, locale }) => pageKey(slug, locale)));
  return (finding) => {
    if (Object.keys(finding.witnesses).length === 0) return [];
    const heard = report.locales
      .map(({ locale }) => locale)
      .filter((locale) => locale !== report.source.locale && locale !== finding.locale)
      .filter(
        (locale) => Object.hasOwn(finding.witnesses, locale) || pages.has(pageKey(finding.page, locale)),
      )
      .map((locale): Witness => {
        const text = finding.witnesses[locale];
        if (text === undefined || text === '') return { locale, state: 'silent' };
        return { locale, state: finding.agreeing.includes(locale) ? 'agrees' : 'differs', text };
      });
    return STATES.flatMap((state) => heard.filter((witness) => witness.state === state));
  };
}

const STATES = ['agrees', 'differs', 'silent'] as const;

function pageKey(slug: string, locale: Locale): string {
  return JSON.stringify([slug, locale]);
}
