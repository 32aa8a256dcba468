import { createTranslator } from '../i18n/translator.js';
import type { Resources } from '../i18n/messages.js';
import { fileHistory } from '../io/git.js';
import { openCache, type Cache } from '../io/cache.js';
import { digestOfFile } from '../io/files.js';
import { programName } from '../io/program.js';
import type { Locale } from '../model/locale.js';
import { timed, timedUntil } from '../profile/timed.js';
import type { Analysis, Project } from './analysis.js';
import { analyseAll } from './analyse/analyse-all.js';
import { createAnalyser } from './analyse/analyser.js';
import type { Progress } from './progress.js';
import { openPagePack, type PagePack } from './analyse/page-pack.js';
import { pageLabels } from './analyse/page-labels.js';
import { readPage } from './analyse/read-page.js';
import { openFindingPack, type FindingPack } from './report/finding-pack.js';
import { assembleReport, type AssembledReport } from './report/report.js';
import type { Shard } from './analyse/shard.js';
import { onlyLocales } from './report/only-locales.js';
import { formatJson } from '../reporters/json.js';
import { digestOfData } from '../text/digest.js';
import type { Workers } from './workers.js';

export interface CheckRequest {
  project: Project;
  /** Messages for the settings' language. */
  resources: Resources;
  /** Only findings of these locales; undefined: all. */
  locales: readonly Locale[] | undefined;
  /** The translations of the site that is to be made; undefined: all, or there is to be none. */
  built?: readonly Locale[] | undefined;
  workers: Workers;
  /** Absent: the fast one. */
  parser?: 'remark';
  /** Only the pages of this shard. */
  shard?: Shard | undefined;
  progress: Progress;
}

/** What a check of a project leaves. */
export interface Checked extends AssembledReport {
  analysis: Analysis;
  /** Names the code that worked it out, see `programName`. */
  program: string;
}

/** Analyses all pages of a project in worker threads and puts the report together. Writes nothing but the cache. */
export async function check({
  project,
  resources,
  locales,
  built,
  workers: { pool, threads, cache: folder },
  parser,
  shard,
  progress,
}: CheckRequest): Promise<Checked> {
  const { root, settings } = project;
  // Those of a language serve all its pages.
  const labels = new Map(
    project.locales.map(({ lang }) => [lang, pageLabels(createTranslator(lang, 'site', resources))]),
  );
  const program = programName();
  const kept = folder === undefined ? undefined : openKept(folder, project, program, shard);
  const analyser = createAnalyser((task) => pool.run('analyse', task), program, kept);
  const analysis = await analyseAll(project, {
    read: (path) => timedUntil('read', () => readPage(root, path, settings.limits)),
    analyser,
    texts: kept?.pack && {
      text: (path) =>
        kept.pack?.text(path, () => digestOfFile(`${root}/${path}`, settings.limits.characters * 4)),
      addText: kept.pack.addText,
    },
    labels: (lang) => labels.get(lang) ?? pageLabels(createTranslator(lang, 'site', resources)),
    parser,
    shard,
    built,
    history: settings.staleness.git ? (paths) => fileHistory(root, paths) : undefined,
    width: threads * 2,
    progress: (done, total) => progress({ name: 'analyse', done, total }),
  });
  // A run that added nothing leaves nothing to take out.
  if (kept && analyser.hasWorked()) await timedUntil('cache clean', () => kept.cache.clean());
  const translate = createTranslator(settings.language, 'findings', resources);
  const assembled = timed('report assembly', () => assembleReport(analysis, translate, kept?.findings));
  await kept?.keepPacks?.();
  const report = onlyLocales(assembled.report, locales);
  const json = report === assembled.report ? assembled.json : () => formatJson(report);
  return { ...assembled, report, json, analysis, program };
}

/** What is kept from run to run. */
interface Kept {
  cache: Cache;
  folder: string;
  pack?: PagePack;
  findings?: FindingPack;
  /** Keeps what was learnt for the next run. */
  keepPacks?: () => Promise<void>;
}

/** A shard knows but a part of the project: no pack is made of it. */
function openKept(
  folder: string,
  { root, settings, locales }: Project,
  program: string,
  shard: Shard | undefined,
): Kept {
  const cache = openCache(folder);
  if (shard !== undefined) return { cache, folder };
  const packs = openCache(`${folder}/packs`);
  // What findings come from besides the facts of their slugs.
  const { language, severity } = settings;
  const order = locales.map(({ locale }) => locale);
  const pages = digestOfData(['pages', program, root]);
  const found = digestOfData(['findings', program, root, language, severity, order]);
  const pack = timed('cache read', () => openPagePack(packs, pages, cache));
  const findings = timed('cache read', () => openFindingPack(packs, found));
  return {
    cache,
    folder,
    pack,
    findings,
    async keepPacks() {
      const isNew = timed('cache write', () => [pack.keep(), findings.keep()].includes(true));
      if (isNew) await packs.clean();
    },
  };
}
