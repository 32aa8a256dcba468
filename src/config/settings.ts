import { DEFAULT_LIMITS } from '../model/limits.js';
import type { ConfigProblem, Settings } from '../model/settings.js';
import { contentFolder } from './content-folder.js';
import { langOf, localeSettings } from './locales.js';
import { ownFileProblems } from './own-file.js';
import { problemMaker, type ConfigSource, type ProblemMaker } from './problems.js';
import type { ParsedConfig } from './schema.js';
import { statedLayout } from './stated-layout.js';
import { siteAddress } from './site-url.js';
import { localeProblems, missingFolders, statedLocales } from './stated-locales.js';

/** What is known besides the configuration itself. */
export interface ParseContext extends ConfigSource {
  /**
   * The folders in a content folder (relative to the root), for the locales that are named to be held against. Undefined where that folder does
   * not exist, or nobody has looked: then names are taken as they stand.
   */
  folders?: (content: string) => readonly string[] | undefined;
}

export type ParsedSettings = { ok: true; settings: Settings } | { ok: false; problems: ConfigProblem[] };

/**
 * The settings that a configuration of the right form stands for, every default filled in; `{}` stands for none. It needs no schema, which takes longer to
 * load than all else here.
 * @returns the settings, or all problems at once, those in `known` among them
 */
export function settingsOf(
  config: ParsedConfig,
  context: ParseContext = {},
  maker: ProblemMaker = problemMaker(config, context),
  known: readonly ConfigProblem[] = [],
): ParsedSettings {
  const content = contentFolder(config.content, maker);
  const layout = statedLayout(config.layout, maker);
  const siteUrl = siteAddress(config.siteUrl, maker);
  const { source, translations } = statedLocales(config);
  const problems = [
    ...known,
    ...content.problems,
    ...siteUrl.problems,
    ...localeProblems(source, translations, maker),
    ...layout.problems,
    ...missingFolders(translations, context.folders?.(content.value ?? 'content'), maker),
    ...glossaryProblems(config, maker),
    ...ownFileProblems('stylesheet', config.site?.stylesheet, maker),
    ...ownFileProblems('logo', config.site?.logo, maker),
    ...ownFileProblems('templates', config.site?.templates, maker),
  ];
  if (problems.length > 0) return refused(problems);
  const settings: Settings = {
    content: content.value,
    layout: layout.value,
    source: localeSettings(source),
    locales: config.locales === undefined ? undefined : translations.map(localeSettings),
    siteUrl: siteUrl.value,
    site: {
      title: config.site?.title ?? 'Documentation',
      markFigures: config.site?.markFigures ?? false,
      stylesheet: config.site?.stylesheet,
      logo: config.site?.logo,
      templates: config.site?.templates,
    },
    language: config.language ?? 'en',
    severity: withoutAbsent(config.severity ?? {}),
    staleness: { git: config.staleness?.git ?? true },
    glossary: (config.glossary ?? []).map(({ lang, ...entry }) => ({
      ...entry,
      ...(lang === undefined ? {} : { lang: langOf(lang) ?? lang }),
    })),
    limits: { ...DEFAULT_LIMITS, seconds: DEFAULT_SECONDS, ...withoutAbsent(config.limits ?? {}) },
  };
  return { ok: true, settings };
}

/** Seconds that one page may take. */
const DEFAULT_SECONDS = 30;

/** In the order of the file where its places are known; of several of one setting, the first says it. */
export function refused(problems: readonly ConfigProblem[]): ParsedSettings {
  const byKey = new Map<string, ConfigProblem>();
  for (const problem of problems) if (!byKey.has(problem.key)) byKey.set(problem.key, problem);
  const order = (a: ConfigProblem, b: ConfigProblem) =>
    (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return { ok: false, problems: [...byKey.values()].sort(order) };
}

function glossaryProblems(config: ParsedConfig, maker: ProblemMaker): ConfigProblem[] {
  return (config.glossary ?? []).flatMap(({ lang }, index) =>
    lang === undefined || langOf(lang) !== undefined
      ? []
      : [maker.value(['glossary', index, 'lang'], 'a language tag that is known, such as zh-Hans')],
  );
}

/** A setting that is stated as `undefined` is one that is not stated. */
function withoutAbsent<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const present = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(present) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}
