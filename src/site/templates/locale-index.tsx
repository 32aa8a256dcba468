import type { VNode } from 'preact';
import { routeOf } from '../../model/route.js';
import { absoluteUrl, indexAlternates } from '../addresses.js';
import type { View } from '../context.js';
import { pagesOf, sectionsOf, trailOf, type NavPage, type Section } from '../section.js';
import { untranslatedOf } from '../notices.js';
import type { PlannedPage } from '../plan.js';
import type { Reader } from '../reader.js';
import { sectionAnchor } from '../section-anchor.js';
import { MAIN, renderDocument } from './document.js';
import { foreignLang } from './foreign-lang.js';
import { frame } from './frame.js';
import { indexLinks } from './header.js';
import { pageContent, pageHead } from './page.js';

/**
 * A locale's index: the list of all its pages by section, in the same order in all languages, with the state of each. Pages that ask for
 * `noindex` are in it: it is the readers' way to them. Where the project has an `index.md`, its article stands above the list.
 */
export function renderLocaleIndex(view: View): string {
  const { site, reader } = view;
  const { templates } = site;
  const home = site.plan.find(({ slug }) => slug === '');
  const own = home?.versions.find(({ locale }) => locale.locale === reader.locale);
  const article = own?.page.readArticle();
  const head = home && own && article ? pageHead(view, home, own, article) : undefined;
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
    templates.header(view, indexLinks(view)),
    frame({
      content: [
        <main id={MAIN}>
          {home && own && article ? (
            pageContent(view, home, own, article)
          ) : (
            <h1 lang={reader.spoken}>{reader.t('index.title')}</h1>
          )}
          {pageList(view, own !== undefined)}
        </main>,
      ],
      after: own && templates.outline(view, own.page),
    }),
    templates.footer(view, own?.page),
  );
}

function pageList(view: View, belowArticle: boolean): VNode {
  const { site, reader } = view;
  const { root, order } = site.navigation(reader.locale);
  const count = order.length;
  const versions = versionsIn(view);
  return (
    <section class="pages" id={sectionAnchor('')}>
      {belowArticle ? <h2 lang={reader.spoken}>{reader.t('index.title')}</h2> : null}
      <p class="count" lang={reader.spoken}>
        {count === 0 ? reader.t('index.empty') : reader.t('index.count', { count })}
      </p>
      {[...sectionsIn(view, root)].flatMap((section) => sectionList(view, section, versions, belowArticle))}
    </section>
  );
}

/** The version of each page in the reader's locale. */
function versionsIn({ site, reader }: View): Map<string, PlannedPage> {
  return new Map(
    site.plan.flatMap(({ slug, versions }) =>
      versions
        .filter(({ locale }) => locale.locale === reader.locale)
        .map((version) => [slug, version] as const),
    ),
  );
}

/** The sections that have pages of their own, each after the one that it lies in. */
function* sectionsIn(view: View, section: Section): Iterable<Section> {
  if (ownPages(view, section).length > 0) yield section;
  for (const child of sectionsOf(section)) yield* sectionsIn(view, child);
}

/** The pages of a section, each where it comes first: a table of contents may name one in several places. */
function ownPages({ site, reader }: View, section: Section): NavPage[] {
  const { sectionOf } = site.navigation(reader.locale);
  const { page } = section;
  const own = page === undefined || page.slug === '' ? pagesOf(section) : [page, ...pagesOf(section)];
  const bySlug = new Map(own.map((one) => [one.slug, one]));
  return [...bySlug.values()].filter(({ slug }) => slug !== '' && sectionOf(slug) === section);
}

function sectionList(
  view: View,
  section: Section,
  versions: ReadonlyMap<string, PlannedPage>,
  belowArticle: boolean,
): VNode[] {
  const { reader } = view;
  const list = (
    <ul>
      {ownPages(view, section).map((page) => {
        const version = versions.get(page.slug);
        return version && pageEntry(view, page, version);
      })}
    </ul>
  );
  if (section.path === '') return [list];
  const Heading = belowArticle ? 'h3' : 'h2';
  return [
    <Heading id={sectionAnchor(section.path)}>
      {trailOf(section).flatMap(({ title, lang }, index) => [
        index === 0 ? null : ' / ',
        <span lang={foreignLang(lang, reader)}>{title}</span>,
      ])}
    </Heading>,
    list,
  ];
}

function pageEntry(view: View, page: NavPage, version: PlannedPage): VNode {
  const { reader, link } = view;
  const english = englishTitle(view, page, version);
  return (
    <li>
      <div>
        <a
          href={link(routeOf({ slug: page.slug, locale: reader.locale }))}
          lang={foreignLang(page.lang, reader)}
        >
          {page.title}
        </a>
        {english}
      </div>
      {statesOf(reader, version).map((state) => (
        <span class="state" lang={reader.spoken}>
          {state}
        </span>
      ))}
    </li>
  );
}

/** The title's English, line under line, where a page has been given another. */
function englishTitle({ site, reader }: View, page: NavPage, { kind }: PlannedPage): VNode | null {
  const source = site.sourceReader;
  if (kind === 'fallback' || reader === source) return null;
  const { order, placeOf } = site.navigation(source.locale);
  const english = order[placeOf(page.slug) ?? -1];
  if (english === undefined || english.title === page.title) return null;
  return (
    <span class="gloss" lang={english.lang}>
      {english.title}
    </span>
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
