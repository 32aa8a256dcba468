import type { Reader } from '../reader.js';

/** The language that a text has to name because it is not its reader's. */
export function foreignLang(lang: string, reader: Reader): string | undefined {
  return lang === reader.lang ? undefined : lang;
}
