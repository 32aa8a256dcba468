import type { Code, Severity } from '../model/finding.js';

/** What a code's findings are about: the part of the code before the slash. */
export type CategoryOf<C extends Code> = C extends `${infer Category}/${string}` ? Category : never;
export type Category = CategoryOf<Code>;

/**
 * The kind of issue as translation tools know it: values of `its:locQualityIssueType`, Internationalization Tag Set 2.0, section 8.17.2 and
 * appendix C. Those of the list that our codes need.
 */
export type IssueType =
  | 'numbers'
  | 'omission'
  | 'addition'
  | 'locale-violation'
  | 'inconsistent-entities'
  | 'inconsistency'
  | 'untranslated'
  | 'characters'
  | 'markup'
  | 'other';

/** What holds for all findings of one code. */
export interface CatalogEntry<C extends Code = Code> {
  /** Where neither the check nor the project says otherwise, see `severityOf`. */
  severity: Severity;
  category: CategoryOf<C>;
  /** The page that explains the code, relative to the package. */
  docs: `docs/findings/${C}.md`;
  issue: IssueType;
}

/** Every code there is. A code without a row does not compile; the order of rows is the order in which codes are listed. */
export const catalog = {
  'figure/value': row('figure/value', 'error', 'numbers'),
  // The check weighs each: an error for money, percent, dates, versions, identifiers and quantities, else a warning.
  'figure/missing': row('figure/missing', 'error', 'omission'),
  'figure/added': row('figure/added', 'warning', 'addition'),
  'figure/format': row('figure/format', 'note', 'locale-violation'),
  'figure/inconsistent': row('figure/inconsistent', 'note', 'inconsistency'),
  'identifier/changed': row('identifier/changed', 'warning', 'inconsistent-entities'),
  'source/suspect': row('source/suspect', 'warning', 'numbers'),
  // On a stale page the check lowers both to a warning.
  'structure/missing': row('structure/missing', 'error', 'omission'),
  'structure/added': row('structure/added', 'error', 'addition'),
  'staleness/revision': row('staleness/revision', 'warning', 'other'),
  'staleness/history': row('staleness/history', 'warning', 'other'),
  'staleness/unit': row('staleness/unit', 'warning', 'other'),
  'untranslated/page': row('untranslated/page', 'note', 'untranslated'),
  'link/broken': row('link/broken', 'warning', 'markup'),
  'link/fragment': row('link/fragment', 'warning', 'markup'),
  'link/missing': row('link/missing', 'warning', 'markup'),
  'link/changed': row('link/changed', 'warning', 'markup'),
  'link/file': row('link/file', 'warning', 'markup'),
  'link/absent': row('link/absent', 'note', 'other'),
  'link/circular': row('link/circular', 'warning', 'markup'),
  'markup/unclosed': row('markup/unclosed', 'warning', 'markup'),
  'markup/nested': row('markup/nested', 'warning', 'markup'),
  'markup/duplicate': row('markup/duplicate', 'warning', 'markup'),
  'markup/crossing': row('markup/crossing', 'warning', 'markup'),
  'markup/orphan': row('markup/orphan', 'warning', 'markup'),
  'markup/unsupported': row('markup/unsupported', 'note', 'other'),
  'page/encoding': row('page/encoding', 'error', 'characters'),
  'page/front-matter': row('page/front-matter', 'error', 'markup'),
  'page/limits': row('page/limits', 'error', 'other'),
  'page/duplicate': row('page/duplicate', 'error', 'other'),
  'page/name': row('page/name', 'error', 'other'),
  'page/unreadable': row('page/unreadable', 'error', 'other'),
  'page/symlink': row('page/symlink', 'error', 'other'),
  'page/failed': row('page/failed', 'error', 'other'),
  'page/timeout': row('page/timeout', 'error', 'other'),
  'page/unknown-locale': row('page/unknown-locale', 'warning', 'other'),
  'page/one-locale': row('page/one-locale', 'note', 'other'),
  'page/no-front-matter': row('page/no-front-matter', 'note', 'other'),
  'page/no-source': row('page/no-source', 'note', 'other'),
  'page/redirected': row('page/redirected', 'note', 'other'),
  'navigation/broken': row('navigation/broken', 'warning', 'markup'),
  'navigation/unlisted': row('navigation/unlisted', 'note', 'other'),
  'navigation/unreadable': row('navigation/unreadable', 'warning', 'other'),
  'redirect/broken': row('redirect/broken', 'warning', 'markup'),
  'redirect/loop': row('redirect/loop', 'warning', 'markup'),
  'redirect/shadowed': row('redirect/shadowed', 'note', 'other'),
  'redirect/unreadable': row('redirect/unreadable', 'warning', 'other'),
} satisfies { [C in Code]: CatalogEntry<C> };

function row<C extends Code>(code: C, severity: Severity, issue: IssueType): CatalogEntry<C> {
  // The compiler does not narrow a split; the shape of every code is in the type `CategoryOf`.
  const category = code.slice(0, code.indexOf('/')) as CategoryOf<C>;
  return { severity, category, docs: `docs/findings/${code}.md`, issue };
}

/** All codes, in the catalog's order. */
export const codes: readonly Code[] = Object.keys(catalog) as Code[];

/** Whether a text, of a command line or a configuration, is a code. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(catalog, text);
}
