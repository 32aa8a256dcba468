import type { Code, FindingArgs } from '../model/finding.js';
import type { StatedFigure } from '../model/figure.js';
import type { Locale } from '../model/locale.js';
import { digest } from '../text/digest.js';

/** What makes a finding the one it is, whatever line it stands on. */
export interface Fingerprinted<C extends Code = Code> {
  code: C;
  /** The page's slug. */
  page: string;
  locale: Locale;
  /** Prose of the unit's two sides, absent where the finding has no such side. */
  source?: string | undefined;
  target?: string | undefined;
  args: FindingArgs[C];
}

/**
 * A finding's fingerprint: 32 hexadecimal digits made of its code, page, locale, the two sides' text and what it states. It survives moved lines
 * and new line breaks (runs of white space count as one space, and text is compared in NFC), and changes with the text. `occurrence` tells apart
 * findings that agree in all of that, such as one exam named wrongly in two lists: 0 for the first, in the page's order.
 */
export function fingerprint<C extends Code>(finding: Fingerprinted<C>, occurrence = 0): string {
  const { code, page, locale, args } = finding;
  const identify: Identify<C> = identities[code];
  const sides = [finding.source, finding.target].map((side) => (side === undefined ? null : folded(side)));
  const repeat = occurrence === 0 ? [] : [occurrence];
  return digest(JSON.stringify([code, page, locale, sides, identify(args), ...repeat])).slice(0, 32);
}

/** Fingerprints of findings in their order, no two of them equal. */
export function fingerprints(findings: readonly Fingerprinted[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const first = fingerprint(finding);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return occurrence === 0 ? first : fingerprint(finding, occurrence);
  });
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

type Identify<C extends Code> = (args: FindingArgs[C]) => readonly string[];

/** What of a code's arguments identifies a finding: what is stated, not where (lines, offsets, ids), nor counts that each edit changes. */
const identities: { [C in Code]: Identify<C> } = {
  'figure/value': ({ source, target }) => [stated(source), stated(target)],
  'figure/missing': ({ source }) => [stated(source)],
  'figure/added': ({ target }) => [stated(target)],
  'figure/format': ({ source, target, form }) => [stated(source), stated(target), form],
  'figure/inconsistent': ({ source, target, other }) => [stated(source), stated(target), stated(other)],
  'identifier/changed': ({ source, target }) => [stated(source), stated(target)],
  'source/suspect': ({ source, target }) => [stated(source), stated(target)],
  'structure/missing': ({ text }) => [folded(text)],
  'structure/added': ({ text }) => [folded(text)],
  'staleness/revision': ({ revision, current }) => [revision, current],
  'staleness/history': ({ commit, translatedCommit }) => [commit, translatedCommit],
  'staleness/unit': ({ was, now }) => [folded(was), folded(now)],
  'untranslated/page': () => [],
  'link/broken': ({ target }) => [target],
  'link/fragment': ({ target, fragment }) => [target, fragment],
  'link/missing': ({ target }) => [target],
  'link/changed': ({ source, target }) => [source, target],
  'link/file': ({ target, problem }) => [target, problem],
  'link/absent': ({ kind }) => [kind],
  'link/circular': ({ files }) => files,
  'markup/unclosed': ({ id }) => [id],
  'markup/nested': ({ id }) => [id],
  'markup/duplicate': ({ id }) => [id],
  'markup/crossing': ({ id }) => [id],
  'markup/orphan': ({ id }) => [id],
  'markup/unsupported': ({ construct }) => [construct],
  'page/encoding': () => [],
  'page/front-matter': ({ problem }) => [folded(problem)],
  'page/limits': ({ limit }) => [limit],
  'page/duplicate': ({ route, other }) => [route, other],
  'page/name': ({ part, problem }) => [part, problem],
  'page/unreadable': () => [],
  'page/symlink': ({ target }) => [target],
  'page/failed': () => [],
  'page/timeout': () => [],
  'page/unknown-locale': ({ folder }) => [folder],
  'page/one-locale': ({ locale }) => [locale],
  'page/no-front-matter': () => [],
  'page/redirected': ({ target }) => [target],
  'page/no-source': () => [],
  'navigation/broken': ({ title, target }) => [title, target],
  'navigation/unlisted': () => [],
  'navigation/unreadable': () => [],
  'redirect/broken': ({ from, target }) => [from, target],
  'redirect/loop': ({ pages }) => pages,
  'redirect/shadowed': ({ from }) => [from],
  'redirect/unreadable': () => [],
};

function stated({ kind, value, text, unit, bound }: StatedFigure): string {
  return JSON.stringify([kind, value, folded(text), unit ?? '', bound ?? '']);
}
