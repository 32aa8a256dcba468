import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Range } from '../model/position.js';
import { parseSafely, type Problem } from './yaml.js';

/** A value of YAML: all that is no list and no map is text. */
export type YamlTree =
  | { kind: 'text'; text: string; range: Range }
  | { kind: 'list'; items: YamlTree[]; range: Range }
  | { kind: 'map'; fields: { key: string; value: YamlTree }[]; range: Range };

/**
 * Reads YAML, of which JSON is a part, as a tree of texts; undefined for an empty text. As safe as {@link readYaml}: the failsafe schema, no
 * aliases, tags of programs (`!!python/name:…`) mean nothing. Never throws.
 */
export function readYamlTree(yaml: string): { tree: YamlTree | undefined } | { problem: Problem } {
  const body = yaml.startsWith('\uFEFF') ? yaml.slice(1) : yaml;
  return parseSafely(body, yaml.length - body.length, (contents, offset) => ({
    tree: contents === null ? undefined : treeOf(contents, offset, 0),
  }));
}

/** Deeper than anybody nests, and far from what overflows the stack of whoever walks the tree. */
const DEEPEST = 100;

function treeOf(node: Node, offset: number, depth: number): YamlTree {
  if (depth > DEEPEST) throw new RangeError('too deep');
  const range = { start: offset + (node.range?.[0] ?? 0), end: offset + (node.range?.[1] ?? 0) };
  if (isSeq<Node>(node)) {
    return { kind: 'list', items: node.items.map((item) => treeOf(item, offset, depth + 1)), range };
  }
  if (isMap<unknown, Node | null>(node)) {
    const valueOf = (value: Node | null, around: Range): YamlTree =>
      value === null ? { kind: 'text', text: '', range: around } : treeOf(value, offset, depth + 1);
    const fields = node.items.flatMap(({ key, value }) =>
      isScalar(key) ? [{ key: String(key.value), value: valueOf(value, range) }] : [],
    );
    return { kind: 'map', fields, range };
  }
  const text = isScalar(node) && !isAlias(node) && typeof node.value === 'string' ? node.value : '';
  return { kind: 'text', text, range };
}
