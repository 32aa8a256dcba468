import { addDecimals, shiftDecimal } from './decimal.js';
import type { Word } from './lexicon.js';
import type { Literal } from './literal.js';

/** A numeral's value as it grows: `whole` of the finished sections, `section` of the one being read, `part` before the next small scale. */
export class NumeralSum {
  any: boolean;
  /** One literal and scales, nothing added. */
  simple = true;
  /** Sum of the powers of the scales behind the literal. */
  power = 0;
  #whole = '0';
  #section = '0';
  #part: string | undefined;
  /** What the next word has to be less than. */
  #room = Infinity;
  #last = Infinity;
  #small = Infinity;

  constructor(literal: Literal | undefined) {
    this.any = literal !== undefined;
    this.#part = literal?.value;
    if (literal !== undefined) this.#room = 0;
  }

  /** Adds digits behind a scale, if what follows them is a smaller scale or they are less than the last one. */
  add(value: string, next: number | undefined): boolean {
    if (this.#part !== undefined || value.includes('.')) return false;
    if (next !== undefined ? next >= this.#last : value.length > this.#last) return false;
    this.#part = value;
    this.#room = 0;
    this.simple = false;
    return true;
  }

  take(word: Word, place: { first: boolean; touching: boolean; digits: boolean; myriads: boolean }): boolean {
    if (word.scale !== undefined) {
      if (word.then === undefined) return this.#scale(word, place);
      if (word.scale >= this.#small || word.then >= this.#last) return false;
      return this.#scale(word, place) && this.#scale({ scale: word.then }, place);
    }
    if (word.cardinal === 0 && place.myriads && this.any && this.#part === undefined && !place.digits)
      return true;
    if (word.cardinal === undefined || word.cardinal >= this.#room || (place.first && place.digits))
      return false;
    if (place.digits && !place.myriads) return false;
    this.#part = addDecimals(this.#part ?? '0', String(word.cardinal));
    this.#room = word.cardinal >= 100 ? 100 : word.cardinal >= 20 ? 10 : 0;
    if (word.cardinal === 0 || place.digits) this.simple = false;
    this.any = true;
    return true;
  }

  #scale(
    word: Word,
    place: { first: boolean; touching: boolean; digits: boolean; myriads: boolean },
  ): boolean {
    const scale = word.scale ?? 0;
    if (word.glued === true && !(place.touching && place.digits && (place.first || this.power === 3)))
      return false;
    if (!this.any && word.alone !== true) return false;
    if (scale < (place.myriads ? 4 : 3)) return this.#smallScale(scale);
    const nothing = this.#part === undefined && this.#section === '0';
    if (nothing && this.any && scale <= this.#last) return false;
    const value = addDecimals(this.#section, this.#part ?? (nothing && this.#whole === '0' ? '1' : '0'));
    this.#whole =
      scale > this.#last
        ? shiftDecimal(addDecimals(this.#whole, value), scale)
        : addDecimals(this.#whole, shiftDecimal(value, scale));
    this.power += scale;
    this.#section = '0';
    this.#part = undefined;
    this.#last = scale;
    this.#small = Infinity;
    this.#room = 10 ** Math.min(scale, 9);
    this.any = true;
    return true;
  }

  #smallScale(scale: number): boolean {
    if (scale >= this.#small) return false;
    this.#section = addDecimals(this.#section, shiftDecimal(this.#part ?? '1', scale));
    this.#part = undefined;
    this.power += scale;
    this.#small = scale;
    this.#room = 10 ** scale;
    this.any = true;
    return true;
  }

  total(): string {
    return addDecimals(this.#whole, addDecimals(this.#section, this.#part ?? '0'));
  }
}
