import { eastAsianWidth } from 'get-east-asian-width';

/**
 * How many columns of a terminal a text takes: wide and fullwidth characters (UAX #11) two, combining marks, joiners and control characters none,
 * everything else one. For putting carets under a stretch of a line: `30 万美元` is 9 columns wide, `300 000` is 7.
 *
 * An emoji that several code points make (a family, a flag) counts once: terminals that can join them show two columns.
 */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

// Printable ASCII: most of what is measured.
const PLAIN = /^[\x20-\x7e]*$/;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    if (!INVISIBLE.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

// Shown as a picture by default, asked to be by U+FE0F, or a flag of two regional indicators.
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2})/u;

// Marks, format characters (but for the soft hyphen none of them takes room), controls, and the vowels and finals of conjoining Hangul, which
// share their initial's two columns.
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff\ud7b0-\ud7ff]/u;
