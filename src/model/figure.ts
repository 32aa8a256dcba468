import type { Range } from './position.js';

/**
 * What a figure states. `year` is a bare year (`2016`), `product` a number inside a product's name (`Dynamics 365`, `Office 365`),
 * `number` everything that counts without a unit.
 */
export type FigureKind =
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'quantity'
  | 'ordinal'
  | 'year'
  | 'version'
  | 'identifier'
  | 'product';

/** A figure of a text: what is written, where, and what it states. */
export interface Figure {
  kind: FigureKind;
  /**
   * Canonical and exact, never a binary float. Numbers: decimal string without grouping, leading or trailing zeros (`150000`, `0.5`, `-3`).
   * Dates: ISO 8601, as much as is known (`2017-07-04`, `--07-04`, `2020-01`). Times: `HH:MM[:SS]`, 24 hours. Versions and identifiers: upper
   * case as written with the separators folded (`MB2-714`). Durations: the number; its unit stands in `unit`.
   */
  value: string;
  /** All values that an ambiguous text can have (`07/04/2017`, Spanish `1.234`), `value` among them. Absent: only `value`. */
  readings?: readonly string[];
  /** ISO 4217 code of money (`USD`; absent where the text names none), CLDR unit identifier of a quantity or duration (`gigabyte`, `month`). */
  unit?: string;
  /** A bound that the words around state: `at least` → `>=`, `more than` → `>`. Absent where there is none. */
  bound?: '<' | '<=' | '>' | '>=';
  /** A `not` farther off may turn the bound round (`must not contain more than 1`), so that it is not known which way it points. */
  negated?: true;
  /** As written, the whole figure with its currency or unit: `US$150,000`, `150,000 ドル`. The slice of the scanned text at `range`. */
  text: string;
  /** In the scanned text. */
  range: Range;
  /** A departure of form that does not change the value (`glued-unit` in `50000USD`), for a note. */
  form?: FormDefect;
}

/** How a figure's form departs from what its locale writes, the value being right. */
export type FormDefect = 'glued-unit' | 'foreign-separators';

/** A figure without its place. */
export type StatedFigure = Pick<Figure, 'kind' | 'value' | 'text' | 'unit' | 'bound'>;
