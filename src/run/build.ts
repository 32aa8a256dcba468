import { readAsset } from '../io/assets.js';
import { readBytes } from '../io/files.js';
import { guardOutputs, OutputRefused } from '../io/output-guard.js';
import { publish, PublishFailed, type Published, type PublishFile } from '../io/publish.js';
import type { Locale } from '../model/locale.js';
import { contentOf, type OutputFile } from '../model/output-file.js';
import type { Resources } from '../i18n/messages.js';
import { renderReport } from '../reporters/html/render.js';
import { formatJson } from '../reporters/json.js';
import { MOST_BYTES } from '../site/file-types.js';
import { renderSite } from '../site/render.js';
import { timed, timedEach, timedUntil } from '../profile/timed.js';
import { digest } from '../text/digest.js';
import type { Project } from './analysis.js';
import type { Checked } from './check.js';
import { filesFor } from './settle/link-files.js';
import { Refusal } from './refusal.js';
import { rulePages } from './report/rule-pages.js';
import { siteInputOf } from './site-input.js';
import { siteLinks } from './report/site-links.js';
import { loadTheme, type Theme } from './load/theme.js';

export interface BuildRequest {
  project: Project;
  checked: Checked;
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
 * @throws Refusal where one of the folders must not or cannot be written; what stood there stands there still
 */
export async function build(request: BuildRequest): Promise<Published[]> {
  const { root, settings } = request.project;
  const theme = await loadTheme(root, settings.site);
  const publications = [
    { out: request.out, files: siteFiles(request, theme) },
    { out: request.report, files: reportFiles(request) },
  ];
  return timedUntil('write', () =>
    orRefuse(publish(publications, { root, content: contentFolders(request.project) })),
  );
}

/** Says early what publishing would say late. @throws Refusal where one of the folders must not be written */
export async function guard(project: Project, out: string, report: string): Promise<void> {
  await orRefuse(guardOutputs([out, report], { root: project.root, content: contentFolders(project) }));
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

async function* siteFiles(request: BuildRequest, theme: Theme): AsyncIterable<PublishFile> {
  const { project, checked, locales, resources } = request;
  const { analysis, program } = checked;
  const input = siteInputOf(analysis, locales, resources, theme.assets, program);
  for (const file of timedEach('site', renderSite(input, theme.templates))) yield ready(file, 'site');
  for (const { path, route } of filesFor(analysis.files, (locale) => isBuilt(locale, request))) {
    const read = await readBytes(`${project.root}/${path}`, MOST_BYTES);
    // One that went since it was found is not worth the whole site.
    if (read.ok) yield { path: route, content: read.bytes };
  }
}

function* reportFiles(request: BuildRequest): Iterable<PublishFile> {
  const { project, checked, resources } = request;
  const { analysis, report, sentences } = checked;
  const siteHref = siteLinks(
    request.out,
    request.report,
    project.locales.map(({ locale }) => locale).filter((locale) => isBuilt(locale, request)),
  );
  const name = reportName(request);
  yield ready({ path: 'report.json', inputs: name, make: () => formatJson(report) }, 'report pages');
  const files = renderReport({
    program: checked.program,
    name,
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
  for (const file of timedEach('report pages', files)) yield ready(file, 'report pages');
}

/** Names all that a report is worked out from. */
function reportName({ project, checked, locales }: BuildRequest): string {
  const { results, facts } = checked.analysis;
  const pages = results.map(({ name, published }) => [name, published]);
  return digest(
    JSON.stringify([
      checked.program,
      pages,
      facts,
      project.settings,
      project.locales,
      project.pages,
      locales,
    ]),
  );
}

function ready(file: OutputFile, stage: 'site' | 'report pages'): PublishFile {
  return { path: file.path, content: timed(stage, () => contentOf(file)) };
}

/** The English comes with every translation. */
function isBuilt(locale: Locale, { project, locales }: BuildRequest): boolean {
  return locale === project.settings.source.locale || (locales?.includes(locale) ?? true);
}
