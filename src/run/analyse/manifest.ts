import type { ProjectFact } from '../../checks/check.js';
import { scanInsets } from '../../markdown/dialect/scan-insets.js';
import type { ManifestEntry, PageHeader } from '../../model/manifest.js';
import { manifestEntry } from '../../page/donor.js';
import { readHeader } from '../../page/header.js';
import { timed } from '../../profile/timed.js';
import { compareText } from '../../text/compare.js';
import { digest } from '../../text/digest.js';
import type { Project } from '../analysis.js';
import { inOrder } from './in-order.js';
import type { PageText } from './read-page.js';

/** Which pages there are for each slug, and where its English comes from. Sorted by slug; pages in the order of locales. */
export interface Manifest {
  entries: ManifestEntry[];
  /** What is known of the text of each page that could be read, by path. */
  texts: Map<string, TextFacts>;
  /** Pages that could not be read. */
  facts: ProjectFact[];
}

/** What names a text, and what of it matters before it is analysed. */
export interface TextFacts extends Pick<PageHeader, 'spans' | 'revision' | 'handoff'> {
  digest: string;
  /** Whether other files belong to it. */
  insets: boolean;
}

/** What was known of texts before. */
export interface KnownTexts {
  /** Of the text that stands at a path now; undefined where it is another one, or none. */
  text: (path: string) => TextFacts | undefined;
  addText: (path: string, facts: TextFacts) => void;
}

/** First pass over a project: reads the head of each page that can have an address, at most `width` at a time. */
export async function manifestOf(
  project: Project,
  readText: (path: string) => Promise<PageText>,
  width: number,
  known?: KnownTexts,
): Promise<Manifest> {
  const texts = new Map<string, TextFacts>();
  const outcomes = await inOrder(withAddress(project), width, async ({ key, path }) => {
    let facts = timed('read', () => known?.text(path));
    if (facts === undefined) {
      const read = await readText(path);
      if (!read.ok) return { fact: { key, fact: read.fact } };
      facts = factsOf(read.text);
      known?.addText(path, facts);
    }
    texts.set(path, facts);
    const { spans, revision, handoff } = facts;
    return { header: { key, path, spans, revision, handoff } };
  });
  const headers = outcomes.flatMap((outcome) => ('header' in outcome ? [outcome.header] : []));
  return {
    entries: entriesOf(headers, project),
    texts,
    facts: outcomes.flatMap((outcome) => ('fact' in outcome ? [outcome.fact] : [])),
  };
}

function factsOf(text: string): TextFacts {
  return {
    digest: timed('cache key', () => digest(text)),
    insets: scanInsets(text).length > 0,
    ...timed('header', () => readHeader(text)),
  };
}

function withAddress({ pages, facts }: Project): Project['pages'] {
  const without = new Set(
    facts.flatMap(({ fact }) =>
      fact.code === 'page/duplicate' || fact.code === 'page/name' ? [fact.target.path] : [],
    ),
  );
  return pages.filter(({ path }) => !without.has(path));
}

function entriesOf(headers: readonly PageHeader[], { locales, settings }: Project): ManifestEntry[] {
  const rank = new Map(locales.map(({ locale }, index) => [locale, index]));
  const bySlug = new Map<string, PageHeader[]>();
  for (const header of headers) {
    const same = bySlug.get(header.key.slug);
    if (same) same.push(header);
    else bySlug.set(header.key.slug, [header]);
  }
  const isEnglish = ({ key }: PageHeader): boolean => key.locale === settings.source.locale;
  return [...bySlug]
    .sort(([a], [b]) => compareText(a, b))
    .map(([slug, pages]) => {
      const translations = pages.filter((page) => !isEnglish(page));
      translations.sort((a, b) => (rank.get(a.key.locale) ?? 0) - (rank.get(b.key.locale) ?? 0));
      return manifestEntry(slug, translations, pages.find(isEnglish));
    });
}
