import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';

/** A module and all that it imports, joined as the program is, with plugins: what it exports. Its path is relative to the repository. */
export async function bundled(path: string, ...plugins: readonly Plugin[]): Promise<unknown> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const bundle = await rolldown({
    cwd: root,
    input: path,
    platform: 'node',
    tsconfig: 'tsconfig.json',
    plugins: [...plugins],
  });
  const [{ code }] = (await bundle.generate({ format: 'esm' })).output;
  await bundle.close();
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
