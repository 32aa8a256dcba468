import type { ConfigProblem } from '../model/settings.js';
import { jsonPlaces, type JsonPlaces, type KeyPath } from './positions.js';

/** Where a configuration comes from. */
export interface ConfigSource {
  /** The file's name, relative to the root. */
  file?: string | undefined;
  /** What a `.json` file holds, for the places of its settings. */
  text?: string | undefined;
}

/** Makes problems that name their place, and what stands there, of what is wrong. */
export interface ProblemMaker {
  places: JsonPlaces | undefined;
  /** A setting whose value is wrong. */
  value: (path: KeyPath, expected: string, suggestion?: string) => ConfigProblem;
  /** A setting that nobody knows. */
  key: (path: KeyPath, expected: string, suggestion?: string) => ConfigProblem;
}

/** @param raw the configuration as it was read */
export function problemMaker(raw: unknown, { file, text }: ConfigSource): ProblemMaker {
  const places = text === undefined ? undefined : jsonPlaces(text);
  const make = (part: 'key' | 'value') => (path: KeyPath, expected: string, suggestion?: string) => {
    // What is missing has no place of its own: then it is where it should be.
    const place = places?.find(path, part) ?? places?.find(path.slice(0, -1), 'value');
    return {
      file,
      line: place?.line,
      column: place?.column,
      key: keyName(path),
      read: part === 'key' ? `the setting ${JSON.stringify(String(path.at(-1)))}` : shown(valueAt(raw, path)),
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  };
  return { places, value: make('value'), key: make('key') };
}

/** A list of words for a sentence: `content, source, locales`; a long one is cut. */
export function listed(words: readonly string[]): string {
  return words.length <= MOST_LISTED ? words.join(', ') : `${words.slice(0, MOST_LISTED).join(', ')}, …`;
}

const MOST_LISTED = 12;

/** `locales.ko.lang`, `glossary[0].source`, `severity["figure/value"]`. */
function keyName(path: KeyPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\p{L}\p{N}_$-]+$/u.test(String(step))) return `[${JSON.stringify(String(step))}]`;
      return `${index === 0 ? '' : '.'}${String(step)}`;
    })
    .join('');
}

function valueAt(raw: unknown, path: KeyPath): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}

/** A value as its user would know it again, short. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const LONGEST_SHOWN = 60;
