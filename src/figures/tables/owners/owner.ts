/** What figures belong to, in each language: a pattern in lower case, at the beginning of a word where the language divides words by spaces. */
export type Owner = readonly [en: string, ko: string, ja: string, es: string, ru: string, zh: string];
