import type { Figure } from '../../model/figure.js';

/** How well two figures agree, 0 for not at all; see `agreement`. */
export type Agreement = 0 | 1 | 2 | 3;

/** All values of a figure. */
export function readingsOf(figure: Figure): readonly string[] {
  return figure.readings ?? [figure.value];
}

/** Whether two figures have a value in common. */
export function intersect(source: Figure, target: Figure): boolean {
  const values = readingsOf(target);
  return readingsOf(source).some((value) => values.includes(value));
}
