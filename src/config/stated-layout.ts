import { readPattern } from '../layouts/pattern.js';
import type { ConfigProblem, Settings } from '../model/settings.js';
import type { ProblemMaker } from './problems.js';
import type { ParsedConfig } from './schema.js';

/** Where pages lie, as a configuration says. */
export function statedLayout(
  stated: ParsedConfig['layout'],
  maker: ProblemMaker,
): { value: Settings['layout']; problems: ConfigProblem[] } {
  if (stated === undefined) return { value: undefined, problems: [] };
  const { translation, source } = stated;
  const problems: ConfigProblem[] = [];
  if (readPattern(translation) === undefined || !translation.includes('{locale}')) {
    problems.push(maker.value(['layout', 'translation'], 'a path such as docs/{locale}/{slug}.md'));
  }
  if (source !== undefined && (readPattern(source) === undefined || source.includes('{locale}'))) {
    problems.push(maker.value(['layout', 'source'], 'a path such as docs/{slug}.md'));
  }
  return {
    value: { name: 'configured', translation, ...(source === undefined ? {} : { source }) },
    problems,
  };
}
