/**
 * Which of the candidates a word was likely meant to be: the one with the fewest slips of the pen (a letter left out, put in, replaced, or two
 * neighbours swapped), letter case aside. `severty` is `severity`; `colour` is nothing of `content`, `locales`, `limits`: at most a third of the
 * word's letters may be wrong.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    // A difference in length costs at least as many slips; so a word of any length is cheap to tell from the others.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const slips = distance(word.toLowerCase(), candidate.toLowerCase());
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** Optimal string alignment distance: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const at = (line: readonly number[], index: number) => line[index] ?? Infinity;
      let least = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1) {
        least = Math.min(least, at(before, column - 2) + 1);
      }
      current.push(least);
    }
    [before, above] = [above, current];
  }
  return above[b.length] ?? a.length;
}
