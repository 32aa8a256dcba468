import type { Resources } from '../../i18n/messages.js';
import type { Locale } from '../../model/locale.js';
import type { LocaleTotals, Report } from '../../model/report.js';
import { languagesOf, type ReportLanguage } from './language.js';

/** How a locale is called. */
export type NamedLocale = Pick<LocaleTotals, 'locale' | 'lang' | 'name'>;

/** What all documents of a report have in common: plain data, so that any thread can have it. */
export interface FrameData {
  /** The project's name. */
  title: string;
  /** The report's own language. */
  language: string;
  source: Report['source'];
  locales: readonly NamedLocale[];
  resources: Resources;
  /** Paths in the report. `index`: the script that the filters need; absent where there are no findings. */
  assets: { stylesheet: string; icon: string; script: string; words: string; index?: string };
}

/** The same, ready to be written with. */
export interface Frame extends Omit<FrameData, 'language' | 'resources'> {
  languages: readonly ReportLanguage[];
  language: ReportLanguage;
  locale: (locale: Locale) => NamedLocale;
}

/** @param languages those of its resources, where somebody has them already */
export function frameOf(
  { resources, language: lang, ...data }: FrameData,
  languages: readonly ReportLanguage[] = languagesOf(resources),
): Frame {
  const language = languages.find((one) => one.lang === lang) ?? languages[0];
  if (language === undefined) throw new Error('the report has no language');
  const locales = new Map(data.locales.map((locale) => [locale.locale, locale]));
  return {
    ...data,
    languages,
    language,
    locale: (locale) => locales.get(locale) ?? { locale, lang: locale, name: locale },
  };
}
