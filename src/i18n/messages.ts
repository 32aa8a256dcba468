import type cli from '../../locales/en/cli.json';
import type findings from '../../locales/en/findings.json';
import type report from '../../locales/en/report.json';
import type site from '../../locales/en/site.json';

/** The languages in which the project speaks to readers, reviewers and engineers. English is the type of all others. */
export const UI_LANGS = ['en', 'ko', 'ja', 'es', 'ru', 'zh'] as const;
export type UiLang = (typeof UI_LANGS)[number];

/** Each of them in its own words, for readers who look for theirs. */
export const UI_LANG_NAMES: Record<UiLang, string> = {
  en: 'English',
  ko: '한국어',
  ja: '日本語',
  es: 'Español',
  ru: 'Русский',
  zh: '简体中文',
};

/** The files of `locales/<lang>/`, by what they speak of. */
export const NAMESPACES = ['site', 'report', 'findings', 'cli'] as const;
export type Namespace = (typeof NAMESPACES)[number];

/** Messages of one namespace: texts, grouped. */
export interface Messages {
  [key: string]: string | Messages;
}

/** All messages at hand: language → namespace → messages. */
export type Resources = Record<string, Record<Namespace, Messages>>;

interface English {
  site: typeof site;
  report: typeof report;
  findings: typeof findings;
  cli: typeof cli;
}

/** What a namespace's message is called: groups joined by dots, the plural's suffix left out (`pages.stale`, `units` for `units_one`). */
export type MessageKey<N extends Namespace> = KeyIn<English[N]>;

type KeyIn<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutSuffix<K> : `${K}.${KeyIn<T[K]>}`;
}[keyof T & string];

type WithoutSuffix<K extends string> = K extends `${infer Stem}_${PluralSuffix}` ? Stem : K;

/** The plural categories that the six languages use between them (CLDR; es has `many` for millions). */
export type PluralSuffix = 'one' | 'few' | 'many' | 'other';
