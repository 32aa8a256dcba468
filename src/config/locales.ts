import type { Lang, Locale, LocaleSettings } from '../model/locale.js';

/**
 * What a folder's name says. `locale`: a language that somebody means by it. `unknown`: written like a language tag, but there is no such
 * language, region or variant (`xx-XX`, `jp`, `en-XX`). `none`: no language tag at all, such as a folder of pictures (`assets`, `includes`, `img`).
 */
export type FolderMeaning = { kind: 'locale'; lang: Lang } | { kind: 'unknown' } | { kind: 'none' };

/**
 * Reads a folder's name as a language tag (BCP-47: https://www.rfc-editor.org/info/bcp47; `_` may stand for `-`, and case does not matter).
 * Known is what the Unicode CLDR has a name for. Registered primary tags of five to eight letters do not exist, and three letters alone are
 * rather a word than a language: `new` is Newari and `bin` Bini, so these count only where the CLDR has data for the language (`fil`, `yue`).
 */
export function meaningOf(folder: string): FolderMeaning {
  const shape = TAG.exec(folder.replaceAll('_', '-'));
  if (shape === null) return { kind: 'none' };
  const [tag, primary = '', rest = ''] = shape;
  const lang = langOf(tag);
  if (lang !== undefined && (primary.length === 2 || rest !== '' || hasData(lang)))
    return { kind: 'locale', lang };
  // `how-to` and `api-docs` have the form of a tag as well; who writes a region in capitals means a language.
  return primary.length === 2 || /-[A-Z]{2}$/u.test(rest) ? { kind: 'unknown' } : { kind: 'none' };
}

/**
 * The language tag as it is to stand in `lang` and `hreflang`, in canonical form; undefined for one that nobody knows. `zh` alone becomes
 * `zh-Hans`: Chinese is written in two scripts that readers, fonts and search engines must tell apart, BCP-47 suppresses neither of them, and
 * the CLDR takes `zh` for simplified characters. A region says as much (`zh-cn` stays `zh-CN`, `zh-tw` `zh-TW`); other languages of several
 * scripts keep their short form, which their readers do not misread.
 */
export function langOf(tag: string): Lang | undefined {
  const lang = canonicalOf(tag);
  if (lang === undefined || displayName('en', lang) === undefined) return undefined;
  return lang === 'zh' ? 'zh-Hans' : lang;
}

/** A locale with everything that was not stated filled in. A `lang` that nobody knows stands as it is. */
export function localeSettings(stated: {
  locale: Locale;
  lang?: string | undefined;
  name?: string | undefined;
}): LocaleSettings {
  const { locale } = stated;
  const tag = stated.lang ?? locale.replaceAll('_', '-');
  const lang = langOf(tag) ?? tag;
  return { locale, lang, name: stated.name ?? nameOf(lang) };
}

/** What a language tag that nobody knows may be meant for: `jp` is a country, whose language is `ja`. */
export function langMeantBy(tag: string): Lang | undefined {
  const region = /^[a-z]{2}$/iu.test(tag) ? canonicalOf(`und-${tag}`) : undefined;
  if (region === undefined) return undefined;
  const { language } = new Intl.Locale(region).maximize();
  return language === 'und' || language === 'en' ? undefined : langOf(language);
}

/** Language, script, region, variants: RFC 5646, section 2.1, without extensions, private use and what is grandfathered. */
const TAG = /^([a-z]{2,3})((?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*)$/iu;

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function hasData(lang: Lang): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
}

/** The language's own name, as it stands in a list of languages: `한국어`, `Español`. Without one the English name, without that the tag. */
function nameOf(lang: Lang): string {
  const own = displayName(lang, lang) ?? displayName('en', lang);
  if (own === undefined) return lang;
  const [first = '', ...rest] = own;
  return first.toLocaleUpperCase(lang) + rest.join('');
}

function displayName(inLang: Lang, lang: Lang): string | undefined {
  try {
    return new Intl.DisplayNames([inLang], { type: 'language', fallback: 'none' }).of(lang);
  } catch {
    return undefined;
  }
}
