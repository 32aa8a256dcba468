import type { Range } from '../model/position.js';
import type { Problem } from './yaml.js';

/** The block between two fences. */
export interface Fence {
  yaml: Range;
  body: number;
  problem?: Problem;
}

const OPENING = /^\uFEFF?---[ \t]*([A-Za-z][\w+#.-]*)?[ \t]*(?:\r\n|\r|\n|$)/;
const CLOSING = /^---[ \t]*$/gm;

/**
 * Finds the front matter of a text. Undefined where the text begins with something else, a rule (`---` with no field behind it) among it.
 * A language behind the mark (`---js`) and a fence that never closes are problems; the body of the latter is the whole text.
 */
export function findFence(text: string): Fence | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const mark: Range = { start: opening[0].startsWith('\uFEFF') ? 1 : 0, end: opening[0].trimEnd().length };
  const language = opening[1];
  CLOSING.lastIndex = start;
  const closing = start < text.length ? CLOSING.exec(text) : null;
  const foreign = language !== undefined && !/^ya?ml$/i.test(language);
  if (closing === null) {
    const message = foreign
      ? refusal(language)
      : 'the front matter is never closed: there is no second line ---';
    return foreign || beginsWithField(text.slice(start))
      ? { yaml: { start, end: start }, body: 0, problem: { message, range: mark } }
      : undefined;
  }
  const yaml = { start, end: closing.index };
  const block = { yaml, body: skipLineEnding(text, closing.index + closing[0].length) };
  if (foreign) return { ...block, problem: { message: refusal(language), range: mark } };
  return language === undefined && !isFields(text.slice(yaml.start, yaml.end)) ? undefined : block;
}

function refusal(language: string): string {
  return `the front matter is written in ${language}; only YAML is read`;
}

function skipLineEnding(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return at < text.length ? at + 1 : at;
}

const FIELD = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[\w.:@$-]+)[ \t]*:(?:[ \t\r\n]|$)/;
const ANY_FIELD = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[\w.:@$-]+):(?:[ \t\r\n]|$)/m;
const KNOWN_FIELD = /^(?:title|description|author|keywords|robots|ms\.[\w.]+)[ \t]*:/im;

/**
 * Whether the text between two rules is front matter. Pandoc's rule: with an empty line behind the mark it is a rule of the page, save that
 * a field that everybody knows makes it front matter all the same.
 */
function isFields(block: string): boolean {
  const lines = block.split(/\r\n|\r|\n/);
  if (block.trim() === '') return lines.length <= 2;
  if (lines[0]?.trim() === '') return KNOWN_FIELD.test(block);
  return lines[0]?.startsWith('#') === true
    ? /^[^#\s]/m.test(block) && ANY_FIELD.test(block)
    : ANY_FIELD.test(block) || /^[{[&*!%]/.test(block);
}

/** Of a block that is never closed: only a field on the very next line tells it from a rule. */
function beginsWithField(rest: string): boolean {
  return FIELD.test(rest);
}
