/** Whether a bound leaves out the date that it names (`after September`), or counts it in (`10 月以降`). */
export type BoundSide = 'exclusive' | 'inclusive';

/** Words at the end of the text ahead of a date, and at the head of that behind it. */
interface Words {
  ahead?: RegExp;
  behind?: RegExp;
}

/**
 * Words that bound a span of time at a date, by language.
 *
 * Source: ISO 8601-2 (open intervals) has none; 公用文作成の考え方 (以降 counts in); GB/T 15835; RAE, Diccionario panhispánico de dudas (`a partir de`).
 */
export const shifts: Readonly<
  Record<string, Partial<Record<BoundSide, Partial<Record<'after' | 'before', Words>>>>>
> = {
  en: {
    exclusive: {
      after: { ahead: /\b(?:after|beyond|past|later than)(?: the end of)? $/i },
      before: { ahead: /\b(?:before|prior to|earlier than)(?: the (?:start|beginning) of)? $/i },
    },
  },
  ko: {
    inclusive: { after: { behind: /^ ?(?:이후|부터)/ }, before: { behind: /^ ?(?:이전|까지)/ } },
  },
  ja: {
    inclusive: { after: { behind: /^ ?(?:以降|以後|から)/ }, before: { behind: /^ ?(?:以前|まで)/ } },
  },
  es: {
    inclusive: {
      after: { ahead: /(?:a partir del?|desde(?: el)?) $/i },
      before: { ahead: /hasta(?: el)? $/i },
    },
  },
  ru: {
    inclusive: {
      after: { ahead: /(?:^|[ (])(?:с|со|начиная с) $/i },
      before: { ahead: /(?:^|[ (])(?:по|до конца) $/i },
    },
  },
  zh: {
    inclusive: {
      after: { behind: /^ ?(?:及?以后|起|开始|及之后)/ },
      before: { behind: /^ ?(?:及?以前|及之前|为止|底)/ },
    },
  },
};
