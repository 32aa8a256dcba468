import type { StatedFigure } from '../../../model/figure.js';
import type { Code, Finding } from '../../../model/finding.js';

/**
 * How the two figures of a finding stand to each other: their values differ, only how they are written does, there is but one, or both are of the
 * translation, at two places.
 */
export type Relation = 'differs' | 'spelling' | 'missing' | 'added' | 'inconsistent';

/** The two figures that a finding sets against each other. */
export interface Contrast {
  /** What the figure of the translation is held against: one of the source, or of the translation at another place. */
  source: StatedFigure | undefined;
  target: StatedFigure | undefined;
  relation: Relation;
}

/** The codes that set a figure of the source against one of the translation. */
const RELATIONS: Partial<Record<Code, Relation>> = {
  'figure/value': 'differs',
  'source/suspect': 'differs',
  'figure/format': 'spelling',
  'identifier/changed': 'spelling',
  'figure/missing': 'missing',
  'figure/added': 'added',
  'figure/inconsistent': 'inconsistent',
};

/** Undefined of a finding that is not about figures. */
export function contrastOf({ code, args }: Pick<Finding, 'code' | 'args'>): Contrast | undefined {
  const relation = RELATIONS[code];
  const against = relation === 'inconsistent' ? 'other' : 'source';
  return relation && { source: figureIn(args, against), target: figureIn(args, 'target'), relation };
}

/** The sign between the two: not equal, nearly equal, nothing on one side. */
export const SIGNS: Record<Relation, string> = {
  differs: '≠',
  spelling: '≈',
  missing: '∅',
  added: '+',
  inconsistent: '≠',
};

const BOUNDS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;

/** What was read of a figure, without its kind: `150000 USD`, `≥ 30 day`. */
export function reading({ value, unit, bound }: StatedFigure): string {
  return [bound === undefined ? undefined : BOUNDS[bound], value, unit].filter(Boolean).join(' ');
}

function figureIn(args: Finding['args'], side: 'source' | 'target' | 'other'): StatedFigure | undefined {
  // What codes with a relation have in these places is a figure; elsewhere it can be the address of a link.
  const figure = (args as Partial<Record<typeof side, unknown>>)[side];
  return typeof figure === 'object' && figure !== null ? (figure as StatedFigure) : undefined;
}
