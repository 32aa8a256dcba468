import type { Resources } from '../../i18n/messages.js';
import type { Finding } from '../../model/finding.js';
import type { PageResult } from '../../model/page.js';
import type { Report } from '../../model/report.js';
import type { Sentences } from '../reporter.js';

/** All that the HTML report is made of. */
export interface HtmlReportInput {
  /** The project's name. */
  title: string;
  report: Report;
  /** The report's pages, for their titles and figures. */
  pages: readonly PageResult[];
  /** The two sides of the unit that a finding is about. */
  sentences: (finding: Finding) => Sentences | undefined;
  /** The report comes out in each of our languages that is in here. */
  resources: Resources;
  assets: {
    stylesheet: string;
    /** SVG. */
    icon: string;
  };
}

/** A file of the report. */
export interface ReportFile {
  /** Relative to the report's folder, with `/`, not percent-encoded. */
  path: string;
  content: string;
}
