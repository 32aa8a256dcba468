import { indexRoute, type View } from '../context.js';
import { MAIN, renderDocument } from './document.js';
import { frame } from './frame.js';
import { indexLinks } from './header.js';

/** Where an address leads on to. */
export interface Onward {
  href: string;
  /** Absolute; undefined without `siteUrl`. */
  canonical: string | undefined;
}

/** What stands at an address whose page has moved: it leads on at once, and has the way as a link for whoever's browser does not. */
export function renderRedirect(view: View, { href, canonical }: Onward): string {
  const { reader, link, site } = view;
  return renderDocument(
    view,
    { title: reader.t('moved.title'), noindex: true, canonical, refresh: href },
    site.templates.header(view, indexLinks(view)),
    frame({
      content: [
        <main id={MAIN} lang={reader.spoken}>
          <h1>{reader.t('moved.title')}</h1>
          <p>
            <a href={href}>{reader.t('moved.link')}</a>
          </p>
          <p>
            <a href={link(indexRoute(reader.locale))}>{reader.t('notFound.home')}</a>
          </p>
        </main>,
      ],
    }),
    site.templates.footer(view),
  );
}
