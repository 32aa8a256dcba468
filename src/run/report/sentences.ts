import type { Fact } from '../../model/finding.js';
import type { Range } from '../../model/position.js';
import type { CitedUnit } from '../../model/page-result.js';
import type { Sentence, Sentences } from '../../reporters/reporter.js';

/** The two sides of the unit that a fact is about, with what it is about marked. */
export function sentencesOf(
  fact: Fact,
  unit: Pick<CitedUnit, 'source' | 'target'> | undefined,
): Sentences | undefined {
  if (unit === undefined) return undefined;
  const source = fact.code === 'structure/missing' ? fact.args.text : unit.source;
  const target = fact.code === 'structure/added' ? fact.args.text : unit.target;
  return {
    ...(source === undefined ? {} : { source: marked(source, fact.marks?.source) }),
    ...(target === undefined ? {} : { target: marked(target, fact.marks?.target) }),
  };
}

function marked(text: string, mark: Range | undefined): Sentence {
  return { text, start: mark?.start ?? 0, end: mark?.end ?? text.length };
}
