import type { Figure, FigureKind } from '../../model/figure.js';
import type { Severity } from '../../model/finding.js';
import { enumerating, listing, pointing, sharing, spelled, vague } from '../tables/implied.js';
import { abbreviationOf } from './abbreviation.js';
import { agreement, keysOf } from './agree.js';
import { index } from './equal.js';
import { unread } from './explain.js';
import { impliedBy } from './implied.js';
import type { Comparison, SideFigures } from './sides.js';
import { isWords } from './sides.js';

/**
 * Figures said again: a target that agrees with a source that has its partner is a repeat, and equal; a source that agrees with a target that has
 * its partner was said once, and nothing is lost: a note. Holds only for a side whose other side has nothing left, or the surplus is a value of its own.
 */
export function matchRepeats(comparison: Comparison): void {
  const { sources, targets } = comparison;
  if (!targets.empty) {
    const bySource = index(sources.figures);
    for (const target of targets.free) {
      const source = partner(bySource, target, (one) => agreement(one, target));
      if (source === undefined || rival(sources.few, target, source)) continue;
      targets.take(target);
      comparison.matches.push({ kind: 'equal', source, target });
    }
  }
  if (sources.empty) return;
  const byTarget = index(targets.figures);
  for (const source of sources.free) {
    const target = partner(byTarget, source, (other) => agreement(source, other));
    if (target === undefined || rival(targets.few, source, target)) continue;
    sources.take(source);
    comparison.matches.push(
      isWords(source)
        ? { kind: 'explained', source, by: target.text }
        : { kind: 'missing', source, severity: 'note' },
    );
  }
}

function partner(
  byKey: Map<string, Figure[]>,
  figure: Figure,
  agree: (other: Figure) => number,
): Figure | undefined {
  for (const key of keysOf(figure)) {
    const found = byKey
      .get(key)
      ?.slice(0, 16)
      .find((other) => agree(other) > 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether the other side has a figure left that this one may stand in place of. Words are rivals of words only where the repeat counts something else:
 * `four phases of four weeks`, zh `五个阶段，每个阶段四周`.
 */
function rival(free: readonly Figure[], figure: Figure, partner: Figure): boolean {
  return free.some(
    (other) =>
      other.kind === figure.kind &&
      (isWords(other) && isWords(figure)
        ? partner.kind !== figure.kind &&
          [other, figure].every(({ value }) => /^(?:[2-9]|\d{2,})$/.test(value))
        : !isWords(other) && !isWords(figure)),
  );
}

/** What is left: words that hardly count are let go, since what they state can't be decided; the others are missing or added. */
export function reportRest(comparison: Comparison): void {
  const { sources, targets, source: side, target: other } = comparison;
  for (const source of sources.free) {
    sources.take(source);
    const vague = isWords(source) && (isVague(source, side) || isPointed(source, side));
    const by = vague ? source.text : abbreviationOf(source, side, other);
    comparison.matches.push(
      by === undefined
        ? { kind: 'missing', source, severity: severityOf(source, side, other) }
        : { kind: 'explained', source, by },
    );
  }
  for (const target of targets.free) {
    targets.take(target);
    const by = isWords(target) ? target.text : impliedBy(target, side.lang, side.prose);
    const severity = isEnumeration(target, other) ? 'note' : 'warning';
    comparison.matches.push(
      by === undefined ? { kind: 'added', target, severity } : { kind: 'explained', target, by },
    );
  }
}

/**
 * A small number in words is not counted again where the sentence lists what it counts (`four types: A, B, C and D`) or points at what was counted
 * before (`these six`, `two other ways`): a note. Elsewhere its loss is one: `Provide three references`.
 */
function severityOf(source: Figure, { lang, prose }: SideFigures, other: SideFigures): Severity {
  if (!isWords(source)) return SEVERITY[source.kind];
  if (source.kind !== 'number' || source.bound !== undefined || !/^(?:[2-9]|10)$/.test(source.value))
    return 'warning';
  const key = (lang.split('-')[0] ?? '').toLowerCase();
  const [ahead, behind] = [
    prose.slice(Math.max(0, source.range.start - 20), source.range.start),
    prose.slice(source.range.end),
  ];
  const isStated =
    pointing[key]?.test(ahead) === false &&
    listing[key]?.test(behind) === false &&
    sharing[key]?.[source.value === '2' ? 'two' : 'more'].test(ahead) === false;
  return isStated && !isUnread(source, other) ? 'warning' : 'note';
}

/** Whether the target has the word of a number that was not read as one, since no table knows what it counts: ja `三匹の犬`. */
function isUnread({ value }: Figure, side: SideFigures): boolean {
  const words = spelled[(side.lang.split('-')[0] ?? '').toLowerCase()]?.[value];
  return words?.test(unread(side)) === true;
}

/** A translator's count of what he lists: ja `次の 3 つ`, `2 つに分け`, ko `다음 3가지`. */
function isEnumeration({ kind, value, range }: Figure, { lang, prose }: Comparison['target']): boolean {
  if (kind !== 'number' || !/^[2-9]$/.test(value)) return false;
  const ahead = prose.slice(Math.max(0, range.start - 8), range.start);
  const behind = prose.slice(range.start + 1, range.start + 8);
  return enumerating[(lang.split('-')[0] ?? '').toLowerCase()]?.test(`${ahead}#${behind}`) === true;
}

/** `those two`: what they are was said. */
function isPointed({ range, value }: Figure, { lang, prose }: Comparison['source']): boolean {
  if (!/^[2-4]$/.test(value)) return false;
  const before = prose.slice(Math.max(0, range.start - 12), range.start);
  return pointing[(lang.split('-')[0] ?? '').toLowerCase()]?.test(before) === true;
}

/** Ordinals, months and articles in words, and whatever the table of the language names. */
function isVague({ kind, value, text, range }: Figure, { lang, prose }: Comparison['source']): boolean {
  if (kind === 'date')
    return (
      !/^--\d\d$/.test(value) ||
      (VERBS.test(text) && !DATING.test(prose.slice(Math.max(0, range.start - 12), range.start)))
    );
  if (kind === 'ordinal' || kind === 'time' || value === '1' || value === '0') return true;
  if (value.includes('/')) return true;
  return vague[(lang.split('-')[0] ?? '').toLowerCase()]?.test(text) !== false;
}

/** Months that are verbs as well: `May contain …`; a preposition before them makes them months beyond doubt. */
const VERBS = /^(?:may|march)$/i;
const DATING = /\b(?:in|after|before|by|until|till|since|from|of|to|through|during|and|this|next|last) $/i;

const SEVERITY: Readonly<Record<FigureKind, Severity>> = {
  money: 'error',
  percent: 'error',
  date: 'error',
  version: 'error',
  identifier: 'error',
  quantity: 'error',
  number: 'warning',
  time: 'warning',
  duration: 'error',
  ordinal: 'warning',
  year: 'warning',
  product: 'warning',
};
