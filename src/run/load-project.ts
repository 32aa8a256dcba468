import { describeConfigProblem } from '../config/describe.js';
import { parseSettings, type ParsedSettings } from '../config/parse.js';
import { projectLocales } from '../config/project-locales.js';
import { readConfigFile } from '../io/config-file.js';
import { foldersIn } from '../io/files.js';
import type { Settings } from '../model/settings.js';
import type { Project } from './analysis.js';
import { discover } from './discover.js';
import { Refusal } from './refusal.js';

export interface LoadRequest {
  /** Absolute path. */
  root: string;
  /** Of the command line; stands for the configuration's. */
  siteUrl?: string;
}

/**
 * Reads a project's configuration and finds its pages.
 * @throws Refusal where the configuration is wrong or there is no page at all
 */
export async function loadProject(request: LoadRequest): Promise<Project> {
  const { root } = request;
  if ((await foldersIn(root)) === undefined) throw new Refusal([`The folder ${root} does not exist`]);
  const settings = await readSettings(request);
  const { content, source } = settings;
  const folders = (await foldersIn(`${root}/${content}`)) ?? [];
  const { locales, unknown } = projectLocales(settings, folders);
  const names = new Set([source.locale, ...locales.map(({ locale }) => locale)]);
  const found = await discover(root, content, (folder) => {
    if (names.has(folder)) return 'locale';
    return unknown.includes(folder) ? 'unknown' : 'other';
  });
  if (found.pages.length === 0) throw new Refusal([noContent(content)]);
  const used = new Set(found.pages.map(({ key }) => key.locale));
  return {
    root,
    settings,
    // A locale that the configuration names is built even where it has no page yet: all of it in English.
    locales: [source, ...locales.filter(({ locale }) => settings.locales !== undefined || used.has(locale))],
    pages: found.pages,
    facts: found.facts,
  };
}

async function readSettings({ root, siteUrl }: LoadRequest): Promise<Settings> {
  const config = await readConfigFile(root);
  if (config.kind === 'problems') throw new Refusal(config.problems.map(describeConfigProblem));
  const folders = new Map<string, readonly string[] | undefined>();
  const context = { folders: (content: string) => folders.get(content) };
  let parsed: ParsedSettings;
  if (config.kind === 'none') {
    parsed = parseSettings(undefined);
  } else {
    const { file, text } = config;
    parsed = parseSettings(config.raw, { file, text });
    if (parsed.ok) {
      // Which folder to look into is known only now: the locales that are named are held against it in a second reading.
      const { content } = parsed.settings;
      folders.set(content, await foldersIn(`${root}/${content}`));
      parsed = parseSettings(config.raw, { file, text, ...context });
    }
  }
  if (!parsed.ok) throw new Refusal(parsed.problems.map(describeConfigProblem));
  return siteUrl === undefined ? parsed.settings : { ...parsed.settings, siteUrl: addressOf(siteUrl) };
}

function addressOf(siteUrl: string): string {
  const parsed = parseSettings({ siteUrl });
  if (parsed.ok && parsed.settings.siteUrl !== undefined) return parsed.settings.siteUrl;
  const [problem] = parsed.ok ? [] : parsed.problems;
  throw new Refusal([`--site-url: read ${siteUrl}, expected ${problem?.expected ?? 'an address'}`]);
}

function noContent(content: string): string {
  return (
    `no pages found: expected Markdown pages in a folder for each language, such as ${content}/ko/index.md; ` +
    'put them there, or name another folder with “content” in interlinear.config.json'
  );
}
