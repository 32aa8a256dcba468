import type { FoundFigure, Reading, Rule } from '../grammar.js';
import { isAlphabetic } from '../lexicon.js';

/**
 * Names made of letters and digits: exams, forms, articles, plans, standards. Their value is upper case, with every separator a hyphen.
 *
 * Source: the shape of identifiers in published documentation. For `MB2-714`, `1042-S`, `E5`, and `MB2 714`, where a translator put a space for
 * the hyphen, and `Exam 70-398`; leaves `30-day`, `10GB` and `mid-2018` to the rules of numbers.
 */
export const nameRule: Rule = {
  starts: ['name', 'digit'],
  read(reading, at) {
    const exam = examAt(reading, at);
    if (exam !== undefined) return [exam];
    const shape = isDigit(reading.text.charCodeAt(at)) ? DIGIT_FIRST : LETTER_FIRST;
    shape.lastIndex = at;
    const match = shape.exec(reading.text);
    if (match === null) return undefined;
    const text = match[0];
    const end = at + text.length;
    if (shape === DIGIT_FIRST && isMeasured(reading, at)) return undefined;
    if (isAlphabetic(reading.text.charCodeAt(end))) return undefined;
    return [identifier(at, end, text)];
  },
};

/** Figures alone with a hyphen, or a space for it, behind a word that says that they are a name. */
function examAt({ text, grammar }: Reading, at: number): FoundFigure | undefined {
  EXAM.lastIndex = at;
  const match = EXAM.exec(text);
  if (match === null || !grammar.named.test(text.slice(Math.max(0, at - LOOK_BEHIND), at))) return undefined;
  return identifier(at, at + match[0].length, match[0]);
}

const EXAM = /\d{2,3}[- ]\d{3}(?![\d.,]?\d)/y;
const LOOK_BEHIND = 16;
const LETTER_FIRST =
  /[A-Z]{2,4}\d{1,2} \d{3}(?![\d.,]?\d| ?[A-Za-z%])|[A-Za-z]+[-_]?\d[A-Za-z0-9]*(?:[-_.](?=[A-Za-z]*\d)[A-Za-z0-9]+|-[A-Z]{1,4}(?![A-Za-z]))*|[A-Za-z]\+\+\d+/y;
const DIGIT_FIRST =
  /\d+(?:-\d{2,}){2,}|\d+-?(?:[A-Z]{1,4}|[A-Za-z]+\d[A-Za-z0-9]*|(?<!-)[A-Za-z]+)(?:-[A-Za-z0-9]+)*/y;

/** Whether the digits are a number with a unit, a scale or an ending: `10GB`, `60K`, `2nd`, `300000USD`. */
function isMeasured(reading: Reading, at: number): boolean {
  let end = at;
  while (isDigit(reading.text.charCodeAt(end))) end += 1;
  if (reading.text[end] === '-') {
    if (isDigit(reading.text.charCodeAt(end + 1))) return false;
    end += 1;
  }
  const found = reading.grammar.lexicon.at(reading.text, end);
  return found !== undefined && !isDigit(reading.text.charCodeAt(found.end));
}

/** The figure of an identifier between two offsets. */
export function identifier(start: number, end: number, text: string): FoundFigure {
  return { kind: 'identifier', value: text.toUpperCase().replace(/[-_. ]+/g, '-'), range: { start, end } };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
