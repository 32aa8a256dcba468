import matter from 'gray-matter';
import type { FrontMatter } from '../model/page.js';
import type { Range } from '../model/position.js';
import { findFence, type Fence } from './front-matter-fence.js';
import { readYaml, type Problem, type YamlField } from './yaml.js';

/** What a page says of itself before its first line. All offsets lead into the text that was read. */
export interface FrontMatterRead {
  present: boolean;
  frontMatter: FrontMatter;
  /** Every field whose value is text, or a list of texts (joined by `, `); keys in lower case. */
  fields: Record<string, string>;
  /** Where the values stand, quotes not counted; keys as in `fields`. */
  ranges: Record<string, Range>;
  /** Where the body begins; 0 where there is no front matter, or one that never ends. */
  body: number;
  /** What is wrong with it, for people. Its fields are empty then. */
  problem?: Problem;
}

/**
 * Reads the front matter of a page: YAML between a first line that is `---` alone and the next such line. Content is not trusted: no other engine
 * is ever called (`---js` is a problem), values are text, lists or maps of text (YAML's failsafe schema), aliases are refused. Never throws.
 *
 * For `---\ntitle: Gold\n---\n`; not for a page that begins with a rule, `---\n\nText\n\n---\n`, which has none.
 */
export function readFrontMatter(text: string): FrontMatterRead {
  const fence = findFence(text);
  if (fence === undefined) return frontMatterOf(false, 0, []);
  if (fence.problem !== undefined) return frontMatterOf(true, fence.body, [], fence.problem);
  const read = readBlock(text, fence);
  return 'problem' in read
    ? frontMatterOf(true, fence.body, [], read.problem)
    : frontMatterOf(true, fence.body, read.fields);
}

type YamlRead = ReturnType<typeof readYaml>;

function readBlock(text: string, fence: Fence): YamlRead {
  const yaml = text.slice(fence.yaml.start, fence.yaml.end);
  const block: { read: YamlRead } = { read: { fields: [] } };
  // gray-matter takes any line that begins with the mark for the end; the text between our own two fences is all that it is given.
  const stray = /^---/m.exec(yaml);
  if (stray !== null) {
    const start = fence.yaml.start + stray.index;
    return {
      problem: { message: 'a line in the front matter begins with ---', range: { start, end: start + 3 } },
    };
  }
  const parseYaml = (): object => {
    block.read = readYaml(yaml, fence.yaml.start);
    return {};
  };
  matter(`---\n${yaml}\n---\n`, { language: 'yaml', engines: { ...REFUSED, yaml: { parse: parseYaml } } });
  return block.read;
}

function refuse(): never {
  throw new Error('front matter is YAML');
}

const REFUSED = Object.fromEntries(
  ['json', 'javascript', 'js', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [
    name,
    { parse: refuse },
  ]),
);

function frontMatterOf(
  present: boolean,
  body: number,
  all: readonly YamlField[],
  problem?: Problem,
): FrontMatterRead {
  const fields: Record<string, string> = Object.fromEntries(
    all.map(({ key, value }) => [key.toLowerCase(), value]),
  );
  const ranges = Object.fromEntries(all.map(({ key, range }) => [key.toLowerCase(), range]));
  const noindex = all.some(({ key, value }) => key.toLowerCase() === 'robots' && isNoindex(value));
  const frontMatter: FrontMatter = {
    ...optional('title', fields.title),
    ...optional('description', fields.description),
    noindex,
    ...optional('revision', fields['ms.sourcegitcommit']),
    ...optional('handoff', isoDate(fields['ms.lasthandoff'] ?? '')),
    ...optional('redirect', fields.redirect_url ?? fields.redirect_to),
    ...aliasesOf(fields.aliases ?? fields.redirect_from ?? ''),
    ...optional('translation', translationKind(fields['ms.translationtype'] ?? fields.translationtype ?? '')),
  };
  return { present, frontMatter, fields, ranges, body, ...(problem === undefined ? {} : { problem }) };
}

function optional<K extends keyof FrontMatter>(
  key: K,
  value: FrontMatter[K] | undefined,
): Pick<FrontMatter, K> | object {
  return value === undefined || value === '' ? {} : { [key]: value };
}

function aliasesOf(written: string): Pick<FrontMatter, 'aliases'> {
  const aliases = written.split(', ').filter((alias) => alias !== '');
  return aliases.length === 0 ? {} : { aliases };
}

/** `noindex,nofollow`, `none`; not `index, follow`. */
function isNoindex(robots: string): boolean {
  return robots
    .toLowerCase()
    .split(/[\s,;]+/)
    .some((word) => word === 'noindex' || word === 'none');
}

const MONTH_DAY_YEAR = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `07/07/2017` → `2017-07-07`; undefined for what is no day of the calendar (`13/45/2017`). */
function isoDate(written: string): string | undefined {
  const american = MONTH_DAY_YEAR.exec(written.trim());
  const iso = ISO.exec(written.trim());
  const [year, month, day] = american
    ? [american[3], american[1], american[2]]
    : [iso?.[1], iso?.[2], iso?.[3]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return same && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : undefined;
}

/** `HT` and `Human Translation` against `MT` and `Machine Translation`. */
function translationKind(written: string): 'human' | 'machine' | undefined {
  const kind = written.trim().toLowerCase();
  if (kind === 'ht' || kind.startsWith('human')) return 'human';
  if (kind === 'mt' || kind.startsWith('machine')) return 'machine';
  return undefined;
}
