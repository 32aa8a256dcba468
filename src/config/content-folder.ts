import type { ConfigProblem } from '../model/settings.js';
import type { ProblemMaker } from './problems.js';

/** The content folder as a path relative to the root, with `/`; `docs\pages`, `./docs/pages/` and `docs/pages` are one. */
export function contentFolder(
  stated: string | undefined,
  maker: ProblemMaker,
): { value: string | undefined; problems: ConfigProblem[] } {
  if (stated === undefined) return { value: undefined, problems: [] };
  const path = stated.replaceAll('\\', '/');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const value = parts.join('/');
  // Places in reports are relative to the root, so all content lies in it; not at its top, where it would hold the output as well.
  const sound = parts.length > 0 && !parts.includes('..') && !path.startsWith('/') && !/^[a-z]:/iu.test(path);
  return {
    value,
    problems: sound ? [] : [maker.value(['content'], 'the path of a folder inside the project')],
  };
}
