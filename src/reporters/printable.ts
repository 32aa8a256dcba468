/**
 * A text that does nothing but show: one line, without characters that a terminal obeys or that turn the order of what is read around. Of the same
 * length in UTF-16 units, so that offsets hold. Line ends and tabs become spaces; other C0 and C1 controls their pictures (`␛`), or U+FFFD like the
 * controls of direction (U+202A to U+202E, U+2066 to U+2069, U+200E, U+200F, U+061C). Content is not trusted: a page that holds `ESC ]0;` must not
 * rename the window of who reads the report.
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (character) => {
    const code = character.charCodeAt(0);
    if (SPACES.has(code)) return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Tab, LF, VT, FF, CR, NEL, line and paragraph separator. */
const SPACES = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
