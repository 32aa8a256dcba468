import type { GlossaryEntry } from '../../model/page.js';
import type { Figure, FormDefect } from '../../model/figure.js';
import type { Severity, ValueHint } from '../../model/finding.js';
import type { Pool } from './pool.js';

/** One side of a comparison. */
export interface SideFigures {
  /** BCP-47. */
  lang: string;
  prose: string;
  /** Of `prose`, sorted. */
  figures: readonly Figure[];
  /** Contents of the segment's code spans. */
  codes: readonly string[];
}

/** What became of a figure. */
export type FigureMatch =
  /** The two agree. Several targets of one source, a repeat, give several entries. */
  | { kind: 'equal'; source: Figure; target: Figure }
  /** The value agrees, the form is odd: a note. */
  | { kind: 'form'; source: Figure; target: Figure; form: FormDefect }
  /** Accounted for by a glossary entry, by an idiom, or by the other side's code or words: no finding. */
  | { kind: 'explained'; source?: Figure; target?: Figure; by: string }
  /** Identifiers that differ in separators, case or spacing only. */
  | { kind: 'identifier'; source: Figure; target: Figure }
  /** Another value, unit, currency or bound. */
  | { kind: 'value'; source: Figure; target: Figure; hint?: ValueHint }
  | { kind: 'missing'; source: Figure; severity: Severity }
  | { kind: 'added'; target: Figure; severity: Severity };

/** A comparison under way: what is left of both sides, and what was matched. */
export interface Comparison {
  source: SideFigures;
  target: SideFigures;
  sources: Pool;
  targets: Pool;
  glossary: readonly GlossaryEntry[];
  matches: FigureMatch[];
}

/** Whether a figure is written in words, which say less: `one` is an article as often as a number. */
export function isWords(figure: Figure): boolean {
  return !/[\d０-９]/.test(figure.text);
}
