/**
 * A link target without what differs from locale to locale, so that the two sides of a link can be compared: the locale in the path of an
 * address (`https://docs.example.com/ko-kr/gold` and `…/en-us/gold` are `…/gold`), the locale as a query, the ending of a page. A relative
 * target keeps its path: in `../zh/x.md` the folder may be anything.
 */
export function plainTarget(url: string): string {
  const trimmed = url.trim();
  const plain = /^(?:[a-z][a-z+.-]{1,20}:)?\/\/|^\//i.test(trimmed) ? trimmed.replace(LOCALE, '') : trimmed;
  return plain
    .replace(/^https?:\/\//i, '//')
    .replace(/[?&](?:view|lang|hl|locale|mkt|setlang)=[^&#]*/gi, '')
    .replace(/\/(?=$|#)/, '');
}

/** `en-us`, `zh-hans-cn`, `zh-hans`; not the `in-app` of `/in-app/purchases`. */
const LOCALE = /\/[a-z]{2}-(?:[a-z]{2}|(?:hans|hant|latn|cyrl)(?:-[a-z]{2})?)(?=\/|$|\?|#)/i;
