import type { Figure } from '../../model/figure.js';

/** The figures of one side and which of them are still without a partner. */
export class Pool {
  readonly figures: readonly Figure[];
  readonly #free: Set<Figure>;
  #places: ReadonlyMap<Figure, number> | undefined;

  constructor(figures: readonly Figure[]) {
    this.figures = figures;
    this.#free = new Set(figures);
  }

  /** In order. */
  get free(): Figure[] {
    return [...this.#free];
  }

  /** The first of them: enough for any sentence, and a bound on the time that hostile ones take. */
  get few(): Figure[] {
    const few: Figure[] = [];
    for (const figure of this.#free) {
      if (few.length >= FEW) break;
      few.push(figure);
    }
    return few;
  }

  get empty(): boolean {
    return this.#free.size === 0;
  }

  isFree(figure: Figure): boolean {
    return this.#free.has(figure);
  }

  take(figure: Figure): void {
    this.#free.delete(figure);
  }

  /** The place of a figure among those of its side, from 0 to 1. */
  place(figure: Figure): number {
    if (this.figures.length < 2) return 0.5;
    this.#places ??= new Map(this.figures.map((one, index) => [one, index]));
    return (this.#places.get(figure) ?? 0) / (this.figures.length - 1);
  }
}

const FEW = 64;
