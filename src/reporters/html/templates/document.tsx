import type { ComponentChildren, VNode } from 'preact';
import { clip } from '../../../findings/wording.js';
import { UI_LANG_NAMES } from '../../../i18n/messages.js';
import { htmlOf, written, type Written } from '../../../text/html.js';
import { INDEX } from '../files.js';
import type { Frame } from '../frame.js';
import type { ReportView } from '../view.js';
import type { WordKey } from '../words.js';
import { glyphSymbols } from './glyph.js';

/** Id of `main`, which the skip link leads to. */
const MAIN = 'main';

/** What a document says of itself. */
export interface DocumentHead {
  title: string;
  /** The language that it is about, by its own name. */
  locale?: string;
  /** What kind of document it is, said behind the title in the reader's language. */
  kind?: WordKey;
  /** Scripts besides the report's own. */
  scripts?: readonly string[];
}

/**
 * The only sources of anything: files of the report itself. `file:` stands beside `'self'` since not every browser takes the folder of a document on
 * a disk for its own place.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self' file:",
  "script-src 'self' file:",
  "img-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A whole document of the report as text. Nothing in it passes unescaped but the pages of rules, which are our own. */
export function renderReportDocument(
  view: ReportView,
  head: DocumentHead,
  ...content: readonly ComponentChildren[]
): string {
  const { lang, t, translated, asset } = view;
  const main = written(<main id={MAIN}>{lines(...content)}</main>);
  const html = (
    <html lang={lang} dir="ltr" data-up={translated ? undefined : asset('')}>
      {lines(
        <head>{lines(...headElements(view, head))}</head>,
        <body>
          {lines(
            <a class="skip" href={`#${MAIN}`}>
              {t('skip')}
            </a>,
            glyphSymbols(main.html),
            header(view),
            main.element(),
          )}
        </body>,
      )}
    </html>
  );
  return `<!DOCTYPE html>\n${htmlOf(html)}\n`;
}

/** Each element on a line of its own, so that what changed between two reports can be read. */
export function lines(...elements: readonly ComponentChildren[]): ComponentChildren {
  const all: ComponentChildren[] = ['\n'];
  for (const element of elements) all.push(element, '\n');
  return all;
}

function headElements({ frame, t, translated, asset }: ReportView, head: DocumentHead): VNode[] {
  const { assets, title } = frame;
  const { scripts = [] } = head;
  return [
    <meta charset="utf-8" />,
    <meta name="viewport" content="width=device-width, initial-scale=1" />,
    <meta http-equiv="Content-Security-Policy" content={POLICY} />,
    <meta name="referrer" content="no-referrer" />,
    <meta name="robots" content="noindex" />,
    <meta name="color-scheme" content="light dark" />,
    <title>{fullTitle(head, t, title)}</title>,
    <link rel="stylesheet" href={asset(assets.stylesheet)} />,
    <link rel="icon" type="image/svg+xml" href={asset(assets.icon)} />,
    ...[...(translated ? [] : [assets.words]), ...scripts, assets.script].map((path) => (
      <script src={asset(path)} defer></script>
    )),
  ];
}

/** What a tab shows. The names of page and project give way: what tells the documents of one page apart stays whole. */
function fullTitle({ title, locale, kind }: DocumentHead, t: ReportView['t'], project: string): string {
  const said = [locale, kind === undefined ? undefined : t(kind)].filter((part) => part !== undefined);
  const between = [...said, ''].map((part) => ` · ${part}`).join('');
  const room = LONGEST_TITLE - between.length;
  const home = clip(project, Math.max(SHORTEST_NAME, room - 2 * SHORTEST_NAME));
  return `${clip(title, Math.max(SHORTEST_NAME, room - home.length))}${between}${home}`;
}

/** Characters that tabs, bookmarks and search pages show. */
const LONGEST_TITLE = 70;
const SHORTEST_NAME = 10;

/** Of the documents that come once, all in one depth have the same. */
function header(view: ReportView): VNode {
  if (view.translated) return headerElement(view);
  const known = headers.get(view.frame) ?? new Map<string, Written>();
  headers.set(view.frame, known);
  const up = view.asset('');
  const found = known.get(up) ?? written(headerElement(view));
  known.set(up, found);
  return found.element();
}

const headers = new WeakMap<Frame, Map<string, Written>>();

/** Documents that come once change their language by their script: without it there is no choice to be made. */
function headerElement(view: ReportView): VNode {
  const { frame, lang, t, to, inLanguage, translated, word } = view;
  return (
    <header class="report-header">
      <a class="home" {...to(INDEX)}>
        <bdi>{frame.title}</bdi> <span class="home-kind">{word('title')}</span>
      </a>
      {frame.languages.length === 1 ? null : (
        <nav class="languages" aria-label={t('languages')} hidden={!translated}>
          <ul>
            {frame.languages.map(({ lang: other }) => (
              <li>
                <a
                  href={inLanguage(other)}
                  lang={other}
                  hreflang={other}
                  aria-current={other === lang ? (translated ? 'page' : 'true') : undefined}
                >
                  {UI_LANG_NAMES[other]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
