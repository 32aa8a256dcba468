/**
 * How long a text is in letters of English: texts of the same content come out about equally long in all scripts. The weights are the ratios
 * of lengths over published documentation (figures, names and code, which are the same in all languages, count as they are).
 */
export function letterWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x400) width += 1;
    else if (code < 0xd800 || code > 0xdbff) width += widthOf(code);
    else {
      const point = text.codePointAt(at) ?? code;
      if (point > 0xffff) at += 1;
      width += widthOf(point);
    }
  }
  return width;
}

function widthOf(point: number): number {
  for (const { from, to, width } of SCRIPTS) if (point >= from && point <= to) return width;
  return 1;
}

const SCRIPTS: readonly { from: number; to: number; width: number }[] = [
  // Cyrillic
  { from: 0x400, to: 0x52f, width: 0.85 },
  // Hiragana, katakana
  { from: 0x3040, to: 0x30ff, width: 1.6 },
  // Han
  { from: 0x3400, to: 0x9fff, width: 3 },
  { from: 0xf900, to: 0xfaff, width: 3 },
  { from: 0x20000, to: 0x3ffff, width: 3 },
  // Hangul
  { from: 0xac00, to: 0xd7a3, width: 2 },
];
