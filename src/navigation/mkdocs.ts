import type { Problem } from '../markdown/yaml.js';
import { readYamlTree, type YamlTree } from '../markdown/yaml-tree.js';
import type { RawEntry } from './raw-entry.js';

/** What is read of an `mkdocs.yml`. */
export interface Mkdocs {
  /** Folder of the pages, relative to the file. */
  docs: string;
  /** `nav`; undefined where it has none. */
  entries: RawEntry[] | undefined;
  /** `redirect_maps` of the plug-in mkdocs-redirects: old path → new path or address. */
  redirects: { from: string; to: string; start: number }[];
}

/**
 * Reads the data of an `mkdocs.yml`, https://www.mkdocs.org/user-guide/configuration/#nav: a list of paths, of titles with a path and of titles
 * with a list. Its plug-ins and the tags that name Python code are left alone.
 */
export function readMkdocs(text: string): Mkdocs | { problem: Problem } {
  const read = readYamlTree(text);
  if ('problem' in read) return read;
  const { tree } = read;
  const docs = fieldOf(tree, 'docs_dir');
  const nav = fieldOf(tree, 'nav');
  return {
    docs: docs?.kind === 'text' && docs.text !== '' ? docs.text : 'docs',
    entries: nav?.kind === 'list' ? nav.items.flatMap(entriesOf) : undefined,
    redirects: redirectsOf(fieldOf(tree, 'plugins')),
  };
}

function entriesOf(tree: YamlTree): RawEntry[] {
  if (tree.kind === 'text') return [entryOf(undefined, tree)];
  return tree.kind === 'map' ? tree.fields.map(({ key, value }) => entryOf(key, value)) : [];
}

function entryOf(title: string | undefined, value: YamlTree): RawEntry {
  return {
    title,
    source: undefined,
    href: value.kind === 'text' && value.text !== '' ? value.text : undefined,
    landing: undefined,
    uid: undefined,
    range: value.range,
    entries: value.kind === 'list' ? value.items.flatMap(entriesOf) : [],
  };
}

/** Plug-ins are a list of names and of maps of one name, or one map. */
function redirectsOf(plugins: YamlTree | undefined): Mkdocs['redirects'] {
  const maps = plugins?.kind === 'list' ? plugins.items : plugins === undefined ? [] : [plugins];
  return maps
    .map((map) => fieldOf(fieldOf(map, 'redirects'), 'redirect_maps'))
    .flatMap((map) => (map?.kind === 'map' ? map.fields : []))
    .flatMap(({ key, value }) =>
      value.kind === 'text' ? [{ from: key, to: value.text, start: value.range.start }] : [],
    );
}

function fieldOf(tree: YamlTree | undefined, name: string): YamlTree | undefined {
  return tree?.kind === 'map' ? tree.fields.find(({ key }) => key === name)?.value : undefined;
}
