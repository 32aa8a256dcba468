import type { AlertKind } from '../markdown/alerts.js';
import type { PageLabels } from '../model/page.js';

/** The words that an article holds besides its author's. */
export interface ArticleLabels {
  alerts: Record<AlertKind, string>;
  /** Heading of the footnotes, for screen readers. */
  footnotes: string;
  /** Label of the link from a footnote back to its place in the text: number of the note, number of the reference to it. */
  footnoteBack: (note: number, reference: number) => string;
  /** Label of the scrolling region around a table, numbered so that no two are called the same. */
  table: (number: number) => string;
  taskDone: string;
  taskOpen: string;
  /** What is said of a figure that differs from the English. */
  underReview: (source: string) => string;
}

/** The labels of articles whose caller has none in the page's language. */
export const ENGLISH_LABELS: ArticleLabels = {
  alerts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  footnotes: 'Footnotes',
  footnoteBack: (note, reference) => `Back to reference ${note}${reference > 1 ? `-${reference}` : ''}`,
  table: (number) => `Table ${number}`,
  taskDone: 'Done',
  taskOpen: 'Open',
  underReview: (source) => `Under review. The English says ${source}`,
};

/** Labels as pages are handed them, plain data, with their numbers to be put in. */
export function articleLabels(labels: PageLabels): ArticleLabels {
  const numbered = (text: string, number: string): string => text.replace('#', () => number);
  return {
    ...labels,
    footnoteBack: (note, reference) =>
      numbered(labels.footnoteBack, `${note}${reference > 1 ? `-${reference}` : ''}`),
    table: (number) => numbered(labels.table, String(number)),
    underReview: (source) => numbered(labels.underReview, source),
  };
}
