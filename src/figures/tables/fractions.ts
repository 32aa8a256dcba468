import type { WordTable } from '../lexicon.js';

/**
 * Fractions in words whose lower number is an ordinal. Those that have a word of their own (`two thirds`, `половина`) stand in the tables of the languages.
 *
 * Source: Chicago Manual of Style 9.14; RAE, Ortografía 2010 (fraccionarios); Русская грамматика (1980) § 1373. For `two-fifths`, `una quinta
 * parte`, `две пятых`; leaves `a fifth server` and es `un quinto servidor` to the ordinals.
 */
export const enFractions: WordTable = [
  ['a_third_of', { fraction: '1/3' }],
  ['a_quarter_of', { fraction: '1/4' }],
  ['a_quarter_of_an_hour quarter_of_an_hour', { unit: 'hour', amount: '0.25' }],
  ['three_quarters_of_an_hour', { unit: 'hour', amount: '0.75' }],
  ...parts(
    {
      5: 'fifth',
      6: 'sixth',
      7: 'seventh',
      8: 'eighth',
      9: 'ninth',
      10: 'tenth',
      100: 'hundredth',
      1000: 'thousandth',
    },
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    (part, count, over) =>
      over === 1
        ? [`one_${part}`, `one-${part}`, `a_${part}_of`]
        : [`${count}_${part}s`, `${count}-${part}s`],
  ),
];

export const esFractions: WordTable = parts(
  {
    3: 'tercer',
    4: 'cuart',
    5: 'quint',
    6: 'sext',
    7: 'séptim',
    8: 'octav',
    9: 'noven',
    10: 'décim',
    100: 'centésim',
    1000: 'milésim',
  },
  ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  (part, count, over) =>
    over === 1
      ? [`${part}a_parte`, `una_${part}a_parte`, `un_${part}o_de`]
      : [`${count}_${part}as_partes`, `${count}_${part}os`],
);

export const ruFractions: WordTable = parts(
  {
    3: 'треть',
    4: 'четверт',
    5: 'пят',
    6: 'шест',
    7: 'седьм',
    8: 'восьм',
    9: 'девят',
    10: 'десят',
    100: 'сот',
    1000: 'тысячн',
  },
  [
    'одна',
    'две двух двумя',
    'три трех трёх',
    'четыре четырех четырёх',
    'пять пяти',
    'шесть шести',
    'семь семи',
    'восемь восьми',
    'девять девяти',
  ],
  (part, counts, over) => {
    const [first, second, other] =
      part === 'треть' ? (['я', 'ю', 'ей'] as const) : (['ая', 'ую', 'ой'] as const);
    return over === 1
      ? [
          `${part}${first}_часть`,
          `${part}${second}_часть`,
          `${part}${other}_части`,
          `${part}${other}_частью`,
          `одна_${part}${first}`,
          `одну_${part}${second}`,
          `одной_${part}${other}`,
        ]
      : counts.split(' ').map((count) => `${count}_${part}${part === 'треть' ? 'их' : 'ых'}`);
  },
);

/** Each number of parts, of a whole in each number of them. */
function parts(
  wholes: Readonly<Record<number, string>>,
  counts: readonly string[],
  write: (part: string, count: string, over: number) => readonly string[],
): WordTable {
  return Object.entries(wholes).flatMap(([under, part]) =>
    counts.slice(0, Number(under) - 1).map((count, index) => {
      const over = index + 1;
      return [write(part, count, over).join(' '), { fraction: `${String(over)}/${under}` }] as const;
    }),
  );
}
