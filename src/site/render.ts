import type { OutputFile } from '../model/output-file.js';
import { routeOf } from '../model/route.js';
import { absoluteUrl } from './addresses.js';
import { indexRoute, siteContext, viewAt, type SiteContext, type View } from './context.js';
import type { SiteInput } from './input.js';
import { documentInputs } from './inputs.js';
import type { Reader } from './reader.js';
import { renderRedirects } from './redirects.js';
import { renderSitemap } from './sitemap.js';
import { withOverrides, type TemplateOverrides } from './template-overrides.js';
import { TEMPLATES } from './templates/index.js';
import { renderLanguageChoice } from './templates/language-choice.js';
import { renderLocaleIndex } from './templates/locale-index.js';
import { renderNotFound } from './templates/not-found.js';
import { renderPage } from './templates/page.js';

/**
 * The files of a site, one at a time, each path once. Pure: the same input gives the same bytes. Links are relative, save those of the 404
 * pages, which a host sends for addresses at any depth: they begin at the path of `siteUrl`, or at the root of the host without it.
 */
export function* renderSite(input: SiteInput, own: TemplateOverrides = {}): Iterable<OutputFile> {
  const site = siteContext(input, withOverrides(TEMPLATES, own));
  // What a team's own templates look at is not known.
  const inputs = Object.keys(own).length === 0 ? documentInputs(site, input.program) : undefined;
  yield* assetFiles(site);
  yield document('index.html', viewAt(site, site.sourceReader, ''), renderLanguageChoice);
  yield document('404.html', notFoundView(site, site.sourceReader, '404.html'), renderNotFound);
  for (const reader of site.readers) yield* localeFiles(site, reader, inputs?.index(reader));
  for (const planned of site.plan) {
    if (planned.slug === '') continue;
    for (const version of planned.versions) {
      const route = routeOf({ slug: planned.slug, locale: version.locale.locale });
      const reader = site.readers.find(({ locale }) => locale === version.locale.locale) ?? site.sourceReader;
      const view = viewAt(site, reader, route);
      yield made(`${route}index.html`, inputs?.page(planned, version), () =>
        renderPage(view, planned, version),
      );
    }
  }
  yield* renderRedirects(site);
  yield* renderSitemap(site);
  yield { path: 'robots.txt', content: robots(site) };
}

function* assetFiles({ assets, input }: SiteContext): Iterable<OutputFile> {
  const { stylesheet, ownStylesheet, script, icon } = input.assets;
  for (const [index, content] of [stylesheet, ownStylesheet].entries()) {
    const path = assets.stylesheets[index];
    if (path !== undefined && content !== undefined) yield { path, content };
  }
  yield { path: assets.script, content: script };
  yield { path: assets.icon, content: icon };
}

function* localeFiles(site: SiteContext, reader: Reader, inputs: string | undefined): Iterable<OutputFile> {
  const index = indexRoute(reader.locale);
  yield made(`${index}index.html`, inputs, () => renderLocaleIndex(viewAt(site, reader, index)));
  const notFound = `${index}404.html`;
  yield document(notFound, notFoundView(site, reader, notFound), renderNotFound);
}

function made(path: string, inputs: string | undefined, make: () => string): OutputFile {
  return inputs === undefined ? { path, content: make() } : { path, inputs, make };
}

function document(path: string, view: View, render: (view: View) => string): OutputFile {
  return { path, content: render(view) };
}

function notFoundView(site: SiteContext, reader: Reader, route: string): View {
  const { siteUrl } = site.input;
  const base = siteUrl === undefined ? '/' : `${new URL(siteUrl).pathname.replace(/\/$/, '')}/`;
  const link = (to: string): string => base + to.split('/').map(encodeURIComponent).join('/');
  return { site, reader, route, link };
}

function robots(site: SiteContext): string {
  const sitemap = absoluteUrl(site, 'sitemap.xml');
  // Everything may be fetched: a crawler has to read a page to see its `noindex`.
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
