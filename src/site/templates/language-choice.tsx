import type { VNode } from 'preact';
import { absoluteUrl, indexAlternates } from '../addresses.js';
import { indexRoute, type View } from '../context.js';
import type { Reader } from '../reader.js';
import { MAIN, renderDocument } from './document.js';

/** The site's front door. */
export function renderLanguageChoice(view: View): string {
  const { site, reader } = view;
  return renderDocument(
    view,
    {
      title: site.input.title,
      description: reader.t('index.description', { site: site.input.title }),
      canonical: absoluteUrl(site, view.route),
      alternates: indexAlternates(site),
      kind: 'website',
    },
    site.templates.languageChoice(view),
  );
}

/** Each language in its own name, with the invitation in its own words below. Nobody is sent anywhere by a guess. */
export function languageChoice({ site, reader, link }: View): VNode {
  return (
    <main id={MAIN} class="choice">
      <img src={link(site.assets.icon)} alt="" width="56" height="56" />
      <h1>{site.input.title}</h1>
      <nav aria-label={reader.t('languages.choose')}>
        <ul>
          {site.readers.map((own) => (
            <li>
              <a href={link(indexRoute(own.locale))} lang={own.lang} dir={own.dir} hreflang={own.lang}>
                <span class="name">{own.name}</span>
                {invitation(own)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}

/** A language without messages of its own is invited to by its name alone. */
function invitation({ spoken, t }: Reader): VNode | null {
  return spoken === undefined ? <span class="gloss">{t('languages.read')}</span> : null;
}
