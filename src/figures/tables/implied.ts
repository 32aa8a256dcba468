/**
 * Number words that count without insisting on it: their loss in translation is no loss. By language. All other number words from two on are
 * found again in nearly all translations.
 */
export const vague: Readonly<Record<string, RegExp>> = {
  en: /^(?:both|twice|doubl\w+|twofold|dual|pair|couple|tripl\w+|threefold|quadrupl\w+|fourfold|thrice|dozen|single|once|one|zero)\b/i,
};

/**
 * Words of the source language that imply a number without being one, which other languages write in digits: Japanese says `1 つの` for `a`, `single`
 * or `each`. By language, then by value.
 *
 * Source: published Japanese and Chinese documentation beside its English.
 */
export const implied: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    '1/2': /\bhal(?:f|ves)\b/i,
    '1/3': /\bthirds?\b/i,
    '1/4': /\b(?:quarters?|fourths?)\b/i,
    '0': /\b(?:no|none|zero(?:es)?|without|empty|null)\b/i,
    '1': /\b(?:an?|each|every|any|another|per|either|only|single|once|one|the|next|same|this|individual(?:ly)?|unique|someone|daily|hourly|weekly|monthly|yearly|annual(?:ly)?|solo)\b/i,
    '2': /\b(?:few|several|both|two|twice|pairs?|couple|double|dual|either|another|other|second(?:ary)?|half|bi-?\w+|neither|between)\b/i,
    '3': /\b(?:couple|few|several|third|triple|three|quarter\w*)\b/i,
    '4': /\b(?:few|several|quarter\w*|fourth|four)\b/i,
    '6': /\b(?:half|semi-?annual\w*)\b/i,
    '10': /\b(?:decimal|ten|decade)\b/i,
    '12': /\b(?:annual\w*|year\w*|dozen|noon|midnight)\b/i,
    '16': /\bhex\w*\b/i,
    '8': /\boctal\b/i,
    '24': /\b(?:round[- ]the[- ]clock|around the clock|day)\b/i,
    '100': /\b(?:full(?:y)?|hundreds?|all|entire(?:ly)?|complete(?:ly)?)\b/i,
    '1000': /\b(?:thousands?)\b/i,
  },
};

/**
 * A digit with which a translator counts what he lists, by language; `#` stands for the digit. For ja `次の 3 つ`, `2 つに分け`, ko `다음 3가지`, zh
 * `以下 4 种`; leaves `プランの 2 つ` and `2 人` alone, which count what the source names.
 */
export const enumerating: Readonly<Record<string, RegExp>> = {
  ja: /(?:次の|以下の|下記の|もう) ?# ?つ|# ?つ(?:に分|あり|の方法|の種類)/,
  ko: /다음(?:의|과 같은)? ?# ?가지|# ?가지로/,
  zh: /(?:以下|下列|下面的?) ?# ?[种个项类]/,
};

/**
 * Words before a small number in words that point at what was named already: its loss is none. By language. For `those two things`, `any of the two`;
 * leaves `two methods` alone.
 */
export const pointing: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|these|those|of|between|last|first|other) $/i,
};

/**
 * What behind a small number in words says that its things are listed, or were named before: by language. For `three ways to do this: …`, `two other
 * means`; leaves `three references` alone.
 */
export const listing: Readonly<Record<string, RegExp>> = {
  en: /^[^.!?]{0,120}(?::|[—–]| - |\()|^[ -](?:other|others|more|different|separate|distinct|following|of (?:the|these|those|which|them))(?!\p{L})/iu,
};

/**
 * Words before a small number in words that make it the lower one of a share (`one in three users` is a third of them), or, before `two`, that need two
 * of what they are said of (`connect two shapes`), so that a plural says as much. By language.
 */
export const sharing: Readonly<Record<string, { two: RegExp; more: RegExp }>> = {
  en: {
    two: /\bone (?:in|out of|of every) $|\b(?:connect|join|link|merge|compare|combine|match|swap|exchang|switch|toggl|align|reconcil|separat|divid)(?:e?s|e?d|ing|e)? $/i,
    more: /\bone (?:in|out of|of every) $/i,
  },
};

const HAN: Readonly<Record<string, RegExp>> = {
  '2': /[二两兩双]/,
  '3': /三/,
  '4': /四/,
  '5': /五/,
  '6': /六/,
  '7': /七/,
  '8': /八/,
  '9': /九/,
  '10': /十/,
};

/**
 * Words of small numbers that are read only before a counter, by language and value. A word too many costs a find.
 *
 * Source: CLDR RBNF `ja`, `ko` and `zh`. For ja `三匹`, ko `세 마리`; languages whose number words are always read have none.
 */
export const spelled: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ja: HAN,
  zh: HAN,
  ko: {
    '2': /두|둘|양|이중|쌍/,
    '3': /세 |셋|삼|석 /,
    '4': /네 |넷|사각|넉 /,
    '5': /다섯|오각/,
    '6': /여섯|육/,
    '7': /일곱|칠/,
    '8': /여덟|팔/,
    '9': /아홉|구 /,
    '10': /열 |십/,
  },
};
