import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { createTranslator, type Translate } from '../i18n/translator.js';
import { UI_LANGS, type Resources } from '../i18n/messages.js';
import { keepHeapsSmall } from '../io/heap.js';
import { readResources } from '../io/locales.js';
import type { WarmThread } from '../io/warm-thread.js';
import type { ReportTools } from '../reporters/reporter.js';
import { formatProfile } from '../profile/format.js';
import { takeProfile } from '../profile/profile.js';
import { startProfile, timedUntil } from '../profile/timed.js';
import type { Project } from '../run/analysis.js';
import { check, type Checked } from '../run/check.js';
import { loadProject, type LoadRequest } from '../run/load/load-project.js';
import { Refusal } from '../run/refusal.js';
import type { Shard } from '../run/analyse/shard.js';
import { talker } from './terminal.js';
import { toolsFor } from './tools.js';
import type { Progress } from '../run/progress.js';
import { threadsFor } from '../run/threads.js';
import { withWorkers, type Workers } from '../run/workers.js';

/** What the commands that read a project have in common. */
export interface SessionOptions {
  root: string;
  locale?: string[];
  /** The translations of the site that is to be made; absent: all, or there is to be none. */
  built?: readonly string[] | undefined;
  /** Which parser reads Markdown. */
  parser?: 'fast' | 'remark';
  /** Folder of the cache, from the root; false: none. */
  cache?: string | false;
  /** Most worker threads at once; absent: as many as pay, see `threadsFor`. */
  threads?: number;
  /** Whether to print what each stage took. */
  profile?: boolean;
}

/** How much of what was found is printed for people. */
export interface ShowOptions {
  maxFindings: number;
  quiet?: boolean;
}

/** A command at work on a project. */
export interface Session {
  project: Project;
  /** In all our languages: the report comes out in each. */
  resources: Resources;
  say: Translate<'cli'>;
  progress: Progress;
  /** Clears the live line. To be called before anything is printed. */
  quiet: () => void;
}

/** Reads a project and makes ready to talk about it. */
export async function openSession(
  options: SessionOptions,
  request: Omit<LoadRequest, 'root'> = {},
): Promise<Session> {
  if (options.profile === true) startProfile(performance.now());
  const root = resolve(options.root);
  const project = await timedUntil('load project', () => loadProject({ root, ...request }));
  const known = project.locales.map(({ locale }) => locale);
  const stranger = options.locale?.find((locale) => !known.includes(locale));
  const resources = readResources(...UI_LANGS, ...project.locales.map(({ lang }) => lang));
  const say = createTranslator(project.settings.language, 'cli', resources);
  if (stranger !== undefined) {
    throw new Refusal([say('problem.no-locale', { locale: stranger, locales: known.join(', ') })]);
  }
  process.stderr.write(foundNote(project, say));
  const { progress, done } = talker((phase, live) => {
    switch (phase.name) {
      case 'analyse':
        return live
          ? say('phase.analyse', { done: phase.done, total: phase.total })
          : say('phase.analyse-all', { count: phase.total });
      case 'write':
        return say('phase.write');
    }
  });
  return { project, resources, say, progress, quiet: done };
}

/** Lends a session's work as many worker threads as pay. */
export function withThreads<Value>(
  { project }: Session,
  options: SessionOptions,
  warm: WarmThread,
  work: (workers: Workers) => Promise<Value>,
): Promise<Value> {
  const pages = project.pages.length;
  if (pages >= MANY_PAGES) keepHeapsSmall();
  const threads = threadsFor(pages, availableParallelism(), options.threads);
  const { seconds } = project.settings.limits;
  return withWorkers({ threads, cache: cacheFolder(project.root, options.cache), seconds, warm }, work);
}

/** Of so many, what is held of pages is most of what a heap holds. */
const MANY_PAGES = 1000;

/** Checks the project of a session. */
export function checkSession(
  { project, resources, progress }: Session,
  options: SessionOptions,
  workers: Workers,
  shard?: Shard,
): Promise<Checked> {
  return check({
    project,
    resources,
    locales: options.locale,
    built: options.built,
    workers,
    ...(options.parser === 'remark' ? { parser: options.parser } : {}),
    shard,
    progress,
  });
}

/** Where the pages were found, for people to see that it is right; nothing where they said it themselves. */
export function foundNote(project: Project, say: Translate<'cli'>): string {
  return project.layout.name === 'configured' ? '' : `${layoutLine(project, say)}\n`;
}

/** What each stage took, where it was wanted. To be called last. */
export function sayProfile({ profile }: SessionOptions, { analysis }: Checked): void {
  if (profile !== true) return;
  const { user, system } = process.cpuUsage();
  process.stderr.write(formatProfile(takeProfile(), analysis.results.length, (user + system) / 1e6));
}

/** That pages may be older than they look, once. */
export function historyNote({ say }: Session, { analysis }: Checked): string {
  const { historyProblem } = analysis;
  return historyProblem === undefined ? '' : `${say(`note.history.${historyProblem}`)}\n`;
}

function cacheFolder(root: string, option: SessionOptions['cache']): string | undefined {
  return typeof option === 'string' ? resolve(root, option) : undefined;
}

/** What reporters need that print to a stream. */
export function reportTools(
  session: Session,
  checked: Checked,
  stream: NodeJS.WriteStream,
  { maxFindings, quiet }: ShowOptions,
): ReportTools {
  const { project, resources } = session;
  const { language } = project.settings;
  return {
    ...toolsFor(stream, { language, resources, root: project.root }),
    most: maxFindings,
    ...(quiet === undefined ? {} : { quiet }),
    sentences: ({ fingerprint }) => checked.sentences.get(fingerprint),
  };
}

/** Where the pages were found. */
export function layoutLine({ layout }: Pick<Project, 'layout'>, say: Translate<'cli'>): string {
  const pattern = [layout.source, layout.translation].filter((part) => part !== undefined).join(' + ');
  return say('layout', { pattern, name: layout.name });
}
