import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';
import { precompile } from './precompile.mjs';

const RUNTIME = fileURLToPath(new URL('../../src/text/markup.ts', import.meta.url));

/** The templates of the report. Not those of the site: teams get their elements and may look into them. */
export const REPORT_TEMPLATES = /[\\/]reporters[\\/]html[\\/]templates[\\/].*\.tsx$/;

/**
 * Writes the markup of templates when they are compiled.
 *
 * @param {RegExp} modules paths of the modules that it is for
 * @returns {import('rolldown').Plugin}
 */
export function precompiledJsx(modules) {
  return {
    name: 'precompiled-jsx',
    transform: {
      filter: { id: modules },
      handler(code, id) {
        const { program, errors } = parseSync(id, code);
        // What is wrong in it, the compiler says better.
        const compiled = errors.length > 0 ? undefined : precompile(code, program, RUNTIME);
        return compiled === undefined ? null : { code: compiled, map: null };
      },
    },
  };
}
