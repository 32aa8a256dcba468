import type { ConfigProblem } from '../model/settings.js';
import { langMeantBy, langOf, meaningOf } from './locales.js';
import type { KeyPath } from './positions.js';
import { listed, type ProblemMaker } from './problems.js';
import type { ParsedConfig } from './schema.js';
import { closest } from './suggest.js';

/** A locale as a configuration states it. */
export interface StatedLocale {
  locale: string;
  lang: string | undefined;
  name: string | undefined;
  /** Where it is stated. */
  path: KeyPath;
  /** Where its language is stated, else its folder's name. */
  langPath: KeyPath;
  /** Whether its folder's name is the name of a setting rather than the value of one. */
  isKey: boolean;
}

/**
 * The locales that a configuration names, in either of its two forms, in order. The source may stand among the translations, to be given a name
 * there; it is not one of them.
 */
export function statedLocales(config: ParsedConfig): { source: StatedLocale; translations: StatedLocale[] } {
  const { source = 'en', locales = [] } = config;
  const stated = Array.isArray(locales)
    ? locales.map((entry, index) => fromEntry(entry, ['locales', index]))
    : Object.entries(locales).map(([locale, entry]) => fromRecord(locale, entry));
  const main = fromEntry(source, ['source']);
  const again = stated.find(({ locale }) => locale === main.locale);
  return {
    source: { ...main, lang: main.lang ?? again?.lang, name: main.name ?? again?.name },
    translations: stated.filter(({ locale }) => locale !== main.locale),
  };
}

/** Locales that are named twice, no folder's name, or of a language that nobody knows. */
export function localeProblems(
  source: StatedLocale,
  translations: readonly StatedLocale[],
  maker: ProblemMaker,
): ConfigProblem[] {
  const names = new Map<string, string>();
  const langs = new Map<string, string>();
  return [source, ...translations].flatMap((stated) => {
    const { locale } = stated;
    if (!isFolderName(locale)) return [nameProblem(stated, 'the name of a folder', maker)];
    // `pt-BR` and `pt-br` are one folder on many systems.
    const folded = locale.normalize('NFC').toLowerCase();
    const twin = names.get(folded);
    names.set(folded, locale);
    if (twin !== undefined)
      return [nameProblem(stated, `every locale once, and ${twin} is stated before`, maker)];
    const lang = langOf(stated.lang ?? locale.replaceAll('_', '-'));
    if (lang === undefined || (stated.lang === undefined && meaningOf(locale).kind !== 'locale')) {
      return [langProblem(stated, maker)];
    }
    const same = langs.get(lang);
    langs.set(lang, locale);
    // Two pages of one slug that both say hreflang="es" are none to a search engine.
    return same === undefined
      ? []
      : [nameProblem(stated, `a language of its own, and ${same} is ${lang} already`, maker)];
  });
}

/** Translations without a folder. @param folders undefined: nobody knows which there are */
export function missingFolders(
  translations: readonly StatedLocale[],
  folders: readonly string[] | undefined,
  maker: ProblemMaker,
): ConfigProblem[] {
  if (folders === undefined) return [];
  const expected =
    folders.length === 0
      ? 'a folder of that name in the content folder'
      : `one of the folders ${listed(folders)}`;
  return translations
    .filter(({ locale }) => !folders.some((folder) => folder.normalize('NFC') === locale.normalize('NFC')))
    .map((stated) => nameProblem(stated, expected, maker, closest(stated.locale, folders)));
}

type Entry = string | { locale: string; lang?: string | undefined; name?: string | undefined };

function fromEntry(entry: Entry, path: KeyPath): StatedLocale {
  if (typeof entry === 'string')
    return { locale: entry, lang: undefined, name: undefined, path, langPath: path, isKey: false };
  const { locale, lang, name } = entry;
  const own = [...path, 'locale'];
  return {
    locale,
    lang,
    name,
    path: own,
    langPath: lang === undefined ? own : [...path, 'lang'],
    isKey: false,
  };
}

function fromRecord(
  locale: string,
  entry: string | { lang?: string | undefined; name?: string | undefined },
): StatedLocale {
  const path = ['locales', locale];
  if (typeof entry === 'string')
    return { locale, lang: entry, name: undefined, path, langPath: path, isKey: true };
  const { lang, name } = entry;
  return { locale, lang, name, path, langPath: lang === undefined ? path : [...path, 'lang'], isKey: true };
}

function isFolderName(locale: string): boolean {
  return !/[/\\]|^\./u.test(locale);
}

function nameProblem(
  stated: StatedLocale,
  expected: string,
  maker: ProblemMaker,
  suggestion?: string,
): ConfigProblem {
  return (stated.isKey ? maker.key : maker.value)(stated.path, expected, suggestion);
}

function langProblem(stated: StatedLocale, maker: ProblemMaker): ConfigProblem {
  const tag = stated.lang ?? stated.locale;
  const expected =
    stated.lang === undefined
      ? 'a folder named by a language tag that is known, or its "lang"'
      : 'a language tag that is known, such as ko, pt-BR or zh-Hans';
  const make = stated.lang === undefined && stated.isKey ? maker.key : maker.value;
  return make(stated.langPath, expected, langMeantBy(tag));
}
