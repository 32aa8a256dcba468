import type { Grammar, Rule, WritingKind } from './grammar.js';

/**
 * The rules that can read a figure at an offset, in their order. One look says whether any of the grammar's ways of writing matches there; where none
 * does, as at most numbers, the rules that are nothing but such ways are left out.
 */
export function rulesAt(
  grammar: Grammar,
  start: Rule['starts'][number],
  text: string,
  at: number,
): readonly Rule[] {
  const { all, others, writings } = rulesByStart(grammar)[start];
  const writing = writings[writingKind(text.charCodeAt(at))];
  if (writing === undefined) return others;
  writing.lastIndex = at;
  return writing.test(text) ? all : others;
}

/** Which ways of writing can begin with a character. */
export function writingKind(code: number): WritingKind {
  return code > 0x2e80 ? 'han' : code >= 0x30 && code <= 0x39 ? 'digit' : 'word';
}

/** The rules that are tried at one kind of character. */
interface Ordered {
  all: readonly Rule[];
  /** Those that are more than ways of writing. */
  others: readonly Rule[];
  /** All ways of writing of the rest in one expression; undefined where there are none. */
  writings: Record<WritingKind, RegExp | undefined>;
}

const ordered = new WeakMap<Grammar, Record<Rule['starts'][number], Ordered>>();

function rulesByStart(grammar: Grammar): Record<Rule['starts'][number], Ordered> {
  const known = ordered.get(grammar);
  if (known !== undefined) return known;
  const by = (start: Rule['starts'][number]): Ordered => {
    const all = grammar.rules.filter((rule) => rule.starts.includes(start));
    const any = (kind: WritingKind): RegExp | undefined => {
      const patterns = all.flatMap((rule) => rule.writings?.[kind] ?? []);
      return patterns.length === 0 ? undefined : new RegExp(patterns.join('|'), 'iuy');
    };
    return {
      all,
      others: all.filter((rule) => rule.writings === undefined),
      writings: { digit: any('digit'), word: any('word'), han: any('han') },
    };
  };
  const made = { digit: by('digit'), name: by('name'), word: by('word'), sign: by('sign') };
  ordered.set(grammar, made);
  return made;
}
