import pc from 'picocolors';
import type { Translate } from '../i18n/translator.js';
import type { Locale } from '../model/locale.js';
import type { Report, Totals } from '../model/report.js';
import { displayWidth } from '../text/width.js';
import { printable } from './printable.js';
import type { ReportTools } from './reporter.js';

/** What a build took, for a column that a report does not hold. */
export interface Timing {
  /** Milliseconds, by locale. */
  locales: Readonly<Record<Locale, number>>;
  total: number;
}

/**
 * The table at the end of a build: a row a locale, and one for all of them. Pages that show the source for want of a translation are fallbacks;
 * `translated` is rounded down, so that 100% means all. Ends with a line feed.
 */
export function formatTotals(
  report: Pick<Report, 'source' | 'locales' | 'totals'>,
  tools: Pick<ReportTools, 'findings' | 'color'>,
  timing?: Timing,
): string {
  const say = tools.findings;
  const colors = pc.createColors(tools.color);
  const rows = [
    ...report.locales.map((totals) => ({
      name: printable(totals.locale),
      totals,
      isSource: totals.locale === report.source.locale,
      time: timing?.locales[totals.locale],
    })),
    { name: say('table.total'), totals: report.totals, isSource: false, time: timing?.total },
  ];
  const columns = timing === undefined ? COLUMNS : [...COLUMNS, MILLISECONDS];
  const table = [
    columns.map(({ title }) => say(title)),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, say))),
  ];
  const widths = columns.map((_, column) =>
    Math.max(...table.map((cells) => displayWidth(cells[column] ?? ''))),
  );
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return column === 0 ? cell + padding : padding + cell;
      })
      .join('  '),
  );
  return lines.map((line, index) => (index === 0 ? colors.dim(line) : line) + '\n').join('');
}

interface Row {
  name: string;
  totals: Totals;
  isSource: boolean;
  time: number | undefined;
}

type Say = Translate<'findings'>;

interface Column {
  title: `table.${'locale' | 'pages' | 'fallbacks' | 'translated' | 'errors' | 'warnings' | 'notes' | 'milliseconds'}`;
  cell: (row: Row, say: Say) => string;
}

const NONE = '–';

const COLUMNS: readonly Column[] = [
  { title: 'table.locale', cell: ({ name }) => name },
  { title: 'table.pages', cell: ({ totals }, say) => number(totals.pages, say) },
  { title: 'table.fallbacks', cell: ({ totals }, say) => number(totals.fallbacks, say) },
  {
    title: 'table.translated',
    cell: ({ totals, isSource }, say) => (isSource ? NONE : percent(totals, say)),
  },
  { title: 'table.errors', cell: ({ totals }, say) => number(totals.error, say) },
  { title: 'table.warnings', cell: ({ totals }, say) => number(totals.warning, say) },
  { title: 'table.notes', cell: ({ totals }, say) => number(totals.note, say) },
];

const MILLISECONDS: Column = {
  title: 'table.milliseconds',
  cell: ({ time }, say) => (time === undefined ? NONE : number(Math.round(time), say)),
};

function number(value: number, say: Say): string {
  return say('table.number', { value });
}

function percent({ translated, units }: Totals, say: Say): string {
  return units === 0 ? NONE : say('table.percent', { value: Math.floor((100 * translated) / units) });
}
