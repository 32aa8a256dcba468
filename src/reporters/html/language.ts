import { UI_LANGS, type Resources, type UiLang } from '../../i18n/messages.js';
import { createTranslator, type Translate } from '../../i18n/translator.js';

/** How the report speaks in one of its languages. */
export interface ReportLanguage {
  lang: UiLang;
  t: Translate<'report'>;
  findings: Translate<'findings'>;
  /** A count or share as the language writes it. */
  number: (value: number) => string;
  percent: (share: number) => string;
}

/** The report's languages: those of ours that have messages, in our order. */
export function languagesOf(resources: Resources): ReportLanguage[] {
  return UI_LANGS.filter((lang) => Object.hasOwn(resources, lang)).map((lang) => languageOf(lang, resources));
}

function languageOf(lang: UiLang, resources: Resources): ReportLanguage {
  const percentage = new Intl.NumberFormat(lang, { style: 'percent' });
  const counts = new Intl.NumberFormat(lang);
  return {
    lang,
    t: createTranslator(lang, 'report', resources),
    findings: createTranslator(lang, 'findings', resources),
    number: (value) => counts.format(value),
    percent: (share) => percentage.format(share),
  };
}
