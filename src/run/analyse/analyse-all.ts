import type { ProjectFact } from '../../checks/check.js';
import type { FileHistory } from '../../io/git.js';
import type { HistoryGap } from '../../model/history.js';
import type { Locale } from '../../model/locale.js';
import type { ManifestEntry } from '../../model/manifest.js';
import type {
  InsetFile,
  PageInput,
  PageKey,
  PageLabels,
  PageSettings,
  SourceInput,
} from '../../model/page.js';
import type { StoredPage } from '../../model/page-result.js';
import { sourceOf } from '../../page/donor.js';
import { withDigests } from '../../page/key.js';
import { timed, timedUntil } from '../../profile/timed.js';
import type { Analysis, Project } from '../analysis.js';
import type { Analyser } from './analyser.js';
import { applyRedirects } from '../settle/apply-redirects.js';
import { fileIndex, type FileIndex } from '../settle/file-index.js';
import { foldLinks } from '../settle/fold-links.js';
import { projectHistory } from './history.js';
import { inOrder } from './in-order.js';
import { linkFiles } from '../settle/link-files.js';
import { linksWithin } from '../settle/links-within.js';
import { manifestOf, type KnownTexts, type Manifest } from './manifest.js';
import { wholeFile } from '../places.js';
import { readInsets } from './read-insets.js';
import type { PageText } from './read-page.js';
import { isOfShard, type Shard } from './shard.js';
import { settleNavigation } from '../settle/settle-navigation.js';

/** The hands of the analysis. */
export interface Hands {
  read: (path: string) => Promise<PageText>;
  analyser: Analyser;
  /** What is known of texts without reading them; absent: nothing. */
  texts?: KnownTexts | undefined;
  /** The words of an article in a page's language. */
  labels: (lang: string) => PageLabels;
  /** Absent: the fast one. */
  parser?: 'remark' | undefined;
  /** Absent: all pages. */
  shard?: Shard | undefined;
  /** The last changes of files; absent: not to be asked for. */
  history?: ((paths: readonly string[]) => Promise<FileHistory>) | undefined;
  /** The translations that a site is made of; absent: all, or there is to be no site. The English comes with them. */
  built?: readonly Locale[] | undefined;
  /** How many pages may be under way at once. */
  width: number;
  /** Told after each page. */
  progress?: (done: number, total: number) => void;
}

/**
 * Reads and analyses all pages of a project: first the heads of all, which decide where each page's English comes from and by which digests a result
 * may be known, then each page that is not known with its English. Texts are read when their page's turn comes, so that memory holds those under way and
 * the summaries.
 */
export async function analyseAll(project: Project, hands: Hands): Promise<Analysis> {
  const { entries, facts, texts } = await manifestOf(project, hands.read, hands.width, hands.texts);
  const history = await timedUntil('history', () => projectHistory(entries, hands.history));
  const jobs = entries
    .filter((_, place) => isOfShard(place, hands.shard))
    .flatMap((entry) => jobsOf(entry, project));
  const surroundings = surroundingsOf(project, hands, { texts, gaps: history.gaps });
  const { index } = surroundings;
  const milliseconds: Record<Locale, number> = {};
  let done = 0;
  const outcomes = await inOrder(jobs, hands.width, async (job) => {
    const started = performance.now();
    const result = await perform(job, surroundings, hands);
    const { locale } = job.key;
    milliseconds[locale] = (milliseconds[locale] ?? 0) + performance.now() - started;
    done += 1;
    hands.progress?.(done, jobs.length);
    return result;
  });
  const analysed = outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []));
  const { source } = project.settings;
  const redirected = timed('redirects', () => applyRedirects(analysed, project.redirects, source.locale));
  const { redirects, moved } = redirected;
  const isBuilt = (locale: Locale): boolean =>
    locale === source.locale || (hands.built?.includes(locale) ?? true);
  const within = timed('links', () =>
    linksWithin(foldLinks(redirected.results, source.locale, moved), isBuilt),
  );
  const linked = await timedUntil('files', () => linkFiles(within.results, project, index, isBuilt));
  const { results, files } = linked;
  return {
    project: {
      ...project,
      navigation: timed('navigation', () => settleNavigation(project.navigation, results, moved)),
    },
    results,
    redirects,
    files,
    facts: [
      ...project.facts,
      ...facts,
      ...redirected.facts,
      ...outcomes.flatMap((outcome) => ('fact' in outcome ? [outcome.fact] : [])),
      ...within.facts,
      ...linked.facts,
    ],
    milliseconds,
    ...(history.problem ? { historyProblem: history.problem } : {}),
  };
}

/** One page to analyse. The English of a slug that has no file is a job of its own: the donor's file, read for its spans. */
interface Job {
  key: PageKey;
  path: string;
  role: PageInput['role'];
  source: ManifestEntry['english'];
  current: ManifestEntry['current'];
}

function jobsOf(entry: ManifestEntry, { settings }: Project): Job[] {
  const { slug, english, current, pages } = entry;
  const source: Job[] = english
    ? [
        {
          key: { slug, locale: settings.source.locale },
          path: english.path,
          role: english.kind === 'file' ? 'source' : 'recovered',
          source: undefined,
          current,
        },
      ]
    : [];
  const translations = pages.map((page): Job => ({
    key: page.key,
    path: page.path,
    role: 'translation',
    source: sourceOf(page, entry),
    current,
  }));
  return [...source, ...translations];
}

/** What all jobs of a project have in common. */
interface Surroundings {
  project: Project;
  index: FileIndex;
  texts: Manifest['texts'];
  gaps: ReadonlyMap<string, HistoryGap>;
  langs: ReadonlyMap<Locale, string>;
  settings: PageSettings;
}

function surroundingsOf(
  project: Project,
  hands: Hands,
  { texts, gaps }: Pick<Surroundings, 'texts' | 'gaps'>,
): Surroundings {
  const { settings, locales } = project;
  return {
    project,
    index: fileIndex(project),
    texts,
    gaps,
    langs: new Map(locales.map(({ locale, lang }) => [locale, lang])),
    settings: {
      locales: locales.map(({ locale }) => locale),
      glossary: settings.glossary,
      limits: settings.limits,
      ...(hands.parser ? { parser: hands.parser } : {}),
      markFigures: settings.site.markFigures && settings.severity['figure/value'] !== 'off',
    },
  };
}

type JobOutcome = { result: StoredPage } | { fact: ProjectFact };

async function perform(job: Job, around: Surroundings, hands: Hands): Promise<JobOutcome> {
  const { key, path } = job;
  const digests = digestsOf(job, around.texts);
  const known = digests && hands.analyser.known(inputOf(job, around, hands, digests));
  if (known !== undefined) return { result: known };
  const read = await hands.read(path);
  if (!read.ok) return { fact: { key, fact: read.fact } };
  const { project, index } = around;
  const insets = await readInsets({ key, path, text: read.text }, project, index, hands.read);
  const input = inputOf(job, around, hands, {
    text: read.text,
    source: await readSource(job, hands),
    insets,
  });
  // It was not looked for: what it includes is a part of it, be it nothing after all.
  if (digests === undefined) {
    const same = hands.analyser.known(withDigests(input));
    if (same !== undefined) return { result: same };
  }
  const outcome = await hands.analyser.analyse(input);
  const common = { unit: null, target: wholeFile(path), source: null };
  switch (outcome.kind) {
    case 'done':
      return { result: outcome.value };
    case 'failed':
      return { fact: { key, fact: { code: 'page/failed', ...common, args: { problem: outcome.message } } } };
    case 'timeout':
      return { fact: { key, fact: { code: 'page/timeout', ...common, args: { seconds: outcome.seconds } } } };
  }
}

/** By what a page may be known without reading it: not one that includes other files, which are a part of it. */
function digestsOf({ path, source }: Job, texts: Surroundings['texts']): Texts | undefined {
  const own = texts.get(path);
  if (own === undefined || own.insets) return undefined;
  if (source === undefined) return { text: own.digest, source, insets: [] };
  const from = texts.get(source.path);
  return from && { text: own.digest, source: { ...source, text: from.digest }, insets: [] };
}

/** The texts of a page's input, or their digests. */
interface Texts {
  text: string;
  source: SourceInput | undefined;
  insets: readonly InsetFile[];
}

function inputOf(
  { key, path, role, current }: Job,
  { project, gaps, langs, settings }: Surroundings,
  hands: Hands,
  { text, source, insets }: Texts,
): PageInput {
  const lang = langs.get(key.locale) ?? key.locale;
  const history = role === 'translation' ? gaps.get(path) : undefined;
  return {
    key,
    lang,
    path,
    text,
    role,
    source,
    current,
    ...(history ? { history } : {}),
    sourceLang: project.settings.source.lang,
    labels: hands.labels(lang),
    settings,
    ...(insets.length === 0 ? {} : { insets }),
  };
}

async function readSource({ source }: Job, hands: Hands): Promise<SourceInput | undefined> {
  if (source === undefined) return undefined;
  const read = await hands.read(source.path);
  return read.ok ? { ...source, text: read.text } : undefined;
}
