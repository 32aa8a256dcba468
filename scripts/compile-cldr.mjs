// Writes src/figures/tables/cldr/<lang>.ts: names of units, currencies and months as CLDR has them, as literals. `--check` only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const require = createRequire(import.meta.url);
const data = {
  numbers: dirname(require.resolve('cldr-numbers-full/package.json')),
  units: dirname(require.resolve('cldr-units-full/package.json')),
  dates: dirname(require.resolve('cldr-dates-full/package.json')),
};

const LANGS = ['en', 'ko', 'ja', 'es', 'ru', 'zh'];

/** Units that documentation counts in. Left out: what is also a currency or a counter (pound, point), and what nobody writes. */
const UNITS =
  'digital-bit digital-byte digital-kilobit digital-kilobyte digital-megabit digital-megabyte digital-gigabit digital-gigabyte digital-terabit digital-terabyte digital-petabyte duration-nanosecond duration-microsecond duration-millisecond duration-second duration-minute duration-hour duration-day duration-week duration-month duration-quarter duration-year length-nanometer length-micrometer length-millimeter length-centimeter length-meter length-kilometer length-inch length-foot length-yard length-mile area-square-centimeter area-square-meter area-square-kilometer area-square-foot volume-milliliter volume-liter volume-gallon mass-microgram mass-milligram mass-gram mass-kilogram mass-tonne mass-ounce temperature-celsius temperature-fahrenheit frequency-hertz frequency-kilohertz frequency-megahertz frequency-gigahertz graphics-pixel graphics-megapixel graphics-dot-per-inch graphics-pixel-per-inch power-watt power-kilowatt power-megawatt energy-kilowatt-hour electric-volt electric-ampere angle-degree speed-kilometer-per-hour speed-meter-per-second'.split(
    ' ',
  );

const CURRENCIES =
  'USD EUR GBP JPY CNY KRW RUB INR CHF CAD AUD NZD HKD SGD TWD BRL MXN SEK NOK DKK PLN CZK HUF TRY ZAR ILS THB IDR MYR PHP VND AED SAR ARS CLP COP PEN UAH KZT RON BGN'.split(
    ' ',
  );

/** Words that are something else beside a number more often: a line, a code, the head of another word (`升级`). */
const NOT = {
  es: ['grados', 'grado'],
  zh: ['度', '升', '码', '季', '瓦'],
  ja: ['度', '点'],
  ko: ['도', '줄', '주'],
};

/** Symbols are the same in all languages and stand in a table of their own. */
const SYMBOL = /^[A-Za-z°µμ²/]{1,4}\.?$/;
const LATIN = new Set(['en', 'es']);
const MONTHS_ARE_NUMBERS = new Set(['ko', 'ja', 'zh']);

const folder = new URL('../src/figures/tables/cldr/', import.meta.url);
const check = process.argv.includes('--check');
const stale = [];
mkdirSync(folder, { recursive: true });
for (const lang of LANGS) {
  const file = fileURLToPath(new URL(`${lang}.ts`, folder));
  const options = await prettier.resolveConfig(file);
  const text = await prettier.format(compile(lang), { ...options, parser: 'typescript' });
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) stale.push(lang);
}
if (stale.length > 0)
  throw new Error(`Run node scripts/compile-cldr.mjs: not what CLDR says: ${stale.join(', ')}`);

function compile(lang) {
  const version = read('units', 'package.json').version;
  return `import type { WordTable } from '../../lexicon.js';

// Compiled from CLDR ${version} by scripts/compile-cldr.mjs: not to be edited.

/** Names of units, all lengths, numbers and cases. */
export const units: WordTable = ${table(unitsOf(lang), 'unit')};

/** Names of currencies. */
export const currencies: WordTable = ${table(currenciesOf(lang), 'currency')};

${MONTHS_ARE_NUMBERS.has(lang) ? '' : months(lang)}`;
}

function months(lang) {
  return `
/** Names of months, and the month. */
export const months: Readonly<Record<string, number>> = ${JSON.stringify(monthsOf(lang), undefined, 1)};
`;
}

function table(entries, key) {
  const rows = entries.map(([words, id]) => `['${words.join(' ')}', { ${key}: '${id}' }],`);
  return `[\n${rows.join('\n')}\n]`;
}

/** Each unit's words: what its patterns write behind the number. A word that two units share goes to the first of the list. */
function unitsOf(lang) {
  const { long, short, narrow } = read('units', `main/${lang}/units.json`).main[lang].units;
  const taken = new Set(NOT[lang] ?? []);
  return UNITS.flatMap((unit) => {
    const words = new Set();
    for (const width of [long, short, narrow]) {
      const isLatin = width === long && LATIN.has(lang);
      for (const [name, pattern] of Object.entries(width[unit] ?? {})) {
        if (!name.includes('-count-') || !pattern.startsWith('{0}')) continue;
        const word = key(pattern.slice(3));
        if (isWord(word) && (isLatin || !SYMBOL.test(word)) && !taken.has(word)) words.add(word);
      }
    }
    for (const word of words) taken.add(word);
    return words.size === 0 ? [] : [[[...words], unit.slice(unit.indexOf('-') + 1)]];
  });
}

function currenciesOf(lang) {
  const { currencies } = read('numbers', `main/${lang}/currencies.json`).main[lang].numbers;
  return CURRENCIES.flatMap((code) => {
    const names = Object.entries(currencies[code] ?? {}).filter(([name]) => name.startsWith('displayName'));
    const words = [...new Set(names.map(([, name]) => key(name)))].filter(isWord);
    return words.length === 0 ? [] : [[words, code]];
  });
}

function monthsOf(lang) {
  const { months } = read('dates', `main/${lang}/ca-gregorian.json`).main[lang].dates.calendars.gregorian;
  const names = {};
  for (const context of ['format', 'stand-alone'])
    for (const width of ['wide', 'abbreviated'])
      for (const [month, name] of Object.entries(months[context][width]))
        if (!/\d/.test(name)) names[name.replace(/\.$/, '')] = Number(month);
  return names;
}

/** As the lexicon writes a word. */
function key(text) {
  return text.replaceAll('\u00a0', ' ').trim().replaceAll(' ', '_');
}

/** Two letters or more, or one of a script in which one is a word. */
function isWord(word) {
  if (/['"\\\d{}()]/.test(word) || word === '') return false;
  return word.length > 1 || /[\u3040-\u9fff\uac00-\ud7a3]/.test(word);
}

function read(part, path) {
  return JSON.parse(readFileSync(`${data[part]}/${path}`, 'utf8'));
}
