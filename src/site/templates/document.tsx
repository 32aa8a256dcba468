import type { ComponentChildren, VNode } from 'preact';
import { htmlOf } from '../../text/html.js';
import type { Alternate } from '../addresses.js';
import type { View } from '../context.js';

/** What a document says of itself. */
export interface Head {
  title: string;
  description?: string | undefined;
  noindex?: boolean;
  /** Absolute; undefined without `siteUrl`. */
  canonical?: string | undefined;
  alternates?: readonly Alternate[];
  /** For Open Graph, which needs absolute addresses and so stands beside `canonical` only. */
  kind?: 'website' | 'article';
  /** The article's HTML, for the policy to let its pictures in. */
  article?: string;
  /** Where the document leads on to at once. */
  refresh?: string;
}

/** Id of `main`, which the skip link leads to. */
export const MAIN = 'il-main';

/**
 * A whole document as text. Everything in the tree is escaped; only an article's own HTML, sanitised when its page was analysed, passes as it
 * is (see `article.tsx`, the one place that makes such a node).
 */
export function renderDocument(view: View, head: Head, ...body: readonly ComponentChildren[]): string {
  const { reader } = view;
  const html = (
    <html lang={reader.lang} dir={reader.dir}>
      {'\n'}
      <head>{lines(headElements(view, head))}</head>
      {'\n'}
      <body>{lines([skipLink(view), ...body])}</body>
      {'\n'}
    </html>
  );
  return `${DOCTYPE}\n${htmlOf(html)}\n`;
}

const DOCTYPE = '<!DOCTYPE html>';

/** Each element on a line of its own, so that what changed between two builds can be read. */
export function lines(elements: readonly ComponentChildren[]): ComponentChildren {
  return ['\n', ...elements.flatMap((element) => [element, '\n'])];
}

function headElements(view: View, head: Head): VNode[] {
  const { site, link } = view;
  return [
    <meta charset="utf-8" />,
    <meta http-equiv="content-security-policy" content={policy(head.article)} />,
    ...(head.refresh === undefined ? [] : [<meta http-equiv="refresh" content={`0; url=${head.refresh}`} />]),
    <meta name="viewport" content="width=device-width, initial-scale=1" />,
    <title>{fullTitle(head.title, site.input.title)}</title>,
    ...(head.description === undefined ? [] : [<meta name="description" content={head.description} />]),
    ...(head.noindex === true ? [<meta name="robots" content="noindex" />] : []),
    <meta name="color-scheme" content="light dark" />,
    ...site.assets.stylesheets.map((route) => <link rel="stylesheet" href={link(route)} />),
    // Whoever is led on has no use for it.
    ...(head.refresh === undefined ? [<script type="module" src={link(site.assets.script)} />] : []),
    <link rel="icon" type="image/svg+xml" href={link(site.assets.icon)} />,
    ...(head.canonical === undefined ? [] : [<link rel="canonical" href={head.canonical} />]),
    ...(head.alternates ?? []).map(({ hreflang, href }) => (
      <link rel="alternate" hreflang={hreflang} href={href} />
    )),
    ...openGraph(view, head),
  ];
}

/**
 * What a page may load: our own files, and pictures from wherever the content shows them. Pictures of hosts without encryption are let in
 * only where a page has some.
 */
function policy(article = ''): string {
  const plain = /\ssrc="http:/i.test(article) ? ' http:' : '';
  return (
    "default-src 'none'; script-src 'self'; style-src 'self'; " +
    `img-src 'self' https:${plain}; base-uri 'none'; form-action 'none'`
  );
}

/** The page's title and the site's, as far as search engines and tabs show it: a long title stands alone. */
function fullTitle(title: string, site: string): string {
  const full = `${title} · ${site}`;
  return title === site || full.length > LONGEST_TITLE ? title : full;
}

const LONGEST_TITLE = 70;

function openGraph({ site, reader }: View, { title, description, canonical, kind }: Head): VNode[] {
  if (canonical === undefined || kind === undefined) return [];
  const locale = openGraphLocale(reader.lang);
  const properties: [string, string | undefined][] = [
    ['og:type', kind],
    ['og:site_name', site.input.title],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:locale', locale],
  ];
  return properties.flatMap(([property, content]) =>
    content === undefined ? [] : [<meta property={property} content={content} />],
  );
}

/** Open Graph writes `language_TERRITORY`; a tag without a region gets the likeliest, as `ko_KR` for `ko` and `zh_CN` for `zh`. */
function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

function skipLink({ reader }: View): VNode {
  return (
    <a class="skip" href={`#${MAIN}`} lang={reader.spoken}>
      {reader.t('skip')}
    </a>
  );
}
