/** What a template read: its groups as written, and where it ended. */
export interface Match {
  groups: Readonly<Record<string, string | undefined>>;
  end: number;
}

/** A way of writing, matched at one offset. */
export interface Template {
  /** The first character is a digit. */
  digit: boolean;
  /** The first character may be a Han digit. */
  han: boolean;
  /** As a regular expression, without groups that are named. */
  pattern: string;
  match(text: string, at: number): Match | undefined;
}

/**
 * Compiles ways of writing dates and the like, as a style guide would print them: `{day} de {month}[ de {year}]`.
 * `{name}` is a field of `fields`, `[…]` may be missing, `(…|…)` is a choice, a space is any or no space, `_` is
 * one, `?` after a
 * character makes it optional, `{end}` forbids that the word goes on, all else is itself. Fields hold
 * bounded regular expressions, so that a template takes bounded time at an offset.
 */
export function compileTemplates(
  templates: readonly string[],
  fields: Readonly<Record<string, string>>,
): Template[] {
  return templates.map((template) => {
    const pattern = (group: (name: string) => string): string =>
      template.replace(TOKEN, (token, name: string | undefined) => {
        if (name === undefined) return PLAIN[token] ?? `\\${token}`;
        return name === 'end' ? END : `(${group(name)}${fields[name] ?? ''})`;
      });
    const expression = new RegExp(
      pattern((name) => `?<${name}>`),
      'iuy',
    );
    return {
      digit: DIGIT_FIRST.test(template),
      han: (fields[FIRST.exec(template)?.[1] ?? ''] ?? '').includes('一'),
      pattern: pattern(() => '?:'),
      match(text, at) {
        expression.lastIndex = at;
        const match = expression.exec(text);
        return match === null ? undefined : { groups: match.groups ?? {}, end: at + match[0].length };
      },
    };
  });
}

/** No letter and no digit goes on. */
const END = '(?![\\p{L}\\d])';
const TOKEN = /\{(\w+)\}|[ _.[\]+?*$^/]/g;
const PLAIN: Readonly<Record<string, string>> = { ' ': ' {0,2}', _: ' ', '[': '(?:', ']': ')?', '?': '?' };
/** All fields but names of months, of halves of the day and of quarters begin with a digit. */
const FIRST = /^[[(]*\{(\w+)\}/;
const DIGIT_FIRST = /^[[(]*\{(?!month\}|half\}|nth\}|nh\}|era\})/;

/** A choice of words for a field, longest first. */
export function choice(words: Iterable<string>): string {
  const sorted = [...words].sort((one, other) => other.length - one.length);
  return sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}
