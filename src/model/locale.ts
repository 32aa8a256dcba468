/** The project's own name of a language version, as its folder is called: `ko`, `zh-cn`, `pt-BR`. */
export type Locale = string;

/** A BCP-47 language tag: `ko`, `zh-Hans`, `es-ES`. */
export type Lang = string;

/** The languages whose figures can be read. */
export const GRAMMAR_LANGS = ['en', 'ko', 'ja', 'es', 'ru', 'zh'] as const;
export type GrammarLang = (typeof GRAMMAR_LANGS)[number];

/** What a project says of one of its locales. */
export interface LocaleSettings {
  locale: Locale;
  lang: Lang;
  /** The language's own name, for readers who look for it: `한국어`. */
  name: string;
}
