import type { FindingArgs } from '../model/finding.js';
import type { PageResult } from '../model/page.js';
import type { SiteContext } from './context.js';
import type { PlannedPage } from './plan.js';
import type { Reader } from './reader.js';

/** Something that a reader should know of a page before relying on it. */
export interface Notice {
  kind: 'fallback' | 'stale' | 'untranslated' | 'recovered';
  title: string;
  text: string;
}

/** What the reader is told above a page, in the reader's language. */
export function noticesOf(site: SiteContext, reader: Reader, { kind, page }: PlannedPage): Notice[] {
  const { t } = reader;
  if (kind === 'fallback') {
    return [{ kind, title: t('notice.fallback.title'), text: t('notice.fallback.text') }];
  }
  return [
    ...notice('stale', t('notice.stale.title'), staleText(reader, page)),
    ...notice('untranslated', t('notice.untranslated.title'), untranslatedText(reader, page)),
    ...notice('recovered', t('notice.recovered.title'), recoveredText(site, reader, page)),
  ];
}

/** How many units of a page count as not translated, where they are many enough for the check to speak of it. */
export function untranslatedOf(page: PageResult): FindingArgs['untranslated/page'] | undefined {
  return page.facts.find((fact) => fact.code === 'untranslated/page')?.args;
}

function notice(kind: Notice['kind'], title: string, text: string | undefined): Notice[] {
  return text === undefined ? [] : [{ kind, title, text }];
}

function staleText({ t, day }: Reader, page: PageResult): string | undefined {
  const units = page.facts.filter(({ code }) => code === 'staleness/unit').length;
  const changed = units === 0 ? '' : t('notice.stale.units', { count: units });
  if (!page.stale) return units === 0 ? undefined : changed;
  const args = page.facts.find((fact) => fact.code === 'staleness/revision')?.args;
  const handoff = args?.handoff ?? page.frontMatter.handoff;
  const current = args?.currentHandoff;
  if (handoff === undefined) return t('notice.stale.plain');
  // Two hand-offs of one day would read as if nothing had happened between them.
  if (current === undefined || current === handoff) return t('notice.stale.since', { handoff: day(handoff) });
  return t('notice.stale.dated', { handoff: day(handoff), current: day(current) });
}

function untranslatedText({ t }: Reader, page: PageResult): string | undefined {
  const args = untranslatedOf(page);
  if (args === undefined) return undefined;
  return t('notice.untranslated.text', { untranslated: args.untranslated, count: args.units });
}

function recoveredText(site: SiteContext, reader: Reader, page: PageResult): string | undefined {
  if (page.role !== 'recovered') return undefined;
  const locale = site.donors.get(page.path);
  if (locale === undefined) return reader.t('notice.recovered.plain');
  return reader.t('notice.recovered.from', { language: reader.language(locale) });
}
