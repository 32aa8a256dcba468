import type { Code } from '../../model/finding.js';
import type { UiLang } from '../../i18n/messages.js';
import type { PageKey } from '../../model/page.js';

/** The front page. */
export const INDEX = 'index.html';

/** A part of the findings, counted from 1; the first stands in the front page. */
export function partFile(part: number): string {
  return part === 1 ? INDEX : `findings-${part}.html`;
}

/** A part of the list of all pages, counted from 1. */
export function pagesFile(part: number): string {
  return part === 1 ? 'pages.html' : `pages-${part}.html`;
}

/** The figures of a page, in all locales. */
export function figuresFile(slug: string): string {
  return `figures/${slug === '' ? 'index' : slug}.html`;
}

/** The units of a page in one locale. */
export function interlinearFile({ slug, locale }: PageKey): string {
  return `interlinear/${locale}/${slug === '' ? 'index' : slug}.html`;
}

/** What a code means. */
export function ruleFile(code: Code): string {
  return `rules/${code}.html`;
}

/**
 * Where a file lies. The front page and the findings come in every language: English at the top, where it is opened first, the others in a folder
 * each. All else is mostly content and comes once: six times a project's whole text would be most of the report.
 */
export function reportPath(lang: UiLang, file: string): string {
  return lang === 'en' || !isTranslated(file) ? file : `${lang}/${file}`;
}

/** Whether a file comes in every language. */
export function isTranslated(file: string): boolean {
  return file === INDEX || file.startsWith('findings-');
}

/** A name that the documents of a page give a place: letters, digits and hyphens of `text` as they are, all else by its number. */
export function placeId(prefix: string, text: string): string {
  return `${prefix}-${text.replace(/[^a-zA-Z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`)}`;
}
