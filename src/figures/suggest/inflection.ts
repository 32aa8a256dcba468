/** Languages in which words are declined after a number. */
const DECLINING = new Set(['en', 'es', 'ru']);

function primary(lang: string): string {
  return (lang.split('-')[0] ?? '').toLowerCase();
}

/** Whether a figure reads the same in every sentence: no word in it could take another ending. */
export function isFixed(text: string, lang: string): boolean {
  return !DECLINING.has(primary(lang)) || !DECLINED.test(text);
}

/** Three letters and more, the first of them lower case; abbreviations and symbols (`GB`, `долл.`, `USD`) stay as they are. */
const DECLINED = /(?<!\p{L})\p{Ll}\p{L}{2,}(?!\p{L}|\.)/u;

/**
 * Whether the words behind a number may stay when the number changes: `100000 долларов` and `150000 долларов`, but not `2 доллара` and `5
 * долларов`. Words behind are those of the figure, and the next one of the sentence.
 *
 * Source: CLDR plural rules. Categories are those of the number as it is written before the words (`1,5` of `1,5 млн`).
 */
export function wordsMayStay(was: string, now: string, words: string, lang: string): boolean {
  const name = primary(lang);
  if (!DECLINING.has(name) || !DECLINED.test(words)) return true;
  const rules = new Intl.PluralRules(name);
  return rules.select(Number(was)) === rules.select(Number(now));
}

/**
 * Whether a Korean particle that touches the number may stay: 3 (`삼`) ends in a consonant and takes `을`, 2 (`이`) ends in a vowel and takes `를`.
 *
 * Source: 한글 맞춤법, 조사. For `3을`; leaves `3개를` alone, where the counter decides.
 */
export function particleMayStay(was: string, now: string, behind: string): boolean {
  return !PARTICLE.test(behind) || endsInVowel(was) === endsInVowel(now);
}

const PARTICLE = /^(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/;

function endsInVowel(digits: string): boolean {
  return /[2459]$/.test(digits);
}
