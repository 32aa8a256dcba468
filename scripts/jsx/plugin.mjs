import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';
import { precompile } from './precompile.mjs';

const RUNTIME = fileURLToPath(new URL('../../src/text/markup.ts', import.meta.url));

/** @returns {import('rolldown').Plugin} precompiles the JSX of our own modules */
export function precompiledJsx() {
  return {
    name: 'precompiled-jsx',
    transform: {
      filter: { id: /\.tsx$/ },
      handler(code, id) {
        const { program, errors } = parseSync(id, code);
        if (errors.length > 0) return null;
        const compiled = precompile(code, program, RUNTIME);
        return compiled === undefined ? null : { code: compiled, map: null };
      },
    },
  };
}
