import { indexRoute, type View } from '../context.js';
import { MAIN, renderDocument } from './document.js';
import { frame } from './frame.js';
import { indexLinks } from './header.js';

/** What a host sends for an address that has no page. */
export function renderNotFound(view: View): string {
  const { reader, link, site } = view;
  return renderDocument(
    view,
    { title: reader.t('notFound.title'), noindex: true },
    site.templates.header(view, indexLinks(view)),
    frame({
      content: [
        <main id={MAIN} lang={reader.spoken}>
          <h1>{reader.t('notFound.title')}</h1>
          <p>{reader.t('notFound.text')}</p>
          <p>
            <a href={link(indexRoute(reader.locale))}>{reader.t('notFound.home')}</a>
          </p>
        </main>,
      ],
    }),
    site.templates.footer(view),
  );
}
