import { toHtml } from 'hast-util-to-html';
import type { Child, Result } from 'hastscript';
import { UI_LANG_NAMES } from '../../../i18n/messages.js';
import type { ReportView } from '../context.js';

/** Id of `main`, which the skip link leads to. */
const MAIN = 'main';

/** A whole document of the report as text. Nothing in it passes unescaped. */
export function renderReportDocument(view: ReportView, title: string, ...content: readonly Child[]): string {
  const { context, lang, t, asset } = view;
  const html = (
    <html lang={lang} dir="ltr">
      {lines(
        <head>
          {lines(
            <meta charset="utf-8" />,
            <meta name="viewport" content="width=device-width, initial-scale=1" />,
            <title>{`${title} · ${context.input.title}`}</title>,
            <meta name="robots" content="noindex" />,
            <meta name="color-scheme" content="light dark" />,
            <link rel="stylesheet" href={asset(context.assets.stylesheet)} />,
            <link rel="icon" type="image/svg+xml" href={asset(context.assets.icon)} />,
          )}
        </head>,
        <body>
          {lines(
            <a class="skip" href={`#${MAIN}`}>
              {t('skip')}
            </a>,
            header(view),
            <main id={MAIN}>{lines(...content)}</main>,
          )}
        </body>,
      )}
    </html>
  );
  return `<!DOCTYPE html>\n${toHtml(html)}\n`;
}

/** Each element on a line of its own, so that what changed between two reports can be read. */
export function lines(...elements: readonly Child[]): Child {
  return ['\n', ...elements.flatMap((element) => [element, '\n'])] as Child;
}

function header({ context, lang, t, link, inLanguage }: ReportView): Result {
  return (
    <header class="report-header">
      <a class="home" href={link('index.html')}>
        {context.input.title}
      </a>
      <nav aria-label={t('languages')}>
        <ul class="languages">
          {context.languages.map(({ lang: other }) => (
            <li>
              <a
                href={inLanguage(other)}
                lang={other}
                hreflang={other}
                aria-current={other === lang ? 'page' : undefined}
              >
                {UI_LANG_NAMES[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
