import type { ConfigProblem } from '../model/settings.js';

/**
 * A problem in one line, in English: `interlinear.config.json:4:5 siteURL: read the setting "siteURL", expected one of content, …; did you mean
 * siteUrl?`
 */
export function describeConfigProblem(problem: ConfigProblem): string {
  const { file, line, column, key, read, expected, suggestion } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const head = [place, key].filter((part) => part !== '').join(' ');
  const guess = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  return `${head}${head === '' ? '' : ': '}read ${read}, expected ${expected}${guess}`;
}
