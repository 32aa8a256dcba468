import { absoluteUrl, indexAlternates } from '../addresses.js';
import { indexRoute, type View } from '../context.js';
import { MAIN, renderDocument } from './document.js';
import { pageFooter } from './footer.js';

/** The site's front door: each language in its own name. Nobody is sent anywhere by a guess. */
export function renderLanguageChoice(view: View): string {
  const { site, reader, link } = view;
  return renderDocument(
    view,
    {
      title: site.input.title,
      description: reader.t('index.description', { site: site.input.title }),
      canonical: absoluteUrl(site, view.route),
      alternates: indexAlternates(site),
      kind: 'website',
    },
    <main id={MAIN} class="choice">
      <h1>{site.input.title}</h1>
      <nav aria-label={reader.t('languages.choose')}>
        <p aria-hidden="true">{reader.t('languages.choose')}</p>
        <ul>
          {site.readers.map(({ locale, lang, dir, name }) => (
            <li>
              <a href={link(indexRoute(locale))} lang={lang} dir={dir} hreflang={lang}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </main>,
    pageFooter(view),
  );
}
