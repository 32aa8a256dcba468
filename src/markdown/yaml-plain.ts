import type { Range } from '../model/position.js';

/** A field of a YAML map, its value as text. */
export interface YamlField {
  key: string;
  value: string;
  /** Of the value, quotes not counted. */
  range: Range;
}

/**
 * Reads the fields of a map that holds nothing but lines in which YAML leaves nothing open: `key: words`, `key: "words"` without an escape, `key:`
 * with nothing behind it or with a list of such values below it. Undefined for anything else, from a comment to a value that goes on in the next
 * line: that is for the library, which reads these the same, some thirty times as slowly. `offset` is where `yaml` begins in the text that ranges lead into.
 *
 * For `title: Gold | Partner Center`; not for `title: Gold: a tier`, which is an error, `title: Gold #1` nor `title: [a]`. YAML 1.2.2, 7.3 and 8.2.
 */
export function readPlainFields(yaml: string, offset: number): YamlField[] | undefined {
  const fields: YamlField[] = [];
  let list: List | undefined;
  for (let start = 0; start < yaml.length;) {
    const ending = yaml.indexOf('\n', start);
    const next = ending < 0 ? yaml.length : ending + 1;
    const behind = ending > start && yaml[ending - 1] === '\r' ? ending - 1 : ending;
    const end = ending < 0 ? yaml.length : behind;
    const item = list && ITEM.exec(yaml.slice(start, end));
    const name = item ? undefined : FIELD.exec(yaml.slice(start, end));
    const [marks] = item ?? name ?? [];
    const value = marks === undefined ? undefined : readValue(yaml, start + marks.length, end);
    if (value === undefined) return undefined;
    if (list && item) {
      const column = item[1]?.length ?? 0;
      if (list.column === undefined) list.field.range.start = offset + start + column;
      else if (list.column !== column) return undefined;
      list.column = column;
      list.field.range.end = offset + next;
      list.field.value += (list.field.value === '' || value.text === '' ? '' : ', ') + value.text;
    } else {
      const range = { start: offset + value.start, end: offset + value.end };
      const field = { key: name?.[1] ?? '', value: value.text, range };
      fields.push(field);
      list = value.written ? undefined : { field, column: undefined };
    }
    start = next;
  }
  return fields;
}

/** A field with nothing behind it, below which a list can stand. */
interface List {
  field: YamlField;
  /** Of the dashes, once there is one. */
  column: number | undefined;
}

const FIELD = /^([A-Za-z_][\w.-]{0,100}):(?: +|$)/;
const ITEM = /^( {0,8})- +(?=[^ ])/;

interface Value {
  text: string;
  start: number;
  end: number;
  /** Whether anything stands there, were it a pair of quotes. */
  written: boolean;
}

function readValue(yaml: string, start: number, lineEnd: number): Value | undefined {
  let end = lineEnd;
  while (end > start && yaml[end - 1] === ' ') end -= 1;
  if (end === start) return { text: '', start, end, written: false };
  const written = yaml.slice(start, end);
  if (QUOTED.test(written))
    return { text: written.slice(1, -1), start: start + 1, end: end - 1, written: true };
  const isPlain = PLAIN.test(written) && !written.includes(': ') && !written.includes(' #');
  return isPlain && !written.endsWith(':') ? { text: written, start, end, written: true } : undefined;
}

// Control characters, other line ends and half characters are left to the library as well.
const QUOTED = /^(?:"[^"\\\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*"|'[^'\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*')$/u;
const PLAIN = /^[^\s?:,[\]{}#&*!|>'"%@`\p{Cc}-][^\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*$/u;
