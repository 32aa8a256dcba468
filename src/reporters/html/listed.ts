import type { Finding } from '../../model/finding.js';
import type { CitedUnit } from '../../model/page-result.js';
import type { Sentences } from '../reporter.js';
import type { Witness } from '../witnesses.js';
import type { ReportContext } from './context.js';

/** A finding as it is shown at length: plain data, with all that is said of its surroundings. */
export interface ListedFinding {
  finding: Finding;
  /** Its name in the document. */
  id: string;
  /** What its page is called. */
  title: string;
  /** Whether its page has documents of its own in the report. */
  known: boolean;
  /** The unit that it is about. */
  unit?: CitedUnit;
  sentences?: Sentences;
  witnesses: readonly Witness[];
  /** Whether its code has a page in the report. */
  explained: boolean;
  /** Where it is in the site, from the report's folder. */
  site?: string;
  /** Where its line can be seen on the web. */
  file?: string;
  /** The other place, where it sets two places of a translation against each other. */
  other?: { title: string; unit?: CitedUnit };
}

/** A finding with its surroundings. */
export function listed(finding: Finding, context: ReportContext): ListedFinding {
  const { input } = context;
  const { page: slug, locale, code, args, target } = finding;
  const unit = context.unit(finding);
  return {
    finding,
    id: context.place(finding).id,
    title: context.title(slug),
    known: context.slugs.has(slug),
    witnesses: context.witnesses(finding),
    explained: input.rule(code) !== undefined,
    ...given('unit', unit),
    ...given('sentences', input.sentences(finding)),
    ...given('site', context.site({ slug, locale }, unit)),
    ...given('file', input.fileHref?.(target)),
    ...(code === 'figure/inconsistent'
      ? {
          other: {
            title: context.title(args.page),
            ...given('unit', context.unit({ page: args.page, locale, unit: args.unit })),
          },
        }
      : {}),
  };
}

function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}
