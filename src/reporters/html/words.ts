import { UI_LANGS, type UiLang } from '../../i18n/messages.js';
import type { Translate } from '../../i18n/translator.js';

/**
 * The words of the documents that come once. They are written in the report's own language, each marked with its name; the script puts those of the
 * reader's language in their place. So none of them has a variable or a plural: a number stands beside its word.
 */
export const WORDS = [
  'skip',
  'title',
  'languages',
  'back',
  'severity.error',
  'severity.warning',
  'severity.note',
  'totals.locale',
  'totals.units',
  'totals.translated',
  'totals.errors',
  'totals.warnings',
  'totals.notes',
  'totals.source',
  'pages.heading',
  'pages.page',
  'pages.intro',
  'pages.absent',
  'pages.fallback',
  'pages.stale',
  'pages.unpublished',
  'pages.silent',
  'pages.previous',
  'pages.next',
  'findings.heading',
  'findings.unit',
  'figures.heading',
  'figures.intro',
  'figures.none',
  'figures.figure',
  'figures.onlyDifferences',
  'figures.hideQuiet',
  'figures.noDifference',
  'figures.state.agrees',
  'figures.state.implied',
  'figures.state.differs',
  'figures.state.missing',
  'figures.state.untranslated',
  'figures.state.none',
  'figures.meaning.agrees',
  'figures.meaning.implied',
  'figures.meaning.differs',
  'figures.meaning.missing',
  'figures.meaning.untranslated',
  'figures.meaning.none',
  'figures.kind.number',
  'figures.kind.money',
  'figures.kind.percent',
  'figures.kind.date',
  'figures.kind.time',
  'figures.kind.duration',
  'figures.kind.quantity',
  'figures.kind.ordinal',
  'figures.kind.year',
  'figures.kind.version',
  'figures.kind.identifier',
  'figures.kind.product',
  'read.heading',
  'read.open',
  'read.intro',
  'read.keys',
  'read.same',
  'read.missing',
  'read.added',
  'read.outdated',
  'read.hideSame',
  'beside.heading',
  'beside.title',
  'beside.description',
  'beside.alt',
  'beside.link-title',
  'links.site',
  'rule.heading',
  'rule.found',
] as const;

export type WordKey = (typeof WORDS)[number];

/** A script that holds the words in all languages, for the documents that come once. */
export function wordsScript(languages: readonly { lang: UiLang; t: Translate<'report'> }[]): string {
  const words = Object.fromEntries(
    UI_LANGS.flatMap((lang) => {
      const language = languages.find((found) => found.lang === lang);
      return language ? [[lang, Object.fromEntries(WORDS.map((key) => [key, language.t(key)]))]] : [];
    }),
  );
  return `globalThis.interlinearWords = ${JSON.stringify(words, null, 1)};\n`;
}
