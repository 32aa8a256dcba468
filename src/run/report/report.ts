import { checks } from '../../checks/index.js';
import type { ProjectFact } from '../../checks/check.js';
import { describe } from '../../findings/describe.js';
import { fingerprints } from '../../findings/fingerprint.js';
import { orderFindings } from '../../findings/order.js';
import { severityOf } from '../../findings/severity.js';
import { votesOf, type FigureVotes } from '../../figures/votes.js';
import type { Translate } from '../../i18n/translator.js';
import type { Fact, Finding } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import { citedUnit } from '../../findings/cited-unit.js';
import type { PageKey } from '../../model/page.js';
import type { CitedUnit, StoredPage } from '../../model/page-result.js';
import type { Report } from '../../model/report.js';
import type { Sentences } from '../../reporters/reporter.js';
import type { Analysis } from '../analysis.js';
import { sentencesOf } from './sentences.js';
import { countAll, reportPage } from './totals.js';
import { fileOf, reasonsOf } from './unpublished.js';

/** A report, and the sentences that its findings are about, by fingerprint: a report is stored without them. */
export interface AssembledReport {
  report: Report;
  sentences: ReadonlyMap<string, Sentences>;
}

/** Puts the results of all pages together: checks across pages and locales, what other locales state, words, order and counts. */
export function assembleReport(analysis: Analysis, translate: Translate<'findings'>): AssembledReport {
  const { project, results } = analysis;
  const { source } = project.settings;
  const votes = votesOf(results);
  const facts = [...analysis.facts, ...factsOfPages(results), ...factsOfProject(analysis, votes)];
  const locales = project.locales.map(({ locale }) => locale);
  const found = toFindings(withoutSuspects(facts), analysis, votes, translate);
  const findings = orderFindings(
    found.map(({ finding }) => finding),
    locales,
  );
  // By file, not by address: of two files that claim one address, one is published.
  const byFile = new Map(results.map((page) => [fileOf(page), page]));
  const reasons = reasonsOf(facts);
  const pages = project.pages.map((page) =>
    reportPage(page, byFile.get(fileOf(page)), reasons.get(fileOf(page))),
  );
  return {
    report: {
      version: 1,
      source: { locale: source.locale, lang: source.lang },
      ...countAll(analysis, pages, findings),
      pages,
      findings,
    },
    sentences: new Map(
      found.flatMap(({ finding, sentences }) => (sentences ? [[finding.fingerprint, sentences]] : [])),
    ),
  };
}

function factsOfPages(results: readonly StoredPage[]): ProjectFact[] {
  return results.flatMap(({ key, facts }) => facts.map((fact) => ({ key, fact })));
}

function factsOfProject(
  { project, results, redirects }: Analysis,
  votes: ReadonlyMap<string, FigureVotes<StoredPage>>,
): ProjectFact[] {
  const english = new Map(
    results
      .filter(({ key, published }) => published && key.locale === project.settings.source.locale)
      .map((page) => [page.key.slug, page]),
  );
  const slugs = new Set([
    ...results.filter(({ published }) => published).map(({ key }) => key.slug),
    ...redirects.map(({ from }) => from),
  ]);
  const inputs = project.pages;
  const { contents } = project.navigation;
  const context = {
    results,
    votes,
    inputs,
    contents,
    english: (slug: string) => english.get(slug),
    exists: (slug: string) => slugs.has(slug),
  };
  return checks.flatMap((check) => (check.scope === 'project' ? [...check.run(context)] : []));
}

/** Where the English is suspect, the translations that agree with each other are not wrong: their own findings go. */
function withoutSuspects(facts: readonly ProjectFact[]): ProjectFact[] {
  const suspects = new Set(
    facts.flatMap(({ key, fact }) =>
      fact.code === 'source/suspect' ? [`${key.slug} ${fact.figure ?? ''}`] : [],
    ),
  );
  return facts.filter(
    ({ key, fact }) => fact.code !== 'figure/value' || !suspects.has(`${key.slug} ${fact.figure ?? ''}`),
  );
}

function toFindings(
  facts: readonly ProjectFact[],
  { project, results }: Analysis,
  votes: ReadonlyMap<string, FigureVotes>,
  translate: Translate<'findings'>,
): { finding: Finding; sentences: Sentences | undefined }[] {
  const units = unitFinder(results);
  const weighed = facts.flatMap(({ key, fact }) => {
    const severity = severityOf(fact, project.settings.severity);
    const unit = fact.unit === null ? undefined : units(key, fact.unit);
    return severity === 'off' ? [] : [{ key, fact, severity, unit }];
  });
  const prints = fingerprints(
    weighed.map(({ key, fact: { code, args }, unit }) => {
      return { code, args, page: key.slug, locale: key.locale, source: unit?.source, target: unit?.target };
    }),
  );
  return weighed.map(({ key, fact, severity, unit }, index) => {
    const { target, source, args, code } = fact;
    const finding = {
      code,
      severity,
      locale: key.locale,
      page: key.slug,
      unit: fact.unit,
      message: describe(fact, translate),
      target,
      source,
      args,
      ...witnesses(key, fact, votes),
      fingerprint: prints[index] ?? '',
      accepted: false,
      // Code and args come from one fact, so they fit each other; the compiler loses that when they are taken apart.
    } as Finding;
    return { finding, sentences: sentencesOf(fact, unit) };
  });
}

function witnesses(
  key: PageKey,
  fact: Fact,
  votes: ReadonlyMap<string, FigureVotes>,
): Pick<Finding, 'witnesses' | 'agreeing'> {
  const ballots = fact.figure === undefined ? [] : (votes.get(key.slug)?.get(fact.figure) ?? []);
  const others = ballots.filter(({ locale }) => locale !== key.locale);
  return {
    witnesses: Object.fromEntries(others.map(({ locale, value }) => [locale, value.text])),
    agreeing: others.filter(({ value }) => value.state === 'agrees').map(({ locale }) => locale),
  };
}

function unitFinder(results: readonly StoredPage[]): (key: PageKey, id: string) => CitedUnit | undefined {
  const pages = new Map(results.map((page) => [nameOf(page.key), page]));
  return (key, id) => {
    const page = pages.get(nameOf(key));
    return page && citedUnit(page, id);
  };
}

function nameOf({ slug, locale }: { slug: string; locale: Locale }): string {
  return `${locale}/${slug}`;
}
