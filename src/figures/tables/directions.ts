/** Words that say where a range begins and where it ends, by language: at the end of the text before a figure, at the head of that behind it. */
interface Directions {
  before?: RegExp;
  after?: RegExp;
}

/** Up to two words may stand between preposition and figure: `from version 1.0`, `a la versión 2.0`. */
function prepositions(from: string, to: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:(?<from>${from})|(?<to>${to}))(?: \\p{L}+){0,2} ?$`, 'iu');
}

/**
 * Source: CLDR interval formats and the prepositions and particles of each grammar. For `с 1 до 5`, `1から5まで`; leaves a genitive `из 5` alone, which counts.
 */
export const directions: Readonly<Record<string, Directions>> = {
  en: { before: prepositions('from', 'to|until|till|through') },
  es: { before: prepositions('de|desde|del', 'a|al|hasta') },
  ru: { before: prepositions('с|со|от', 'до|по|на') },
  ja: { after: /^ ?(?:(?<from>から|より(?!大|小|多|少))|(?<to>まで|へ))/u },
  ko: { after: /^ ?(?:(?<from>에서|부터)|(?<to>까지|으로|로))/u },
  zh: { before: /(?:(?<from>[从自由])|(?<to>[到至]))(?:[^\d，。、；到至从自由]{0,6})$/u },
};
