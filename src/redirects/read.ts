import { readYamlTree, type YamlTree } from '../markdown/yaml-tree.js';

/** A redirection in a file: which path of a source file leads where. */
export interface RawRedirect {
  path: string;
  to: string;
  /** Offset of the path in the file. */
  start: number;
}

/**
 * Reads the redirections of the Open Publishing System: `.openpublishing.redirection.json`, a list of `source_path` (or
 * `source_path_from_root`) and `redirect_url`, or `redirections.yml` of DocFX 3, the same list or a map. `redirect_document_id`, which says
 * whether counts of visits move along, is left alone.
 */
export function readRedirects(
  path: string,
  text: string,
): { redirects: RawRedirect[] } | { problem: { message: string; start: number } } {
  return /\.ya?ml$/i.test(path) ? readYaml(text) : readJson(text);
}

/** The real files hold tens of thousands of entries, which a YAML parser takes minutes for. */
function readJson(text: string): ReturnType<typeof readRedirects> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: { message: error instanceof Error ? error.message : String(error), start: 0 } };
  }
  const list = fieldOf(parsed, 'redirections');
  if (!Array.isArray(list)) return { problem: { message: 'there is no list called redirections', start: 0 } };
  let from = 0;
  const redirects = list.flatMap((item: unknown): RawRedirect[] => {
    const path = fieldOf(item, 'source_path_from_root') ?? fieldOf(item, 'source_path');
    const to = fieldOf(item, 'redirect_url');
    if (typeof path !== 'string' || typeof to !== 'string') return [];
    // In the order of the file, so that looking for all places takes one pass.
    const found = text.indexOf(JSON.stringify(path), from);
    if (found !== -1) from = found + 1;
    return [{ path, to, start: Math.max(found, 0) }];
  });
  return { redirects };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Object.getOwnPropertyDescriptor(value, name)?.value as unknown)
    : undefined;
}

function readYaml(text: string): ReturnType<typeof readRedirects> {
  const read = readYamlTree(text);
  if ('problem' in read) {
    return { problem: { message: read.problem.message, start: read.problem.range.start } };
  }
  const top = read.tree?.kind === 'map' ? yamlField(read.tree, 'redirections') : undefined;
  if (top?.kind === 'map') {
    return {
      redirects: top.fields.flatMap(({ key, value }) =>
        value.kind === 'text' ? [{ path: key, to: value.text, start: value.range.start }] : [],
      ),
    };
  }
  const redirects = (top?.kind === 'list' ? top.items : []).flatMap((item): RawRedirect[] => {
    const path = yamlField(item, 'source_path_from_root') ?? yamlField(item, 'source_path');
    const to = yamlField(item, 'redirect_url');
    return path?.kind === 'text' && to?.kind === 'text'
      ? [{ path: path.text, to: to.text, start: path.range.start }]
      : [];
  });
  return { redirects };
}

function yamlField(tree: YamlTree, name: string): YamlTree | undefined {
  return tree.kind === 'map' ? tree.fields.find(({ key }) => key === name)?.value : undefined;
}
