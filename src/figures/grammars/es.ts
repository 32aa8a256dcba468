import type { Grammar } from '../grammar.js';
import * as table from '../tables/es.js';
import { defineGrammar } from './define.js';

/** Spanish. Source: RAE, Ortografía 2010 (cifras, fechas, horas); CLDR `es`. */
export const es = defineGrammar({
  lang: 'es',
  separators: { decimal: ',', groups: ['.', ' '] },
  joints: [' y '],
  words: [table.numerals, table.units],
  dates: {
    months: table.months,
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
      'de la mañana': 'am',
      'de la tarde': 'pm',
      'de la noche': 'pm',
    },
    templates: ['{hour}:{minute}[:{second}] {half}', '{hour}.{minute} {half}', '{hour} {half}'],
  },
  periods: [
    '(año|ejercicio|Año|Ejercicio) fiscal (de )?{fy}',
    '(año|Año) natural (de )?{year}',
    '(trimestre|Trimestre) {q2} (de |del )?{year}',
    '{nth} trimestre (del |de )?(año )?(CY ?)?{fy}',
    '{nth} trimestre',
  ],
  quarters: { primer: 1, segundo: 2, tercer: 3, cuarto: 4 },
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
      'como máximo': '<=',
      '+': '>=',
    },
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
export const esPoint: Grammar = { ...es, separators: { decimal: '.', groups: [',', ' '] } };

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
