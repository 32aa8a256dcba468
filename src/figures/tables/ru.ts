import type { Word, WordTable } from '../lexicon.js';

/** All forms of a word: the stem with each ending, `-` for none. */
function inflect(stem: string, endings: string, word: Word): readonly [string, Word] {
  return [
    endings
      .split(' ')
      .map((ending) => (ending === '-' ? stem : stem + ending))
      .join(' '),
    word,
  ];
}

const HARD = 'ый ого ому ым ом ая ой ую ое ые ых ыми';
const STRESSED = 'ой ого ому ым ом ая ую ое ые ых ыми';

/** Source: Русская грамматика (1980) §§ 1365–1385, declension of numerals; CLDR RBNF `ru`, all genders and cases. */
export const numerals: WordTable = [
  ['ноль нуль нули нулей нулям нулями ноля нуля нулю нулём нулем нуле', { cardinal: 0 }],
  ['один одна одно одни одного одной одному одним одном одну однажды', { cardinal: 1 }],
  ['два две двух двум двумя двое двоих двоим оба обе обоих обеих обоим обеим дважды', { cardinal: 2 }],
  ['три трех трёх трем трём тремя трое троих трижды', { cardinal: 3 }],
  ['четыре четырех четырёх четырем четырём четырьмя четверо', { cardinal: 4 }],
  inflect('пят', 'ь и ью', { cardinal: 5 }),
  inflect('шест', 'ь и ью', { cardinal: 6 }),
  inflect('сем', 'ь и ью', { cardinal: 7 }),
  ['восемь восьми восемью восьмью', { cardinal: 8 }],
  inflect('девят', 'ь и ью', { cardinal: 9 }),
  inflect('десят', 'ь и ью', { cardinal: 10 }),
  inflect('одиннадцат', 'ь и ью', { cardinal: 11 }),
  inflect('двенадцат', 'ь и ью', { cardinal: 12 }),
  inflect('тринадцат', 'ь и ью', { cardinal: 13 }),
  inflect('четырнадцат', 'ь и ью', { cardinal: 14 }),
  inflect('пятнадцат', 'ь и ью', { cardinal: 15 }),
  inflect('шестнадцат', 'ь и ью', { cardinal: 16 }),
  inflect('семнадцат', 'ь и ью', { cardinal: 17 }),
  inflect('восемнадцат', 'ь и ью', { cardinal: 18 }),
  inflect('девятнадцат', 'ь и ью', { cardinal: 19 }),
  inflect('двадцат', 'ь и ью', { cardinal: 20 }),
  inflect('тридцат', 'ь и ью', { cardinal: 30 }),
  ['сорок сорока', { cardinal: 40 }],
  ['пятьдесят пятидесяти пятьюдесятью', { cardinal: 50 }],
  ['шестьдесят шестидесяти шестьюдесятью', { cardinal: 60 }],
  ['семьдесят семидесяти семьюдесятью', { cardinal: 70 }],
  ['восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью', { cardinal: 80 }],
  ['девяносто девяноста', { cardinal: 90 }],
  ['сто ста', { cardinal: 100 }],
  ['двести двухсот двумстам двумястами двухстах', { cardinal: 200 }],
  ['триста трехсот трёхсот тремстам трёмстам тремястами трехстах трёхстах', { cardinal: 300 }],
  ['четыреста четырехсот четырёхсот четыремстам четырьмястами четырехстах', { cardinal: 400 }],
  ['пятьсот пятисот пятистам пятьюстами пятистах', { cardinal: 500 }],
  ['шестьсот шестисот шестистам шестьюстами шестистах', { cardinal: 600 }],
  ['семьсот семисот семистам семьюстами семистах', { cardinal: 700 }],
  ['восемьсот восьмисот восьмистам восемьюстами восьмистах', { cardinal: 800 }],
  ['девятьсот девятисот девятистам девятьюстами девятистах', { cardinal: 900 }],
  ['тысяча тысячи тысяч тысячу тысячей тысячью тысячам тысячами тысячах', { scale: 3, alone: true }],
  ['тыс. тыс', { scale: 3 }],
  inflect('миллион', '- а у ом е ы ов ам ами ах', { scale: 6 }),
  ['млн. млн', { scale: 6 }],
  inflect('миллиард', '- а у ом е ы ов ам ами ах', { scale: 9 }),
  ['млрд. млрд', { scale: 9 }],
  inflect('триллион', '- а у ом е ы ов ам ами ах', { scale: 12 }),
  ['трлн. трлн', { scale: 12 }],
  inflect('перв', HARD, { ordinal: 1 }),
  inflect('втор', STRESSED, { ordinal: 2 }),
  inflect('трет', 'ий ьего ьему ьим ьем ья ьей ью ье ьи ьих ьими', { ordinal: 3 }),
  inflect('четверт', HARD, { ordinal: 4 }),
  inflect('четвёрт', HARD, { ordinal: 4 }),
  inflect('пят', HARD, { ordinal: 5 }),
  inflect('шест', STRESSED, { ordinal: 6 }),
  inflect('седьм', STRESSED, { ordinal: 7 }),
  inflect('восьм', STRESSED, { ordinal: 8 }),
  inflect('девят', HARD, { ordinal: 9 }),
  inflect('десят', HARD, { ordinal: 10 }),
  inflect('одиннадцат', HARD, { ordinal: 11 }),
  inflect('двенадцат', HARD, { ordinal: 12 }),
  inflect('тринадцат', HARD, { ordinal: 13 }),
  inflect('четырнадцат', HARD, { ordinal: 14 }),
  inflect('пятнадцат', HARD, { ordinal: 15 }),
  inflect('двадцат', HARD, { ordinal: 20 }),
  inflect('тридцат', HARD, { ordinal: 30 }),
  ['й го му м ого ому я ю е ая ую ое ой ый ий х ых', { ordinalMark: true, glued: true }],
];

const DOLLARS = ['доллар', '- а у ом е ы ов ам ами ах'] as const;

/** Source: CLDR currencies and units `ru`; ОКЕИ for abbreviations. */
export const units: WordTable = [
  inflect('процент', '- а у ом е ы ов ам ами ах', { percent: 0 }),
  inflect('процентн', HARD, { percent: 0 }),
  inflect(...DOLLARS, { currency: 'USD', loose: true }),
  inflect('доллар', '_США а_США у_США ом_США е_США ы_США ов_США ам_США ами_США ах_США', { currency: 'USD' }),
  ['долл._США долл.', { currency: 'USD' }],
  ['евро', { currency: 'EUR' }],
  inflect('рубл', 'ь я ю ем е и ей ям ями ях', { currency: 'RUB' }),
  ['руб. руб', { currency: 'RUB' }],
  ['иена иены иен', { currency: 'JPY' }],
  ['юань юаня юаней', { currency: 'CNY' }],
  ['фунтов_стерлингов', { currency: 'GBP' }],
  ['цент цента центов', { unit: 'cent' }],
  inflect('миллисекунд', '- а ы у е ой ам ами ах', { unit: 'millisecond' }),
  ['мс', { unit: 'millisecond' }],
  inflect('секунд', '- а ы у е ой ам ами ах', { unit: 'second' }),
  ['сек. сек', { unit: 'second' }],
  inflect('минут', '- а ы у е ой ам ами ах', { unit: 'minute' }),
  inflect('минутн', HARD, { unit: 'minute' }),
  ['мин. мин', { unit: 'minute' }],
  inflect('час', '- а у ом е ы ов ам ами ах', { unit: 'hour' }),
  inflect('часов', STRESSED, { unit: 'hour' }),
  [
    'день дня дню днем днём дне дни дней дням днями днях дн. сутки суток рабочих_дней рабочих_дня рабочего_дня рабочий_день',
    { unit: 'day' },
  ],
  inflect('дневн', HARD, { unit: 'day' }),
  inflect('недел', 'я и ю ей е ь ям ями ях', { unit: 'week' }),
  inflect('недельн', HARD, { unit: 'week' }),
  inflect('месяц', '- а у ем е ы ев ам ами ах', { unit: 'month' }),
  inflect('месячн', HARD, { unit: 'month' }),
  ['мес. мес', { unit: 'month' }],
  inflect('квартал', '- а у ом е ы ов ам ами ах', { unit: 'quarter' }),
  ['год года году годом годе годы лет годам годами годах', { unit: 'year' }],
  inflect('годичн', HARD, { unit: 'year' }),
  inflect('летн', 'ий его ему им ем яя ей юю ее ие их ими', { unit: 'year' }),
  inflect('байт', '- а у ом е ы ов ам ами ах', { unit: 'byte' }),
  inflect('бит', '- а у ом е ы ов ам ами ах', { unit: 'bit' }),
  inflect('килобайт', '- а у ом е ы ов', { unit: 'kilobyte' }),
  inflect('мегабайт', '- а у ом е ы ов', { unit: 'megabyte' }),
  inflect('гигабайт', '- а у ом е ы ов', { unit: 'gigabyte' }),
  inflect('терабайт', '- а у ом е ы ов', { unit: 'terabyte' }),
  ['КБ Кб кб', { unit: 'kilobyte' }],
  ['МБ Мб', { unit: 'megabyte' }],
  ['ГБ Гб', { unit: 'gigabyte' }],
  ['ТБ Тб', { unit: 'terabyte' }],
  ['ПБ', { unit: 'petabyte' }],
  ['ГГц', { unit: 'gigahertz' }],
  ['МГц', { unit: 'megahertz' }],
  ['Мбит/с', { unit: 'megabit-per-second' }],
  ['Гбит/с', { unit: 'gigabit-per-second' }],
  inflect('пиксел', 'ь я ю ей ях', { unit: 'pixel' }),
  ['кг', { unit: 'kilogram' }],
  ['км', { unit: 'kilometer' }],
  ['метр метра метров', { unit: 'meter' }],
  ['дюйм дюйма дюймов', { unit: 'inch' }],
  ['миля мили миль', { unit: 'mile' }],
  ['раз раза шт. шт человек', { counter: true }],
];

/** Source: CLDR gregorian calendar `ru`, format and stand-alone; prepositional and instrumental by declension. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'январь января январе январю январем янв',
    'февраль февраля феврале февралю февралем февр',
    'март марта марте марту мартом мар',
    'апрель апреля апреле апрелю апрелем апр',
    'май мая мае маю маем',
    'июнь июня июне июню июнем июн',
    'июль июля июле июлю июлем июл',
    'август августа августе августу августом авг',
    'сентябрь сентября сентябре сентябрю сентябрем сентябрём сент',
    'октябрь октября октябре октябрю октябрем октябрём окт',
    'ноябрь ноября ноябре ноябрю ноябрем ноябрём нояб',
    'декабрь декабря декабре декабрю декабрем декабрём дек',
  ].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1])),
);

/**
 * Numbers in compounds, the genitive before the word: `трехмесячный`, `двухфакторная`, `двенадцатичасовой`; longer ones first.
 *
 * Source: Русская грамматика (1980) § 565. `семи` is left out: it begins `семинар`.
 */
export const heads: Readonly<Record<string, number>> = {
  двенадцати: 12,
  тридцати: 30,
  двадцати: 20,
  пятнадцати: 15,
  десяти: 10,
  девяти: 9,
  восьми: 8,
  шести: 6,
  пяти: 5,
  четырех: 4,
  четырёх: 4,
  трех: 3,
  трёх: 3,
  двух: 2,
  одно: 1,
};
