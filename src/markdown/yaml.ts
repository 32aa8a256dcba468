import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml';
import type { Range } from '../model/position.js';
import { readPlainFields, type YamlField } from './yaml-plain.js';

/** What is wrong with a text, for people, and where. */
export interface Problem {
  message: string;
  range: Range;
}

/**
 * Reads a map of texts with YAML's failsafe schema: no numbers, dates, nulls or types of its own. Aliases are refused, since a few lines of them
 * stand for gigabytes. `offset` is where `yaml` begins in the text that ranges lead into. Never throws.
 */
export function readYaml(yaml: string, offset: number): YamlRead {
  const plain = readPlainFields(yaml, offset);
  return plain === undefined ? readYamlByReference(yaml, offset) : { fields: plain };
}

type YamlRead = { fields: YamlField[] } | { problem: Problem };

/** The same by the library alone, which says what is right. */
export function readYamlByReference(yaml: string, offset: number): YamlRead {
  return parseSafely(yaml, offset, (contents) => {
    if (contents === null || (isScalar(contents) && contents.value === '')) return { fields: [] };
    if (!isMap(contents)) {
      const [start, end] = spanOf(contents);
      const range = { start: offset + start, end: offset + Math.max(start, Math.min(end, yaml.length)) };
      return { problem: { message: 'the front matter is not a list of fields', range } };
    }
    const fields = contents.items.flatMap(({ key, value }): YamlField[] => {
      const text = textOf(value);
      if (!isScalar(key) || text === undefined) return [];
      const [start, end] = innerSpan(yaml, value);
      return [{ key: String(key.value), value: text, range: { start: offset + start, end: offset + end } }];
    });
    return { fields };
  });
}

/**
 * Parses YAML that nobody vouches for, and hands its contents on: failsafe schema, no aliases, no depth that overflows the stack. `offset` is
 * where `yaml` begins in the text that ranges lead into. Never throws for what stands in the text.
 */
export function parseSafely<Read>(
  yaml: string,
  offset: number,
  read: (contents: Node | null, offset: number) => Read,
): Read | { problem: Problem } {
  const whole = { start: offset, end: offset + yaml.length };
  const tooDeep = { problem: { message: 'the YAML nests too deep', range: whole } };
  try {
    const contents = contentsOf(yaml, offset);
    // The parser hands on the message of its own stack's overflow as if it were a fault of form.
    if ('problem' in contents) return /call stack/i.test(contents.problem.message) ? tooDeep : contents;
    return read(contents.node, offset);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}

function contentsOf(yaml: string, offset: number): { node: Node | null } | { problem: Problem } {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
  });
  const problem = (message: string, [start, end]: readonly [number, number]): { problem: Problem } => ({
    problem: {
      message,
      range: { start: offset + start, end: offset + Math.max(start, Math.min(end, yaml.length)) },
    },
  });
  const alias = firstAlias(document.contents);
  if (alias !== undefined) return problem('an alias (*name) is not allowed', spanOf(alias));
  const [error] = document.errors;
  if (error !== undefined) return problem(error.message, error.pos);
  return { node: document.contents };
}

function firstAlias(contents: Node | null): Node | undefined {
  let found: Node | undefined;
  visit(contents, {
    Alias(_key, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

function spanOf(node: Node): readonly [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (isScalar(value)) return typeof value.value === 'string' ? value.value : '';
  if (!isSeq(value)) return undefined;
  return value.items
    .map(textOf)
    .filter((item) => item !== undefined && item !== '')
    .join(', ');
}

function innerSpan(yaml: string, value: unknown): readonly [number, number] {
  if (!isScalar(value) && !isSeq(value) && !isAlias(value)) return [0, 0];
  const [start, end] = spanOf(value);
  const quoted = isScalar(value) && (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE');
  return quoted && /["']/.test(yaml[start] ?? '') ? [start + 1, Math.max(start + 1, end - 1)] : [start, end];
}
