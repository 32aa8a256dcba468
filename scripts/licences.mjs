// The licences of the packages that joined modules come from: they travel with the code.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {readonly string[]} modules paths
 * @returns {Promise<string>} the licences of the packages among them, each package once, by name
 * @throws Error where a package names no licence: such code is not ours to ship
 */
export async function licencesOf(modules) {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []));
  const parts = await Promise.all([...folders].map(licenceOf));
  return `What follows is joined into the files of this folder.\n\n${[...new Set(parts)].sort().join('\n')}`;
}

async function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${folder} names no licence`);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text =
    file === undefined ? `${license}, ${nameOf(author)}` : await readFile(join(folder, file), 'utf8');
  return `${'='.repeat(60)}\n${name} ${version} (${license})\n${'='.repeat(60)}\n${text.trim()}\n`;
}

function nameOf(author) {
  return typeof author === 'string' ? author : (author?.name ?? 'its authors');
}
