import { localeSettings, meaningOf } from '../../config/locales.js';
import { describeConfigProblem } from '../../config/describe.js';
import { settingsOf, type ParsedSettings } from '../../config/settings.js';
import { readConfigFile } from '../../io/config-file.js';
import { filesIn, foldersIn } from '../../io/files.js';
import type { Layout } from '../../layouts/layout.js';
import type { Locale, LocaleSettings } from '../../model/locale.js';
import type { Settings } from '../../model/settings.js';
import { navigationKind } from '../../navigation/names.js';
import type { Project } from '../analysis.js';
import { discover, type FolderKind } from './discover.js';
import { findLayout } from './find-layout.js';
import { isContents, loadNavigation } from './load-navigation.js';
import { loadRedirects } from './load-redirects.js';
import { readPage, type PageText } from '../analyse/read-page.js';
import { Refusal } from '../refusal.js';
import { compareText } from '../../text/compare.js';

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
  const stated = await readSettings(request);
  const layout = await findLayout(root, stated);
  const read = (path: string): Promise<PageText> => readPage(root, path, stated.limits);
  const found = await discover(root, layout, kindFinder(stated), async (path) => {
    const text = await read(path);
    return text.ok ? isContents(path, text.text) : !/\.md$/i.test(path);
  });
  if (found.pages.length === 0) throw new Refusal([noContent(layout)]);
  const used = [...new Set(found.pages.map(({ key }) => key.locale))].sort(compareText);
  const settings = { ...stated, source: sourceAmong(used, stated.source) };
  const { navigation, facts } = await loadNavigation({
    layout,
    source: settings.source.locale,
    locales: used,
    files: [...(await rootFiles(root)), ...found.navigation],
    slugs: found.pages.flatMap(({ key: { slug, locale } }) =>
      locale === settings.source.locale ? [slug] : [],
    ),
    read,
  });
  const redirects = await loadRedirects({
    root,
    layout,
    source: settings.source.locale,
    locales: used,
    read,
  });
  // A locale that the configuration names is built even where it has no page yet: all of it in English.
  const translations = settings.locales ?? used.map((locale) => localeSettings({ locale }));
  const locales = [
    settings.source,
    ...translations.filter(({ locale }) => locale !== settings.source.locale),
  ];
  return {
    root,
    layout: { name: layout.name, translation: layout.translation, source: layout.source },
    folders: found.folders,
    settings,
    locales,
    pages: found.pages,
    navigation,
    redirects: redirects.redirects,
    files: found.files,
    bases: Object.fromEntries(locales.map(({ locale }) => [locale, baseOf(layout, locale)])),
    facts: [...found.facts, ...facts, ...redirects.facts],
  };
}

/** The file of the whole project that lies in no folder of pages. */
async function rootFiles(root: string): Promise<string[]> {
  const names = await filesIn(root);
  return names.filter((name) => navigationKind(name) === 'mkdocs');
}

/** `content/ko` of `content/ko/page.md`. */
function baseOf(layout: Layout, locale: Locale): string {
  const path = layout.pathOf({ slug: 'page', locale });
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function kindFinder({ source, locales }: Settings): (name: string) => FolderKind {
  const named = locales && new Set([source.locale, ...locales.map(({ locale }) => locale)]);
  const known = new Map<string, FolderKind>();
  return (name) => {
    const kind = known.get(name) ?? kindOf(name);
    known.set(name, kind);
    return kind;
  };

  function kindOf(name: string): FolderKind {
    if (name === source.locale || named?.has(name) === true) return 'locale';
    const { kind } = meaningOf(name);
    if (kind === 'locale') return named === undefined ? 'locale' : 'other';
    return kind === 'unknown' ? 'unknown' : 'other';
  }
}

/** English folders are often called `en-us`: where there is no `en`, the one that there is holds the source. */
function sourceAmong(used: readonly Locale[], source: LocaleSettings): LocaleSettings {
  if (source.locale !== 'en' || used.includes('en')) return source;
  const english = used.filter((locale) => /^en[-_]/i.test(locale));
  return english.length === 1 && english[0] !== undefined ? localeSettings({ locale: english[0] }) : source;
}

async function readSettings({ root, siteUrl }: LoadRequest): Promise<Settings> {
  const config = await readConfigFile(root);
  if (config.kind === 'problems') throw new Refusal(config.problems.map(describeConfigProblem));
  const folders = new Map<string, readonly string[] | undefined>();
  const context = { folders: (content: string) => folders.get(content) };
  let parsed: ParsedSettings;
  if (config.kind === 'none') {
    parsed = settingsOf({});
  } else {
    const { file, text } = config;
    const { parseSettings } = await import('../../config/parse.js');
    parsed = parseSettings(config.raw, { file, text });
    if (parsed.ok) {
      // Which folder to look into is known only now: the locales that are named are held against it in a second reading.
      const { content = 'content', layout } = parsed.settings;
      if (layout === undefined) folders.set(content, await foldersIn(`${root}/${content}`));
      parsed = parseSettings(config.raw, { file, text, ...context });
    }
  }
  if (!parsed.ok) throw new Refusal(parsed.problems.map(describeConfigProblem));
  return siteUrl === undefined ? parsed.settings : { ...parsed.settings, siteUrl: await addressOf(siteUrl) };
}

async function addressOf(siteUrl: string): Promise<string> {
  const { parseSettings } = await import('../../config/parse.js');
  const parsed = parseSettings({ siteUrl });
  if (parsed.ok && parsed.settings.siteUrl !== undefined) return parsed.settings.siteUrl;
  const [problem] = parsed.ok ? [] : parsed.problems;
  throw new Refusal([`--site-url: read ${siteUrl}, expected ${problem?.expected ?? 'an address'}`]);
}

function noContent({ translation }: Pick<Layout, 'translation'>): string {
  const example = translation.replace('{locale}', 'ko').replace('{slug}', 'index');
  return (
    `no pages found: expected Markdown pages in a folder for each language, such as ${example}; ` +
    'put them there, or say where they are with “content” or “layout” in interlinear.config.json'
  );
}
