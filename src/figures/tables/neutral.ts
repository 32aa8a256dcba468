import type { WordTable } from '../lexicon.js';

/**
 * What every language writes alike: symbols of currencies and units, codes, Latin scales.
 *
 * Source: ISO 4217; CLDR units (narrow forms) and currency symbols; IEC 80000-13.
 */
export const symbols: WordTable = [
  ['%', { percent: 0 }],
  ['‰', { percent: -1 }],
  ['US$', { currency: 'USD' }],
  ['$', { currency: 'USD', loose: true }],
  ['€', { currency: 'EUR' }],
  ['£', { currency: 'GBP' }],
  ['¥', { currency: 'JPY', loose: true }],
  ['₩', { currency: 'KRW' }],
  ['₽', { currency: 'RUB' }],
  ['₹', { currency: 'INR' }],
  ['°', { unit: 'degree' }],
  ['°C ℃', { unit: 'celsius' }],
  ['°F ℉', { unit: 'fahrenheit' }],
];

/** Signs before an amount that are longer than one character. */
export const dollars: Readonly<Record<string, string>> = {
  US$: 'USD',
  USD$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
};

const codes =
  'USD EUR GBP JPY CNY RMB KRW RUB INR CHF CAD AUD NZD HKD SGD TWD BRL MXN SEK NOK DKK PLN CZK HUF TRY ZAR ILS THB IDR MYR PHP VND AED SAR ARS CLP COP PEN UAH KZT BYN RON BGN';

export const currencyCodes: WordTable = codes
  .split(' ')
  .map((code) => [code, { currency: code === 'RMB' ? 'CNY' : code }]);

/** Units that are written with Latin letters everywhere. Keys that write a capital are found only so written. */
export const unitSymbols: WordTable = [
  ['KB kB Kb KiB kb', { unit: 'kilobyte' }],
  ['MB Mb MiB mb', { unit: 'megabyte' }],
  ['GB Gb GiB gb', { unit: 'gigabyte' }],
  ['TB TiB tb', { unit: 'terabyte' }],
  ['PB PiB', { unit: 'petabyte' }],
  ['Kbps kbps KBps Kbit kbit', { unit: 'kilobit-per-second' }],
  ['Mbps mbps MBps Mbit mbit', { unit: 'megabit-per-second' }],
  ['Gbps gbps GBps Gbit gbit', { unit: 'gigabit-per-second' }],
  ['Hz', { unit: 'hertz' }],
  ['kHz KHz', { unit: 'kilohertz' }],
  ['MHz', { unit: 'megahertz' }],
  ['GHz', { unit: 'gigahertz' }],
  ['ns', { unit: 'nanosecond' }],
  ['µs μs', { unit: 'microsecond' }],
  ['ms msec', { unit: 'millisecond' }],
  ['min', { unit: 'minute' }],
  ['sec', { unit: 'second' }],
  ['hr hrs', { unit: 'hour' }],
  ['px', { unit: 'pixel' }],
  ['pt', { unit: 'point' }],
  ['dpi', { unit: 'dot-per-inch' }],
  ['fps', { unit: 'frame-per-second' }],
  ['m²', { unit: 'square-meter' }],
  ['km²', { unit: 'square-kilometer' }],
  ['cm²', { unit: 'square-centimeter' }],
  ['ft', { unit: 'foot' }],
  ['mi', { unit: 'mile' }],
  ['ml mL', { unit: 'milliliter' }],
  ['km/h', { unit: 'kilometer-per-hour' }],
  ['m/s', { unit: 'meter-per-second' }],
  ['mm', { unit: 'millimeter' }],
  ['cm', { unit: 'centimeter' }],
  ['km', { unit: 'kilometer' }],
  ['kg', { unit: 'kilogram' }],
  ['mg', { unit: 'milligram' }],
  ['kW', { unit: 'kilowatt' }],
  ['MW', { unit: 'megawatt' }],
  ['kWh', { unit: 'kilowatt-hour' }],
  ['K k', { scale: 3, glued: true }],
  ['M', { scale: 6, glued: true }],
  ['B', { scale: 9, glued: true }],
  ['T', { scale: 12, glued: true }],
  ['h', { unit: 'hour' }],
  ['s', { unit: 'second' }],
  ['d', { unit: 'day', glued: true, loose: true }],
  ['m', { unit: 'meter' }],
  ['x X', { counter: true, glued: true }],
];
