import { readAsset } from '../io/assets.js';
import { readBytes } from '../io/files.js';
import { guardOutputs, OutputRefused } from '../io/output/guard.js';
import type { Content } from '../io/output/publish-file.js';
import { publish, PublishFailed } from '../io/output/publish.js';
import type { Locale } from '../model/locale.js';
import type { MadeFile, OutputFile } from '../model/output-file.js';
import type { Resources } from '../i18n/messages.js';
import { renderReport, type SheetFile } from '../reporters/html/render.js';
import { MOST_BYTES } from '../site/file-types.js';
import { renderSite } from '../site/render.js';
import { timed, timedEach, timedUntil } from '../profile/timed.js';
import { digest } from '../text/digest.js';
import { ahead } from './ahead.js';
import type { Project } from './analysis.js';
import type { Checked } from './check.js';
import { toPublish, type LastOutput } from './last-output.js';
import { filesFor } from './settle/link-files.js';
import { Refusal } from './refusal.js';
import { rulePages } from './report/rule-pages.js';
import { sheetMaker } from './report/sheet-maker.js';
import { siteInputOf } from './site-input.js';
import { siteLinks } from './report/site-links.js';
import { loadTheme, type Theme } from './load/theme.js';
import type { Workers } from './workers.js';

export interface BuildRequest {
  project: Project;
  checked: Checked;
  /** Who makes the documents of the report. */
  workers: Workers;
  /** Translations to build; undefined: all. The English comes with them. */
  locales: readonly Locale[] | undefined;
  /** Messages for the languages of all locales and of the report. */
  resources: Resources;
  /** Absolute folders. */
  out: string;
  report: string;
}

/**
 * Publishes the site and the report of a checked project, both or none.
 * @param madeIn what the last build made in a folder
 * @returns what was made, for the next build
 * @throws Refusal where one of the folders must not or cannot be written; what stood there stands there still
 */
export async function build(
  request: BuildRequest,
  madeIn: (out: string) => LastOutput | undefined = () => undefined,
): Promise<LastOutput[]> {
  const { root, settings } = request.project;
  const theme = await loadTheme(root, settings.site);
  const makeSheet = sheetMaker(request.workers);
  const outputs = [
    { out: request.out, stage: 'site' as const, files: () => siteFiles(request, theme) },
    { out: request.report, stage: 'report pages' as const, files: () => reportFiles(request) },
  ].map(({ out, stage, files }) => {
    const last = madeIn(out);
    const inputs = new Map<string, string>();
    const make = (file: MadeFile | SheetFile): Content | Promise<Content> =>
      'sheet' in file ? makeSheet(file) : timed(stage, file.make);
    return {
      out,
      known: last?.state,
      inputs,
      files: () =>
        ahead(files(), request.workers.threads * AHEAD, (file) => toPublish(file, make, last, inputs)),
    };
  });
  const published = await timedUntil('write', () =>
    orRefuse(publish(outputs, { root, content: contentFolders(request.project) })),
  );
  return published.map(({ out, state }, index) => ({
    out,
    state,
    inputs: Object.fromEntries(outputs[index]?.inputs ?? []),
  }));
}

/** As many files as are in the making for each thread: those of several sheets. */
const AHEAD = 16;

/** Says early what publishing would say late. @throws Refusal where one of the folders must not be written */
export async function guard(
  project: Project,
  outs: readonly string[],
  madeIn: (out: string) => LastOutput | undefined,
): Promise<void> {
  const known = outs.map((out) => madeIn(out)?.state);
  await orRefuse(guardOutputs(outs, { root: project.root, content: contentFolders(project) }, known));
}

function contentFolders({ root, folders }: Project): string[] {
  return folders.map((folder) => `${root}/${folder}`);
}

async function orRefuse<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof OutputRefused || error instanceof PublishFailed) throw new Refusal([error.message]);
    throw error;
  }
}

async function* siteFiles(request: BuildRequest, theme: Theme): AsyncIterable<OutputFile> {
  const { project, checked, locales, resources } = request;
  const { analysis, program } = checked;
  const input = siteInputOf(analysis, locales, resources, theme.assets, program);
  yield* timedEach('site', renderSite(input, theme.templates));
  for (const { path, route } of filesFor(analysis.files, (locale) => isBuilt(locale, request))) {
    const read = await readBytes(`${project.root}/${path}`, MOST_BYTES);
    // One that went since it was found is not worth the whole site.
    if (read.ok) yield { path: route, content: read.bytes };
  }
}

function* reportFiles(request: BuildRequest): Iterable<OutputFile | SheetFile> {
  const { project, checked, resources } = request;
  const { analysis, report, sentences } = checked;
  const siteHref = siteLinks(
    request.out,
    request.report,
    project.locales.map(({ locale }) => locale).filter((locale) => isBuilt(locale, request)),
  );
  const name = reportName(request);
  yield { path: 'report.json', inputs: name, make: checked.json };
  const files = renderReport({
    program: checked.program,
    title: project.settings.site.title,
    language: project.settings.language,
    report,
    pages: analysis.results,
    sentences: ({ fingerprint }) => sentences.get(fingerprint),
    rule: rulePages(),
    ...(siteHref ? { siteHref } : {}),
    resources,
    assets: {
      stylesheet: readAsset('reportStylesheet'),
      script: readAsset('reportScript'),
      icon: readAsset('icon'),
    },
  });
  yield* timedEach('report pages', files);
}

/** Names all that a report is worked out from: the whole analysis, pages by their names. Where it lies and what it took is no part of it. */
function reportName({ checked, locales }: BuildRequest): string {
  const { analysis, program } = checked;
  const results = analysis.results.map(({ name, published }) => [name, published]);
  const project = { ...analysis.project, root: undefined, files: undefined };
  return digest(
    JSON.stringify([program, locales, { ...analysis, results, project, milliseconds: undefined }]),
  );
}

/** The English comes with every translation. */
function isBuilt(locale: Locale, { project, locales }: BuildRequest): boolean {
  return locale === project.settings.source.locale || (locales?.includes(locale) ?? true);
}
