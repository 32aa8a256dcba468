import type { ReadyFile } from '../model/output-file.js';
import { routeOf } from '../model/route.js';
import type { Redirect } from '../model/redirect.js';
import { absoluteUrl } from './addresses.js';
import { viewAt, type SiteContext } from './context.js';
import type { Reader } from './reader.js';
import { renderRedirect } from './templates/redirect.js';

/**
 * A page for each address that leads on, in each locale that has the page it leads to and none of its own there. They are files and not rules
 * for a host, as Hugo and Jekyll make them: so they work wherever the site does. Search engines are told the page that is meant, and to leave
 * this one out.
 */
export function* renderRedirects(site: SiteContext): Iterable<ReadyFile> {
  const taken = new Set(
    site.plan.flatMap(({ slug, versions }) =>
      versions.map(({ locale }) => routeOf({ slug, locale: locale.locale })),
    ),
  );
  for (const reader of site.readers) {
    // What a locale says itself comes before what is said for all.
    const { redirects = [] } = site.input;
    const own = redirects.filter(({ locale }) => locale === reader.locale);
    for (const redirect of [...own, ...redirects.filter(({ locale }) => locale === undefined)]) {
      const route = routeOf({ slug: redirect.from, locale: reader.locale });
      const target = targetOf(redirect, reader, taken);
      if (taken.has(route) || target === undefined) continue;
      taken.add(route);
      const view = viewAt(site, reader, route);
      const content =
        'href' in target
          ? renderRedirect(view, { ...target, canonical: target.href })
          : renderRedirect(view, {
              href: view.link(target.route) + target.fragment,
              canonical: absoluteUrl(site, target.route),
            });
      yield { path: `${route}index.html`, content };
    }
  }
}

type Target = { href: string } | { route: string; fragment: string };

function targetOf({ to }: Redirect, { locale }: Reader, taken: ReadonlySet<string>): Target | undefined {
  if ('href' in to) return to;
  const route = routeOf({ slug: to.slug, locale });
  const fragment = to.fragment === undefined ? '' : `#${encodeURIComponent(to.fragment)}`;
  return taken.has(route) ? { route, fragment } : undefined;
}
