import type { Resources } from '../../i18n/messages.js';
import type { Code, Finding } from '../../model/finding.js';
import type { PageKey } from '../../model/page.js';
import type { StoredPage } from '../../model/page-result.js';
import type { Location } from '../../model/position.js';
import type { Report } from '../../model/report.js';
import type { Sentences } from '../reporter.js';

/** All that the HTML report is made of. */
export interface HtmlReportInput {
  /** Names the code that makes the report: another one whenever it may make another. */
  program: string;
  /** The project's name. */
  title: string;
  /** The report's own language: the one that documents which come once are written in until their script knows better. */
  language: string;
  report: Report;
  /** The report's pages, for their titles, figures and units. */
  pages: readonly StoredPage[];
  /** The two sides of the unit that a finding is about. */
  sentences: (finding: Finding) => Sentences | undefined;
  /** The page that explains a code; a code without one is not linked. */
  rule: (code: Code) => RulePage | undefined;
  /** Where a page of the site lies, from the report's folder (`../site/ko/gold/index.html#silver`); absent where no link leads there. */
  siteHref?: (key: PageKey, fragment: string | undefined) => string | undefined;
  /** Where a file's line can be seen, in a repository on the web; absent where that is not known. */
  fileHref?: (location: Location) => string | undefined;
  /** The report comes out in each of our languages that is in here. */
  resources: Resources;
  assets: {
    stylesheet: string;
    script: string;
    /** SVG. */
    icon: string;
  };
}

/** A page that explains a code. */
export interface RulePage {
  /** Another one whenever the page may be another. */
  name: string;
  /** Safe HTML in English with a heading of the first level. */
  html: () => string;
}
