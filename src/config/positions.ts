import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** A place of a setting in a file: line and column count from 1. */
export interface ConfigPlace {
  line: number;
  column: number;
}

/** The way to a setting: names, and numbers of list items from 0. */
export type KeyPath = readonly PropertyKey[];

/** What a JSON text says of its own places. */
export interface JsonPlaces {
  /** Where a setting's name stands (`key`), or what it is set to (`value`). Undefined for what is not there. */
  find: (path: KeyPath, part: 'key' | 'value') => ConfigPlace | undefined;
  /** Names that an object states twice, of which a JSON reader takes the last in silence. */
  repeated: { name: string; place: ConfigPlace }[];
  /** The place of an offset. */
  at: (offset: number) => ConfigPlace;
}

/** Reads the places of a JSON text. JSON is a part of YAML (1.2, section 1.3), and a YAML reader keeps places. */
export function jsonPlaces(text: string): JsonPlaces {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, strict: false });
  const at = (offset: number): ConfigPlace => {
    const { line, col } = lines.linePos(offset);
    // An offset before the first line's end of an empty text has no line yet.
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    find(path, part) {
      const offset = offsetOf(document, path, part);
      return offset === undefined ? undefined : at(offset);
    },
    repeated: repeatedIn(document.contents).map(({ name, offset }) => ({ name, place: at(offset) })),
    at,
  };
}

function offsetOf(document: Document.Parsed, path: KeyPath, part: 'key' | 'value'): number | undefined {
  let node: unknown = document.contents;
  let key: unknown = node;
  for (const step of path) {
    if (isMap(node)) {
      // The last of several: the one that counts.
      const pair = node.items.findLast(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      [key, node] = [pair?.key, pair?.value];
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      key = node;
    } else {
      return undefined;
    }
  }
  const found = part === 'key' ? key : node;
  return isNode(found) ? found.range?.[0] : undefined;
}

function repeatedIn(node: unknown): { name: string; offset: number }[] {
  if (isSeq(node)) return node.items.flatMap(repeatedIn);
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap((item) => {
    if (!isPair(item) || !isScalar(item.key)) return [];
    const name = String(item.key.value);
    const here = seen.has(name) ? [{ name, offset: item.key.range?.[0] ?? 0 }] : [];
    seen.add(name);
    return [...here, ...repeatedIn(item.value)];
  });
}
