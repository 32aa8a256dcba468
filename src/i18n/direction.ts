/** Scripts that run from right to left (Unicode, `Bidi_Class` R and AL), of languages written today. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** Which way a language runs, by its script or that which CLDR deems likely: `he` and `pa-Arab` run from the right, `pa` from the left. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // No well-formed tag.
    return 'ltr';
  }
}
