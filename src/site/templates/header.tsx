import type { Result } from 'hastscript';
import { indexRoute, type View } from '../context.js';
import type { Reader } from '../reader.js';

/** What a language link leads to; undefined where there is nothing in that language. */
export interface LanguageLink {
  reader: Reader;
  route: string | undefined;
  /** Whether the reader finds English there. */
  fallback: boolean;
}

/** The site's name and the way to the same page in the other languages. */
export function pageHeader(view: View, languages: readonly LanguageLink[]): Result {
  const { site, reader, link } = view;
  return (
    <header class="site-header">
      <a
        class="home"
        href={link(indexRoute(reader.locale))}
        aria-label={reader.t('header.home', { site: site.input.title })}
      >
        {site.input.title}
      </a>
      <nav aria-label={reader.t('languages.label')}>
        <ul class="languages">{languages.map((language) => languageItem(view, language))}</ul>
      </nav>
    </header>
  );
}

/** Links to the index of every locale. */
export function indexLinks(view: View): LanguageLink[] {
  return view.site.readers.map((reader) => ({
    reader,
    route: indexRoute(reader.locale),
    fallback: false,
  }));
}

function languageItem({ reader, route, link }: View, language: LanguageLink): Result {
  const { lang, name, dir } = language.reader;
  if (language.route === undefined) {
    return (
      <li>
        <span lang={lang} dir={dir}>
          {name}
        </span>
        <span class="state">{reader.t('languages.unavailable')}</span>
      </li>
    );
  }
  return (
    <li>
      <a
        href={link(language.route)}
        lang={lang}
        dir={dir}
        hreflang={lang}
        aria-current={language.route === route ? 'page' : undefined}
      >
        {name}
      </a>
      {language.fallback ? <span class="state">{reader.t('state.fallback')}</span> : null}
    </li>
  );
}
