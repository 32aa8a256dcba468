import type { VNode } from 'preact';
import { indexRoute, type LanguageLink, type View } from '../context.js';

/** The site's name and the way to the same page in the other languages. */
export function pageHeader(view: View, languages: readonly LanguageLink[]): VNode {
  const { site, reader, link } = view;
  return (
    <header class="site-header">
      <a
        class="home"
        href={link(indexRoute(reader.locale))}
        aria-label={reader.t('header.home', { site: site.input.title })}
      >
        <img src={link(site.assets.icon)} alt="" width="28" height="28" />
        <span>{site.input.title}</span>
      </a>
      <nav class="languages" aria-label={reader.t('languages.label')}>
        {languages.length > MANY ? folded(view, languages) : list(view, languages)}
      </nav>
    </header>
  );
}

/** More languages than stand on two lines of a phone. */
const MANY = 8;

/** Links to the index of every locale. */
export function indexLinks(view: View): LanguageLink[] {
  return view.site.readers.map((reader) => ({
    reader,
    route: indexRoute(reader.locale),
    fallback: false,
  }));
}

function folded(view: View, languages: readonly LanguageLink[]): VNode {
  return (
    <details>
      <summary>{view.reader.name}</summary>
      {list(view, languages)}
    </details>
  );
}

function list(view: View, languages: readonly LanguageLink[]): VNode {
  return <ul>{languages.map((language) => languageItem(view, language))}</ul>;
}

function languageItem({ reader, route, link }: View, language: LanguageLink): VNode {
  const { lang, name, dir } = language.reader;
  if (language.route === undefined) {
    return (
      <li>
        <span class="name" lang={lang} dir={dir}>
          {name}
        </span>
        <span class="gloss" lang={reader.spoken}>
          {reader.t('languages.unavailable')}
        </span>
      </li>
    );
  }
  return (
    <li>
      <a
        class="name"
        href={link(language.route)}
        lang={lang}
        dir={dir}
        hreflang={lang}
        aria-current={language.route === route ? 'page' : undefined}
      >
        {name}
      </a>
      {language.fallback ? (
        <span class="gloss" lang={reader.spoken}>
          {reader.t('state.fallback')}
        </span>
      ) : null}
    </li>
  );
}
