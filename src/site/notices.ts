import type { FindingArgs } from '../model/finding.js';
import type { FigureReview, PageArticle, PageSummary, StoredPage } from '../model/page-result.js';
import type { SiteContext } from './context.js';
import type { PlannedPage } from './plan.js';
import type { Reader } from './reader.js';

/** Something that a reader should know of a page before relying on it. */
export interface Notice {
  kind: 'fallback' | 'stale' | 'untranslated' | 'recovered' | 'review';
  title: string;
  text: string;
  /** What it is about, to be unfolded. */
  passages?: Passages[];
  /** The figures that it is about. */
  figures?: readonly FigureReview[];
}

/** Passages of the English that a reader of the translation does not see. */
export interface Passages {
  /** What they are, with their number. */
  summary: string;
  texts: readonly string[];
  /** That there are more than are shown; undefined where there are not. */
  more: string | undefined;
}

/** What the reader is told above a page, in the reader's language. */
export function noticesOf(
  site: SiteContext,
  reader: Reader,
  { kind, page }: PlannedPage,
  { reviews = [] }: PageArticle,
): Notice[] {
  const { t } = reader;
  if (kind === 'fallback') {
    return [{ kind, title: t('notice.fallback.title'), text: t('notice.fallback.text') }];
  }
  return [
    ...staleNotice(reader, page),
    ...notice('untranslated', t('notice.untranslated.title'), untranslatedText(reader, page)),
    ...reviewNotice(reader, reviews),
    ...notice('recovered', t('notice.recovered.title'), recoveredText(site, reader, page)),
  ];
}

/** How many units of a page count as not translated, where they are many enough for the check to speak of it. */
export function untranslatedOf(page: PageSummary): FindingArgs['untranslated/page'] | undefined {
  return page.facts.find((fact) => fact.code === 'untranslated/page')?.args;
}

function notice(kind: Notice['kind'], title: string, text: string | undefined): Notice[] {
  return text === undefined ? [] : [{ kind, title, text }];
}

function staleNotice(reader: Reader, page: StoredPage): Notice[] {
  const text = staleText(reader, page);
  if (text === undefined) return [];
  const passages = [
    passagesOf(reader, 'notice.stale.missing', missingTexts(page)),
    passagesOf(reader, 'notice.stale.changed', changedTexts(page)),
  ].filter((found) => found !== undefined);
  return [{ kind: 'stale', title: reader.t('notice.stale.title'), text, passages }];
}

function staleText({ t, day }: Reader, page: PageSummary): string | undefined {
  const units = page.facts.filter(({ code }) => code === 'staleness/unit').length;
  const changed = units === 0 ? '' : t('notice.stale.units', { count: units });
  if (!page.stale) return units === 0 ? undefined : changed;
  const history = page.facts.find((fact) => fact.code === 'staleness/history')?.args;
  if (history) {
    const { translated, changed: english } = history;
    return t('notice.stale.history', { translated: day(translated), changed: day(english) });
  }
  const args = page.facts.find((fact) => fact.code === 'staleness/revision')?.args;
  const handoff = args?.handoff ?? page.frontMatter.handoff;
  const current = args?.currentHandoff;
  if (handoff === undefined) return t('notice.stale.plain');
  // Two hand-offs of one day would read as if nothing had happened between them.
  if (current === undefined || current === handoff) return t('notice.stale.since', { handoff: day(handoff) });
  return t('notice.stale.dated', { handoff: day(handoff), current: day(current) });
}

/** Blocks of today's English that have no place in the translation. */
function missingTexts({ facts, readUnits }: StoredPage): string[] {
  const ids = new Set(facts.flatMap((fact) => (fact.code === 'structure/missing' ? fact.args.units : [])));
  if (ids.size === 0) return [];
  return readUnits().units.flatMap(({ id, kind, source }) =>
    kind === 'missing' && source !== undefined && ids.has(id) ? [source] : [],
  );
}

function changedTexts({ facts }: PageSummary): string[] {
  return facts.flatMap((fact) => (fact.code === 'staleness/unit' ? [fact.args.now] : []));
}

function passagesOf(
  { t }: Reader,
  key: 'notice.stale.missing' | 'notice.stale.changed',
  found: readonly string[],
): Passages | undefined {
  const readable = found.map(readableText).filter((text) => text !== '');
  if (readable.length === 0) return undefined;
  const hidden = readable.length - SHOWN;
  return {
    summary: t(key, { count: readable.length }),
    texts: readable.slice(0, SHOWN),
    more: hidden > 0 ? t('notice.stale.more', { number: hidden }) : undefined,
  };
}

/** Passages that a notice shows; of a page that lacks more, the English page is the better reading. */
const SHOWN = 12;

/** Prose has one U+FFFC in the place of code. */
function readableText(prose: string): string {
  return prose.replaceAll('\uFFFC', '…').trim();
}

function untranslatedText({ t }: Reader, page: PageSummary): string | undefined {
  const args = untranslatedOf(page);
  if (args === undefined) return undefined;
  return t('notice.untranslated.text', { untranslated: args.untranslated, count: args.units });
}

function reviewNotice({ t }: Reader, reviews: readonly FigureReview[]): Notice[] {
  if (reviews.length === 0) return [];
  const text = t('notice.review.text', { count: reviews.length });
  return [{ kind: 'review', title: t('notice.review.title'), text, figures: reviews }];
}

function recoveredText(site: SiteContext, reader: Reader, page: PageSummary): string | undefined {
  if (page.role !== 'recovered') return undefined;
  const locale = site.donors.get(page.path);
  if (locale === undefined) return reader.t('notice.recovered.plain');
  return reader.t('notice.recovered.from', { language: reader.language(locale) });
}
