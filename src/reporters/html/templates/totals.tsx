import type { Result } from 'hastscript';
import type { LocaleTotals, Totals } from '../../../model/report.js';
import type { ReportView } from '../context.js';
import { wideTable } from './table.js';

/** The counts of each locale and of all together. */
export function totalsSection(view: ReportView): Result {
  const { context, t } = view;
  const { report } = context.input;
  return (
    <section>
      <h2 id="languages">{t('totals.heading')}</h2>
      {wideTable(
        'languages',
        <thead>
          <tr>
            <th scope="col">{t('totals.locale')}</th>
            {COLUMNS.map(({ heading }) => (
              <th scope="col" class="count">
                {t(`totals.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>,
        <tbody>{report.locales.map((totals) => row(view, totals, localeName(view, totals)))}</tbody>,
        <tfoot>{row(view, report.totals, t('totals.all'))}</tfoot>,
      )}
    </section>
  );
}

/** In the order in which a reviewer asks: how much there is, how far it is, what is wrong. */
const COLUMNS = [
  { heading: 'pages', of: ({ pages }: Totals, { number }: ReportView) => number(pages) },
  { heading: 'published', of: ({ published }: Totals, { number }: ReportView) => number(published) },
  { heading: 'fallbacks', of: ({ fallbacks }: Totals, { number }: ReportView) => number(fallbacks) },
  { heading: 'units', of: ({ units }: Totals, { number }: ReportView) => number(units) },
  { heading: 'translated', of: translatedShare },
  { heading: 'stale', of: ({ stale }: Totals, { number }: ReportView) => number(stale) },
  { heading: 'errors', of: ({ error }: Totals, { number }: ReportView) => number(error) },
  { heading: 'warnings', of: ({ warning }: Totals, { number }: ReportView) => number(warning) },
  { heading: 'notes', of: ({ note }: Totals, { number }: ReportView) => number(note) },
] as const;

/** Rounded down: 100 % is said when nothing is left. Nothing to translate is no share, neither 0 % nor 100 %. */
function translatedShare({ units, translated }: Totals, { percent }: ReportView): string {
  return units === 0 ? '–' : percent(Math.floor((translated * 100) / units) / 100);
}

function localeName({ context, t }: ReportView, { locale, lang, name }: LocaleTotals): Result {
  return (
    <span>
      <bdi lang={lang}>{name}</bdi>
      {locale === context.input.report.source.locale ? ` (${t('totals.source')})` : null}
    </span>
  );
}

function row(view: ReportView, totals: Totals, name: Result | string): Result {
  return (
    <tr>
      <th scope="row">{name}</th>
      {COLUMNS.map(({ of }) => (
        <td class="count">{of(totals, view)}</td>
      ))}
    </tr>
  );
}
