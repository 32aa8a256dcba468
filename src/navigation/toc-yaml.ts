import type { Problem } from '../markdown/yaml.js';
import { readYamlTree, type YamlTree } from '../markdown/yaml-tree.js';
import { readSideBySide } from '../sidebyside/read.js';
import type { RawEntry } from './raw-entry.js';

/**
 * Reads a `toc.yml` of DocFX or the Open Publishing System: a list of entries, or a map whose `items` are one. Of an entry `name`, `href`,
 * `items`, `topicHref`, `tocHref`, `uid` and `topicUid` are read, in any letter case; `expanded` and the like are left alone.
 */
export function readYamlContents(text: string): { entries: RawEntry[] } | { problem: Problem } {
  const read = readYamlTree(text);
  if ('problem' in read) return read;
  const { tree } = read;
  if (tree === undefined || (tree.kind === 'text' && tree.text === '')) return { entries: [] };
  const list = tree.kind === 'map' ? fieldOf(tree, 'items') : tree;
  if (list?.kind === 'list') return { entries: list.items.map(entryOf) };
  return { problem: { message: 'the table of contents is not a list of entries', range: tree.range } };
}

type YamlMap = Extract<YamlTree, { kind: 'map' }>;

function entryOf(tree: YamlTree): RawEntry {
  if (tree.kind !== 'map') {
    return { ...EMPTY, title: tree.kind === 'text' ? tree.text : undefined, range: tree.range, entries: [] };
  }
  const name = textOf(tree, 'name') ?? textOf(tree, 'displayname');
  const read = name === undefined ? undefined : readSideBySide(name);
  const href = textOf(tree, 'href');
  const contents = textOf(tree, 'tochref');
  const topic = textOf(tree, 'topichref');
  const items = fieldOf(tree, 'items');
  return {
    title: read?.target.text.trim(),
    source: read?.spans === true ? read.source.text.trim() : undefined,
    href: contents ?? href ?? topic,
    landing: contents === undefined && href === undefined ? undefined : topic,
    uid: textOf(tree, 'uid') ?? textOf(tree, 'topicuid'),
    range: (fieldOf(tree, 'href') ?? fieldOf(tree, 'name') ?? tree).range,
    entries: items?.kind === 'list' ? items.items.map(entryOf) : [],
  };
}

const EMPTY = { title: undefined, source: undefined, href: undefined, landing: undefined, uid: undefined };

function fieldOf({ fields }: YamlMap, name: string): YamlTree | undefined {
  return fields.find(({ key }) => key.toLowerCase() === name)?.value;
}

function textOf(map: YamlMap, name: string): string | undefined {
  const value = fieldOf(map, name);
  return value?.kind === 'text' && value.text !== '' && value.text !== 'null' ? value.text : undefined;
}
