import type { ManifestEntry, PageHeader } from '../model/manifest.js';
import type { Revision } from '../model/page.js';

/**
 * Decides where the English of a slug comes from. `english` is the page of the source locale, which is the truth where it exists; else the
 * first page with spans, of the newest revision, in the order of locales, lends its own.
 */
export function manifestEntry(
  slug: string,
  pages: readonly PageHeader[],
  english: PageHeader | undefined,
): ManifestEntry {
  const latest = newest(pages);
  if (english) {
    const current = statedBy(english, latest) ?? latest;
    const revision = english.revision ?? current?.revision;
    return { slug, pages: [...pages], english: { kind: 'file', path: english.path, revision }, current };
  }
  const donors = pages.filter(({ spans }) => spans);
  const donor =
    donors.find(({ revision }) => revision === latest?.revision) ?? donorOf(newest(donors)?.revision, donors);
  return {
    slug,
    pages: [...pages],
    english: donor && { kind: 'recovered', path: donor.path, revision: donor.revision },
    current: latest,
  };
}

/**
 * The English that one translation is held against: nothing but its own spans where they are of the current revision; else a donor of the
 * page's own revision, so that an old translation is not blamed for what changed since; else the current English.
 */
export function sourceOf(page: PageHeader, entry: ManifestEntry): ManifestEntry['english'] {
  const { english } = entry;
  if (english === undefined || english.kind === 'file') return english;
  if (page.spans) return page.revision === english.revision ? undefined : english;
  const donor = entry.pages.find(
    ({ spans, revision }) => spans && revision !== undefined && revision === page.revision,
  );
  return donor ? { kind: 'recovered', path: donor.path, revision: donor.revision } : english;
}

/**
 * The revision of the English that readers see, where its file says it: translations of another one are stale. Not where a translation was
 * handed off on a later day than the file, which then is the one that is behind.
 */
function statedBy({ revision, handoff }: PageHeader, latest: Revision | undefined): Revision | undefined {
  if (revision === undefined) return undefined;
  const behind =
    handoff !== undefined &&
    latest?.handoff !== undefined &&
    latest.handoff > handoff &&
    latest.revision !== revision;
  if (behind) return undefined;
  const days = [handoff, latest?.revision === revision ? latest.handoff : undefined];
  return {
    revision,
    handoff: days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1),
  };
}

/** The revision that was handed off last; where no page says when, the one that most pages have, then the first. */
function newest(pages: readonly PageHeader[]): Revision | undefined {
  const revisions = new Map<string, { handoff: string; count: number }>();
  for (const { revision, handoff } of pages) {
    if (revision === undefined) continue;
    const known = revisions.get(revision) ?? { handoff: '', count: 0 };
    revisions.set(revision, { handoff: later(known.handoff, handoff ?? ''), count: known.count + 1 });
  }
  let best: { revision: string; handoff: string; count: number } | undefined;
  for (const [revision, { handoff, count }] of revisions) {
    const newer =
      best === undefined || handoff > best.handoff || (handoff === best.handoff && count > best.count);
    if (newer) best = { revision, handoff, count };
  }
  return best && { revision: best.revision, handoff: best.handoff === '' ? undefined : best.handoff };
}

/** ISO dates sort as text. */
function later(one: string, other: string): string {
  return other > one ? other : one;
}

function donorOf(revision: string | undefined, donors: readonly PageHeader[]): PageHeader | undefined {
  return donors.find((page) => page.revision === revision) ?? donors[0];
}
