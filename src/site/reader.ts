import { writeDay } from '../i18n/date.js';
import { directionOf } from '../i18n/direction.js';
import type { Resources } from '../i18n/messages.js';
import { createTranslator, messageLang, type Translate } from '../i18n/translator.js';
import type { LocaleSettings } from '../model/locale.js';

/** Whom a page of the site speaks to. */
export interface Reader extends LocaleSettings {
  dir: 'ltr' | 'rtl';
  t: Translate<'site'>;
  /** Language of what `t` says, where it is not the reader's own: there are messages in six languages, and sites in others. */
  spoken: string | undefined;
  /** A day as the reader's language writes it. */
  day: (iso: string) => string;
  /** What a language is called in the language of `t`: `Korean`. */
  language: (locale: LocaleSettings) => string;
}

export function readerOf(locale: LocaleSettings, resources: Resources): Reader {
  const spoken = messageLang(locale.lang, resources);
  const names = new Intl.DisplayNames([spoken], { type: 'language' });
  return {
    ...locale,
    dir: directionOf(locale.lang),
    t: createTranslator(locale.lang, 'site', resources),
    spoken: spoken === locale.lang.split('-')[0] || spoken === locale.lang ? undefined : spoken,
    day: (iso) => writeDay(iso, spoken),
    language: ({ lang }) => names.of(lang) ?? lang,
  };
}
