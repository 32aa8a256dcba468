import { DEFAULT_LIMITS } from '../model/limits.js';
import type { ConfigProblem, Settings } from '../model/settings.js';
import { contentFolder } from './content-folder.js';
import { formProblems } from './form-problems.js';
import { langOf, localeSettings } from './locales.js';
import { ownFileProblems } from './own-file.js';
import { problemMaker, type ConfigSource, type ProblemMaker } from './problems.js';
import { configSchema, type ParsedConfig } from './schema.js';
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
 * Checks a configuration and fills in every default. Pure: what it is held against comes in by `context`.
 * @param raw what the file exports or holds; undefined where there is no file
 * @returns the settings, or all problems at once
 */
export function parseSettings(raw: unknown, context: ParseContext = {}): ParsedSettings {
  const maker = problemMaker(raw, context);
  const repeated = repeatedNames(maker, context);
  const parsed = configSchema.safeParse(raw === undefined ? {} : raw, { reportInput: true });
  if (!parsed.success) return refuse([...repeated, ...formProblems(parsed.error.issues, maker)]);
  const config = parsed.data;
  const content = contentFolder(config.content, maker);
  const layout = statedLayout(config.layout, maker);
  const siteUrl = siteAddress(config.siteUrl, maker);
  const { source, translations } = statedLocales(config);
  const problems = [
    ...repeated,
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
  if (problems.length > 0) return refuse(problems);
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
function refuse(problems: readonly ConfigProblem[]): ParsedSettings {
  const byKey = new Map<string, ConfigProblem>();
  for (const problem of problems) if (!byKey.has(problem.key)) byKey.set(problem.key, problem);
  const order = (a: ConfigProblem, b: ConfigProblem) =>
    (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return { ok: false, problems: [...byKey.values()].sort(order) };
}

/** JSON readers take the last of two settings of one name and drop the first in silence. */
function repeatedNames({ places }: ProblemMaker, { file }: ConfigSource): ConfigProblem[] {
  return (places?.repeated ?? []).map(({ name, place }) => ({
    file,
    ...place,
    key: name,
    read: `${JSON.stringify(name)} a second time`,
    expected: 'every name once',
  }));
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
