import { projectChecks as checks } from '../../checks/of-project.js';
import type { ProjectFact } from '../../checks/check.js';
import { describe } from '../../findings/describe.js';
import { fingerprints } from '../../findings/fingerprint.js';
import { orderFindings } from '../../findings/order.js';
import { severityOf } from '../../findings/severity.js';
import { votesOf, type FigureVotes } from '../../figures/votes.js';
import type { Translate } from '../../i18n/translator.js';
import type { Fact, Finding } from '../../model/finding.js';
import { citedUnit } from '../../findings/cited-unit.js';
import type { PageKey } from '../../model/page.js';
import type { CitedUnit, StoredPage } from '../../model/page-result.js';
import type { Report } from '../../model/report.js';
import { formatFindings, joinJson } from '../../reporters/json.js';
import type { Sentences } from '../../reporters/reporter.js';
import { compareText } from '../../text/compare.js';
import { digestOfData } from '../../text/digest.js';
import type { Settings } from '../../model/settings.js';
import type { Analysis, Project } from '../analysis.js';
import type { FindingPack, SlugFindings } from './finding-pack.js';
import { sentencesOf } from './sentences.js';
import { countAll, reportPage } from './totals.js';
import { fileOf, reasonsOf } from './unpublished.js';

/** A report, and the sentences that its findings are about, by fingerprint: a report is stored without them. */
export interface AssembledReport {
  report: Report;
  sentences: Pick<ReadonlyMap<string, Sentences>, 'get'>;
  /** The report as it is stored. */
  json: () => string | Uint8Array;
}

/**
 * Puts the results of all pages together: checks across pages and locales, what other locales state, words, order and counts. Findings are worked out slug by
 * slug: nothing of a finding comes from another slug but through facts of the project, which are worked out before.
 * @param kept what the last runs found; absent: nothing
 */
export function assembleReport(
  analysis: Analysis,
  translate: Translate<'findings'>,
  kept?: Pick<FindingPack, 'findings' | 'add'>,
): AssembledReport {
  const { project, results } = analysis;
  const { source } = project.settings;
  const ofProject = factsOfProject(analysis);
  const found = slugsOf(results, analysis.facts, ofProject).map((slug) => {
    const inputs = kept && inputsOf(slug);
    const known = inputs === undefined ? undefined : kept?.findings(slug.slug, inputs);
    if (known !== undefined) return known;
    const made = findingsOf(slug, project, translate);
    if (inputs !== undefined) kept?.add(slug.slug, inputs, made);
    return made;
  });
  const findings = found.flatMap((slug) => slug.findings);
  // By file, not by address: of two files that claim one address, one is published.
  const byFile = new Map(results.map((page) => [fileOf(page), page]));
  const reasons = reasonsOf([
    ...analysis.facts,
    ...results.filter(({ published }) => !published).flatMap(factsOf),
    ...ofProject,
  ]);
  const pages = project.pages.map((page) =>
    reportPage(page, byFile.get(fileOf(page)), reasons.get(fileOf(page))),
  );
  const report: Report = {
    version: 1,
    source: { locale: source.locale, lang: source.lang },
    ...countAll(analysis, pages, findings),
    pages,
    findings,
  };
  return {
    report,
    sentences: sentencesIn(found),
    json: () =>
      joinJson(
        report,
        found.map((slug) => slug.json()),
      ),
  };
}

/** All that is known of a slug before its findings. */
interface Slug {
  slug: string;
  pages: StoredPage[];
  /** Facts that do not come from its pages. */
  before: ProjectFact[];
  after: ProjectFact[];
}

/** In the report's order. */
function slugsOf(
  results: readonly StoredPage[],
  before: readonly ProjectFact[],
  after: readonly ProjectFact[],
): Slug[] {
  const slugs = new Map<string, Slug>();
  const at = (slug: string): Slug => {
    const known = slugs.get(slug) ?? { slug, pages: [], before: [], after: [] };
    slugs.set(slug, known);
    return known;
  };
  for (const page of results) at(page.key.slug).pages.push(page);
  for (const one of before) at(one.key.slug).before.push(one);
  for (const one of after) at(one.key.slug).after.push(one);
  return [...slugs.values()].sort((a, b) => compareText(a.slug, b.slug));
}

/** A page's name stands for its facts, for what it states and for its units. */
function inputsOf({ slug, pages, before, after }: Slug): string {
  return digestOfData([slug, pages.map(({ name }) => name), before, after]);
}

/** The sentences of all slugs; those of one are read when one of its findings is shown. */
function sentencesIn(found: readonly SlugFindings[]): AssembledReport['sentences'] {
  let byFinding: Map<string, SlugFindings> | undefined;
  return {
    get(fingerprint) {
      byFinding ??= new Map(
        found.flatMap((slug) => slug.findings.map((finding) => [finding.fingerprint, slug] as const)),
      );
      return byFinding.get(fingerprint)?.sentences().get(fingerprint);
    },
  };
}

function findingsOf(slug: Slug, project: Project, translate: Translate<'findings'>): SlugFindings {
  const votes = votesOf(slug.pages);
  const facts = [
    ...slug.before,
    ...slug.pages.flatMap(factsOf),
    ...slug.after,
    ...checks.flatMap((check) =>
      check.scope === 'slug' ? [...check.run({ results: slug.pages, votes })] : [],
    ),
  ];
  const found = toFindings(withoutSuspects(facts), slug.pages, project.settings, votes, translate);
  const findings = orderFindings(
    found.map(({ finding }) => finding),
    project.locales.map(({ locale }) => locale),
  );
  const sentences = new Map(
    found.flatMap(({ finding, sentences: own }) => (own ? [[finding.fingerprint, own]] : [])),
  );
  return held(findings, sentences);
}

/** In a function of its own: what is made within another holds on to all that it knows, votes among it. */
function held(findings: readonly Finding[], sentences: ReadonlyMap<string, Sentences>): SlugFindings {
  return { findings, sentences: () => sentences, json: () => formatFindings(findings) };
}

function factsOf({ key, facts }: StoredPage): ProjectFact[] {
  return facts.map((fact) => ({ key, fact }));
}

function factsOfProject({ project, results, redirects }: Analysis): ProjectFact[] {
  const english = new Map(
    results
      .filter(({ key, published }) => published && key.locale === project.settings.source.locale)
      .map((page) => [page.key.slug, page]),
  );
  const slugs = new Set([
    ...results.filter(({ published }) => published).map(({ key }) => key.slug),
    ...redirects.map(({ from }) => from),
  ]);
  const context = {
    results,
    inputs: project.pages,
    contents: project.navigation.contents,
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
  pages: readonly StoredPage[],
  { severity: severities }: Settings,
  votes: FigureVotes,
  translate: Translate<'findings'>,
): { finding: Finding; sentences: Sentences | undefined }[] {
  const units = unitFinder(pages);
  const weighed = facts.flatMap(({ key, fact }) => {
    const severity = severityOf(fact, severities);
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

function witnesses(key: PageKey, fact: Fact, votes: FigureVotes): Pick<Finding, 'witnesses' | 'agreeing'> {
  const ballots = fact.figure === undefined ? [] : (votes.get(fact.figure) ?? []);
  const others = ballots.filter(({ locale }) => locale !== key.locale);
  return {
    witnesses: Object.fromEntries(others.map(({ locale, value }) => [locale, value.text])),
    agreeing: others.filter(({ value }) => value.state === 'agrees').map(({ locale }) => locale),
  };
}

function unitFinder(pages: readonly StoredPage[]): (key: PageKey, id: string) => CitedUnit | undefined {
  const byLocale = new Map(pages.map((page) => [page.key.locale, page]));
  return ({ locale }, id) => {
    const page = byLocale.get(locale);
    return page && citedUnit(page, id);
  };
}
