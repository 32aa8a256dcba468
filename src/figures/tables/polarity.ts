/**
 * Words that deny, forbid, prevent or restrict, by language: where one stands in a sentence, what its bounds and dates say may be said the other way
 * round (`not before June`, `from June on`).
 *
 * Source: grammars of each language, negation; verbs of prevention of published documentation. A word too many costs a find, a missing one a false alarm.
 */
export const denials: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:not?|none|nor|never|neither|nothing|nobody|cannot|without|only|unless|except|stop\p{L}*|ends?|ended|expir\p{L}*|block\p{L}*|prevent\p{L}*|avoid\p{L}*|prohibit\p{L}*|forbid\p{L}*|limit\p{L}*|restrict\p{L}*|refus\p{L}*|reject\p{L}*|den(?:y|ies|ied)|fail\p{L}*|un(?:able|available|supported)|invalid|too|instead|rather|wait\p{L}*|missing|lack\p{L}*|exclu\p{L}*)(?!\p{L})|n['’]t(?!\p{L})/iu,
  ko: /없|않|못|마세|마십|말고|말아|말 것|금지|불가|아니|아닌|안 ?(?:됩|되|돼|된)|제한|차단|방지|거부|초과|미만|불필요|제외|피하|종료|만료|중단/u,
  ja: /ない|なく|なけ|なかっ|ません|ず(?:に|、|$)|禁止|不可|不要|未|非|制限|防|避け|拒否|除|終了|中止|停止|期限切れ/u,
  es: /(?<!\p{L})(?:no|nunca|ni|sin|jamás|tampoco|ningun\p{L}*|nadie|nada|sol[oa]|sólo|solamente|únicamente|evit\p{L}*|proh[ií]b\p{L}*|impid\p{L}*|impedi\p{L}*|limit\p{L}*|restring\p{L}*|rechaz\p{L}*|bloque\p{L}*|salvo|excepto|exclu\p{L}*|dej\p{L}*|finaliz\p{L}*|expir\p{L}*|caduc\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не|ни|нет|без|нельзя|никогда|никак\p{L}*|только|лишь|запре\p{L}*|огранич\p{L}*|исключ\p{L}*|предотвра\p{L}*|отклон\p{L}*|избега\p{L}*|блокир\p{L}*|кроме|пока|невозмож\p{L}*|недоступ\p{L}*|неуда\p{L}*|прекра\p{L}*|истека\p{L}*|заверш\p{L}*)(?!\p{L})/iu,
  zh: /不|勿|没|無|无|未|禁|限|别|避免|防止|非|拒绝|阻止|除|只|仅|才|截止|停止|结束|到期|过期/u,
};

/** What a word next to a date says of the time meant: all before it, or all after it. At the end of the text ahead of it, or the head of that behind it. */
interface Eras {
  before: { ahead?: RegExp; behind?: RegExp };
  after: { ahead?: RegExp; behind?: RegExp };
}

/**
 * Source: CLDR has none; the prepositions and particles of each grammar. For `before June 30` and `6월 30일 이전`; leaves `from 1 to 5 June`, which says
 * both, and zh `底`, which says where in it, alone.
 */
export const eras: Readonly<Record<string, Eras>> = {
  en: {
    before: { ahead: /(?<!\p{L})(?:before|prior to|earlier than)(?: version)? $/iu },
    after: {
      ahead:
        /(?<!\p{L})(?:after|since|later than|starting (?:on|in|from|with)|beginning (?:on|in|with)|on or after)(?: version)? $/iu,
    },
  },
  ko: {
    before: { behind: /^(?:\))? ?(?:이전|전(?:에|까지|의)|까지)/u },
    after: { behind: /^(?:\))? ?(?:이후|후(?:에|의|부터)|부터)/u },
  },
  ja: {
    before: { behind: /^ ?(?:以前|より前|の?前(?:に|の)|まで)/u },
    after: { behind: /^ ?(?:以降|以後|より後|の?後(?:に|の)|から)/u },
  },
  es: {
    before: {
      ahead:
        /(?<!\p{L})(?:antes de(?:l| la)?|anteriore?s? (?:al?|a la)|previ[oa]s? al?|hasta(?: el)?)(?: versión)? $/iu,
    },
    after: {
      ahead:
        /(?<!\p{L})(?:después de(?:l| la)?|posteriore?s? (?:al?|a la)|a partir de(?:l| la)?|desde(?: el| la)?|tras(?: el)?)(?: versión)? $/iu,
    },
  },
  ru: {
    before: { ahead: /(?<!\p{L})(?:до|ранее|раньше|не позднее|не позже)(?: версии)? $/iu },
    after: { ahead: /(?<!\p{L})(?:после|начиная с|позднее|позже|не ранее|не раньше|с)(?: версии)? $/iu },
  },
  zh: {
    before: { behind: /^ ?(?:及?[之以]前|前(?:[，。的]|$))/u },
    after: { behind: /^ ?(?:及?[之以]后|后(?:[，。的]|$)|起|开始)/u },
  },
};
