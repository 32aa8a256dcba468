import type { Bound, Grammar } from '../grammar.js';
import * as cldr from '../tables/cldr/es.js';
import * as table from '../tables/es.js';
import { esFractions } from '../tables/fractions.js';
import { defineGrammar } from './define.js';

/** Words of one bound, divided by spaces. */
function of(words: string, bound: Bound): Record<string, Bound> {
  return Object.fromEntries(words.split(' ').map((word) => [word, bound]));
}

/** Spanish. Source: RAE, Ortografía 2010 (cifras, fechas, horas); CLDR `es`. */
export const es = defineGrammar({
  lang: 'es',
  separators: { decimal: ',', groups: ['.', ' '] },
  joints: [' y '],
  words: [cldr.units, cldr.currencies, table.numerals, esFractions, table.units],
  dates: {
    months: { ...cldr.months, ...table.months },
    templates: [
      '{day}(º|°)? (de |del )?{month}.? (de |del |, )?{year}',
      '{month}.? {day},? {year}',
      '{day}(º|°)? (de )?{month}',
      '{month}.? (de |del |, )?{year}',
      '{month}.? {day}',
    ],
  },
  times: {
    halves: {
      'a. m.': 'am',
      'p. m.': 'pm',
      'a.m.': 'am',
      'p.m.': 'pm',
      am: 'am',
      pm: 'pm',
      'a.m': 'am',
      'p.m': 'pm',
      'de la mañana': 'am',
      'de la madrugada': 'am',
      'del mediodía': 'pm',
      'de la tarde': 'pm',
      'de la noche': 'night',
      'de la medianoche': 'night',
    },
    templates: [
      '{hour}:{minute}[:{second}] {half}',
      '{hour}.{minute} {half}',
      '{hour} {half}',
      '{hour}(:|.){minute} h{end}',
    ],
  },
  periods: [
    '(año|ejercicio|Año|Ejercicio) fiscal (de )?{fy}',
    '(año|Año) natural (de )?{year}',
    '(trimestre|Trimestre) {q2} (de |del )?{year}',
    '{nh} (semestre|mitad) (del |de )?(año )?(fiscal )?{fy}',
    '{nth} trimestre (del |de )?(año |ejercicio )?(fiscal |natural )?(CY ?|FY ?)?{fy}',
    '{nth} trimestre',
    'T{quarter}[ (de |del )?{year}]',
  ],
  quarters: { primer: 1, primera: 1, segundo: 2, segunda: 2, tercer: 3, cuarto: 4 },
  ordinals: ['{n}.? ?(º|ª|°|er|ra|ro|da|do){end}'],
  fractions: [],
  bounds: {
    before: {
      'al menos': '>=',
      'como mínimo': '>=',
      'por lo menos': '>=',
      'un mínimo de': '>=',
      'mínimo de': '>=',
      'no menos de': '>=',
      'más de': '>',
      'superior a': '>',
      'superiores a': '>',
      'mayor que': '>',
      'mayor de': '>',
      'mayor o igual que': '>=',
      'mayor o igual a': '>=',
      'menor o igual que': '<=',
      'menor o igual a': '<=',
      'por encima de': '>',
      'por encima del': '>',
      'superior al': '>',
      'superiores al': '>',
      ...of(
        'supera superan superó superaron superar supere superen excede exceden exceder exceda excedan',
        '>',
      ),
      'por debajo de': '<',
      'por debajo del': '<',
      'inferior al': '<',
      'inferiores a': '<',
      'inferiores al': '<',
      'menos de': '<',
      'inferior a': '<',
      'menor que': '<',
      'no más de': '<=',
      'como máximo': '<=',
      'un máximo de': '<=',
      'máximo de': '<=',
      'a lo sumo': '<=',
      hasta: '<=',
    },
    after: {
      'o más': '>=',
      'o superior': '>=',
      'o posterior': '>=',
      'o superiores': '>=',
      'o posteriores': '>=',
      'y superior': '>=',
      'como mínimo': '>=',
      'o menos': '<=',
      'o inferior': '<=',
      'o inferiores': '<=',
      'o anterior': '<=',
      'o anteriores': '<=',
      'o mayor': '>=',
      'o menor': '<=',
      'en adelante': '>=',
      'o versiones posteriores': '>=',
      'o una versión posterior': '>=',
      'o una versión anterior': '<=',
      'como máximo': '<=',
      '+': '>=',
    },
    not: /(?<!\p{L})(?:no|nunca|jamás|sin|ni|ningún|ninguno|ninguna) (?:\p{L}+ ){0,4}$/iu,
    sure: /^(?:no|nunca|jamás) (?:(?:puede|pueden|debe|deben|podrá|podrán|deberá|deberán) )?(?:ser )?$/i,
    article: ' (?:el|la|los|las|un|una|unos|unas)',
  },
  ranges: 'a al y hasta hasta_el',
  versions: 'versión versiones version',
  exams: 'examen exámenes curso formulario',
});

/**
 * Spanish of Mexico, Central America and their neighbours, which divides with a point.
 *
 * Source: CLDR `es_419`, `es_MX`, `es_US`, `es_GT`, …; RAE admits both marks. For es-MX `1,822.25`; leaves es-ES and es-AR to the comma.
 */
// Not a copy: that would make the lexicon of a language that nobody may ask for.
export const esPoint: Grammar = Object.assign(Object.create(es) as Grammar, {
  separators: { decimal: '.', groups: [',', ' '] },
});

/** Regions of {@link esPoint}. */
export const POINT_REGIONS: ReadonlySet<string> = new Set([
  '419',
  'DO',
  'GT',
  'HN',
  'MX',
  'NI',
  'PA',
  'PE',
  'PR',
  'SV',
  'US',
]);
