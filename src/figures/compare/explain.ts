import type { Figure } from '../../model/figure.js';
import type { GlossaryEntry } from '../../model/page.js';
import { fold } from '../fold.js';
import { scanFigures } from '../scan.js';
import { agreement, keysOf } from './agree.js';
import { index } from './equal.js';
import type { Comparison, SideFigures } from './sides.js';

/**
 * Accounts for figures by the glossary: where an entry's source phrase stands in the source, the figures in it may be missing, and the figures
 * of its target phrase may stand in the target.
 */
export function explainByGlossary(comparison: Comparison): void {
  const { source, target, sources, targets, glossary } = comparison;
  if (sources.empty && targets.empty) return;
  const [from, to] = [fold(source.prose).toLowerCase(), fold(target.prose).toLowerCase()];
  const lang = (target.lang.split('-')[0] ?? '').toLowerCase();
  for (const entry of glossary) {
    const phrases = phrasesOf(entry);
    if (phrases.lang !== undefined && phrases.lang !== lang) continue;
    const stated = occurrences(from, phrases.source);
    if (stated.length === 0) continue;
    const said = occurrences(to, phrases.target);
    const own = sources.free.filter((figure) => isIn(figure, stated));
    const theirs =
      said.length > 0
        ? targets.free.filter((figure) => isIn(figure, said))
        : entry.lang === undefined
          ? statedBy(entry, source.lang, targets.free)
          : [];
    if (own.length > 0 ? said.length === 0 && theirs.length === 0 : theirs.length === 0) continue;
    for (const figure of own) sources.take(figure);
    for (const figure of theirs) targets.take(figure);
    for (let place = 0; place < Math.max(own.length, theirs.length); place += 1) {
      const [one, other] = [own[place], theirs[place]];
      comparison.matches.push({
        kind: 'explained',
        ...(one === undefined ? {} : { source: one }),
        ...(other === undefined ? {} : { target: other }),
        by: entry.source,
      });
    }
  }
}

interface Place {
  start: number;
  end: number;
}

function occurrences(text: string, { stem, wanted }: Phrase): Place[] {
  const places: Place[] = [];
  for (
    let at = text.indexOf(wanted);
    at >= 0 && wanted !== '';
    at = text.indexOf(wanted, at + wanted.length)
  ) {
    if (isWhole(text, at, at + wanted.length, stem)) places.push({ start: at, end: at + wanted.length });
  }
  return places;
}

/** A phrase as it is looked for: folded, in small letters, and whether it may go on. */
interface Phrase {
  stem: boolean;
  wanted: string;
}

/** An entry of the glossary, made ready once. */
interface Phrases {
  lang: string | undefined;
  source: Phrase;
  target: Phrase;
}

function phrasesOf(entry: GlossaryEntry): Phrases {
  const made = known.get(entry);
  if (made !== undefined) return made;
  const phrases = {
    lang: entry.lang === undefined ? undefined : (entry.lang.split('-')[0] ?? '').toLowerCase(),
    source: phraseOf(entry.source),
    target: phraseOf(entry.target),
  };
  known.set(entry, phrases);
  return phrases;
}

const known = new WeakMap<GlossaryEntry, Phrases>();

function phraseOf(phrase: string): Phrase {
  const stem = phrase.endsWith('*');
  return { stem, wanted: fold(stem ? phrase.slice(0, -1) : phrase).toLowerCase() };
}

/** Neither end cuts a Latin or Cyrillic word or a number in two. */
function isWhole(text: string, start: number, end: number, stem: boolean): boolean {
  return (
    !(WORD.test(text.charAt(start)) && WORD.test(text.charAt(start - 1))) &&
    (stem || !(WORD.test(text.charAt(end - 1)) && WORD.test(text.charAt(end))))
  );
}

const WORD = /[\dA-Za-zÀ-ɏЀ-ӿ]/;

function isIn({ range }: Figure, places: readonly Place[]): boolean {
  return places.some((place) => range.start < place.end && range.end > place.start);
}

function statedBy(entry: GlossaryEntry, lang: string, free: readonly Figure[]): Figure[] {
  if (free.length === 0) return [];
  const byKey = index(free);
  return figuresOf(entry, lang).flatMap((stated) =>
    keysOf(stated)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((figure) => agreement(stated, figure) > 0)
      .slice(0, 1),
  );
}

/** The figures of an entry's target phrase, which is written in the language of the source. */
function figuresOf(entry: GlossaryEntry, lang: string): readonly Figure[] {
  const read = scanned.get(entry);
  if (read?.lang === lang) return read.figures;
  const figures = scanFigures(entry.target, lang);
  scanned.set(entry, { lang, figures });
  return figures;
}

const scanned = new WeakMap<GlossaryEntry, { lang: string; figures: readonly Figure[] }>();

/**
 * Accounts for figures of one side that stand in the other side's code, or in its prose where no figure was read. What both sides have there
 * accounts for itself.
 */
export function explainElsewhere(comparison: Comparison): void {
  for (const side of ['source', 'target'] as const) {
    const [own, same, other] =
      side === 'source'
        ? [comparison.sources, comparison.source, comparison.target]
        : [comparison.targets, comparison.target, comparison.source];
    if (own.empty) continue;
    const codes = [fold(same.codes.join('\n')), fold(other.codes.join('\n'))] as const;
    const words = [unread(same), unread(other)] as const;
    const isMore = ([here, there]: readonly [string, string], phrase: string): boolean => {
      const wanted = phraseOf(phrase);
      const found = occurrences(there, wanted).length;
      return found > 0 && found > occurrences(here, wanted).length;
    };
    for (const figure of own.few) {
      const literal = /\d(?:.*\d)?/.exec(fold(figure.text))?.[0];
      const name = fold(figure.text);
      const by =
        literal !== undefined && isMore(codes, literal)
          ? literal
          : isMore(words, name.toLowerCase())
            ? name
            : undefined;
      if (by === undefined) continue;
      own.take(figure);
      comparison.matches.push({ kind: 'explained', [side]: figure, by });
    }
  }
}

/** The prose with the figures blanked out that were read in it. */
export function unread({ prose, figures }: SideFigures): string {
  let text = '';
  let at = 0;
  for (const { range } of figures) {
    text += `${prose.slice(at, range.start)}\u0000`;
    at = range.end;
  }
  return fold(text + prose.slice(at)).toLowerCase();
}
