import type { Result } from 'hastscript';
import { routeOf } from '../../model/route.js';
import { absoluteUrl, indexAlternates } from '../addresses.js';
import type { View } from '../context.js';
import { untranslatedOf } from '../notices.js';
import type { PlannedPage } from '../plan.js';
import type { Reader } from '../reader.js';
import { MAIN, renderDocument } from './document.js';
import { pageFooter } from './footer.js';
import { indexLinks, pageHeader } from './header.js';
import { outlineNav } from './outline.js';
import { pageContent, pageHead } from './page.js';

/**
 * A locale's index: the list of all its pages, by address and so in the same order in all languages, with the state of each. Pages that ask
 * for `noindex` are in it: it is the readers' way to them. Where the project has an `index.md`, its article stands above the list.
 */
export function renderLocaleIndex(view: View): string {
  const { site, reader } = view;
  const home = site.plan.find(({ slug }) => slug === '');
  const own = home?.versions.find(({ locale }) => locale.locale === reader.locale);
  const head = home && own ? pageHead(view, home, own) : undefined;
  return renderDocument(
    view,
    {
      title: reader.t('index.title'),
      description: reader.t('index.description', { site: site.input.title }),
      ...head,
      canonical: head?.noindex === true ? undefined : absoluteUrl(site, view.route),
      alternates: head?.noindex === true ? [] : indexAlternates(site),
      kind: 'website',
    },
    pageHeader(view, indexLinks(view)),
    <div class="columns">
      {own && outlineNav(view, own.page.outline, own.page.lang)}
      <main id={MAIN}>
        {home && own ? pageContent(view, home, own) : <h1 lang={reader.spoken}>{reader.t('index.title')}</h1>}
        {pageList(view, own !== undefined)}
      </main>
    </div>,
    pageFooter(view, own?.page),
  );
}

function pageList(view: View, belowArticle: boolean): Result {
  const { site, reader } = view;
  const entries = site.plan
    .filter(({ slug }) => slug !== '')
    .flatMap(({ slug, versions }) =>
      versions
        .filter(({ locale }) => locale.locale === reader.locale)
        .map((version) => pageEntry(view, slug, version)),
    );
  const count = entries.length;
  return (
    <section class="pages">
      {belowArticle ? <h2 lang={reader.spoken}>{reader.t('index.title')}</h2> : null}
      <p lang={reader.spoken}>{count === 0 ? reader.t('index.empty') : reader.t('index.count', { count })}</p>
      {count === 0 ? null : <ul>{entries}</ul>}
    </section>
  );
}

function pageEntry({ reader, link }: View, slug: string, version: PlannedPage): Result {
  const { page } = version;
  return (
    <li>
      <a
        href={link(routeOf({ slug, locale: reader.locale }))}
        lang={page.lang === reader.lang ? undefined : page.lang}
      >
        {page.title}
      </a>
      {statesOf(reader, version).map((state) => (
        <span class="state" lang={reader.spoken}>
          {state}
        </span>
      ))}
    </li>
  );
}

function statesOf({ t }: Reader, { kind, page }: PlannedPage): string[] {
  if (kind === 'fallback') return [t('state.fallback')];
  const untranslated = untranslatedOf(page);
  return [
    ...(page.stale ? [t('state.stale')] : []),
    ...(untranslated
      ? [t('state.untranslated', { untranslated: untranslated.untranslated, count: untranslated.units })]
      : []),
  ];
}
