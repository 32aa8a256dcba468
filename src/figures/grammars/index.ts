import type { Grammar } from '../grammar.js';
import { en } from './en.js';
import { es, esPoint, POINT_REGIONS } from './es.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { neutral } from './neutral.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

const grammars: ReadonlyMap<string, Grammar> = new Map(
  [en, ko, ja, es, ru, zh].map((grammar) => [grammar.lang, grammar]),
);

/**
 * The grammar to read a text of a locale by. A text without a single letter of the locale's script, or, in Spanish, with more English than
 * Spanish function words, was not translated and is read as English, unless `strict`.
 */
export function grammarFor(prose: string, lang: string, strict: boolean): Grammar {
  const grammar = byTag(lang);
  if (strict || grammar === en || grammar === neutral) return grammar;
  const script = SCRIPTS[grammar.lang];
  if (script !== undefined) return script.test(prose) || !ENGLISH_WORDS.test(prose) ? grammar : en;
  return isEnglish(prose) ? en : grammar;
}

function byTag(lang: string): Grammar {
  const known = tags.get(lang);
  if (known !== undefined) return known;
  const grammar = ofTag(lang);
  tags.set(lang, grammar);
  return grammar;
}

/** A project has a handful of languages. */
const tags = new Map<string, Grammar>();

function ofTag(lang: string): Grammar {
  const [language = '', ...subtags] = lang.split('-');
  const grammar = grammars.get(language.toLowerCase()) ?? neutral;
  return grammar === es && subtags.some((subtag) => POINT_REGIONS.has(subtag.toUpperCase()))
    ? esPoint
    : grammar;
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ko: /[\uac00-\ud7a3]/,
  ja: /[\u3040-\u30ff\u3400-\u9fff]/,
  ru: /[\u0400-\u04ff]/,
  zh: /[\u3400-\u9fff]/,
};
/** A word in small letters, or a month: a product's name and a number are written so in every language (ru `NuGet 1,0 RTM`). */
const ENGLISH_WORDS = /(?<![\w.])[a-z]{2,}|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/;

function isEnglish(prose: string): boolean {
  const english = prose.match(ENGLISH)?.length ?? 0;
  if (english === 0) return false;
  const spanish = prose.match(SPANISH)?.length ?? 0;
  return english > (spanish > 1 ? MIXED * spanish : spanish);
}

/** Two words of Spanish make a sentence Spanish that quotes English titles: `Extensions and Deployment for … (disponible en noviembre de 2017)`. */
const MIXED = 4;
const ENGLISH = /\b(?:the|of|and|to|is|are|for|with|you|your|this|that|in|on|be|must|or|from|by|at|of)\b/gi;
const SPANISH = /\b(?:de|la|el|los|las|que|y|en|para|por|con|un|una|se|del|al|es|su|o|debe)\b|[áéíóúñ¿¡]/gi;
