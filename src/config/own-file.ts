import type { ConfigProblem } from '../model/settings.js';
import type { ProblemMaker } from './problems.js';

/** What is wrong with the path of a file that a team has of its own: it lies in the project, so that a build needs nothing else. */
export function ownFileProblems(
  key: 'stylesheet' | 'logo' | 'templates',
  stated: string | undefined,
  maker: ProblemMaker,
): ConfigProblem[] {
  if (stated === undefined) return [];
  const path = stated.replaceAll('\\', '/');
  const inside = !path.split('/').includes('..') && !path.startsWith('/') && !/^[a-z]:/iu.test(path);
  const sound = inside && ENDINGS[key].test(path);
  return sound ? [] : [maker.value(['site', key], `the path of ${NAMES[key]} inside the project`)];
}

const ENDINGS = { stylesheet: /\.css$/iu, logo: /\.svg$/iu, templates: /\.[mc]?[jt]sx?$/iu };
const NAMES = { stylesheet: 'a .css file', logo: 'an .svg file', templates: 'a .js, .ts or .tsx file' };
