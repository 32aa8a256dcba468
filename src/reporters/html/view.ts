import type { VNode } from 'preact';
import type { UiLang } from '../../i18n/messages.js';
import { hrefsFrom } from '../../model/route.js';
import { isTranslated, reportPath } from './files.js';
import type { Frame } from './frame.js';
import type { ReportLanguage } from './language.js';
import { word } from './templates/word.js';
import type { WordKey } from './words.js';

/** A file of the report as a template sees it. */
export interface ReportView extends ReportLanguage {
  frame: Frame;
  /** The file's path without the language's folder, the same in all languages: `findings-2.html`. */
  file: string;
  /** Whether the file comes in every language. */
  translated: boolean;
  /** Where another file of the report, or a place in it, is: the properties of an `a`. */
  to: (file: string, fragment?: string) => LinkProperties;
  /** A link to this file in another language. */
  inLanguage: (lang: UiLang) => string;
  /** A link to what lies in the report's folder, or is named from there. */
  asset: (path: string) => string;
  /** A word that stands by itself, to be said in the reader's language. */
  word: (key: WordKey) => VNode | string;
}

export interface LinkProperties {
  href: string;
  /** Marks a link from a document that comes once to one that comes in every language: the script leads it to the reader's. */
  'data-in'?: string;
}

export function viewOf(frame: Frame, language: ReportLanguage, file: string): ReportView {
  const { lang, t } = language;
  const here = reportPath(lang, file);
  const href = hrefsFrom(here);
  const translated = isTranslated(file);
  return {
    ...language,
    frame,
    file,
    translated,
    to: (other, fragment) => {
      const hash = fragment === undefined ? '' : `#${fragment}`;
      if (other === file) return { href: hash === '' ? href(here) : hash };
      const spoken = translated && !isTranslated(other) && lang !== frame.language.lang;
      return {
        href: `${href(reportPath(lang, other))}${spoken ? `?lang=${lang}` : ''}${hash}`,
        ...(!translated && isTranslated(other) ? { 'data-in': '' } : {}),
      };
    },
    inLanguage: (other) => (translated ? href(reportPath(other, file)) : `?lang=${other}`),
    asset: (path) => (path.startsWith('../') ? upFrom(here) + path : href(path)),
    word: translated ? t : (key) => word(key, t(key)),
  };
}

function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
