import type { Problem } from '../markdown/yaml.js';
import { readYamlTree, type YamlTree } from '../markdown/yaml-tree.js';

/**
 * Reads what Docusaurus calls the categories of its navigation in a language, https://docusaurus.io/docs/i18n/tutorial#translate-plugin-files: of
 * `"sidebar.docs.category.Guides": { "message": "Guías" }` the title `Guías` by `Guides`, whatever the navigation is called. Not `…category.Guides.link.…`,
 * which is for a page that nobody wrote. JSON is read as the YAML that it is.
 */
export function readMessages(text: string): { titles: ReadonlyMap<string, string> } | { problem: Problem } {
  const read = readYamlTree(text);
  if ('problem' in read) return read;
  const titles = new Map<string, string>();
  for (const { key, value } of fieldsOf(read.tree)) {
    const [, label] = CATEGORY.exec(key) ?? [];
    const message = fieldsOf(value).find((field) => field.key === 'message')?.value;
    if (label === undefined || message?.kind !== 'text' || message.text.trim() === '') continue;
    if (!titles.has(label)) titles.set(label, message.text);
  }
  return { titles };
}

const CATEGORY =
  /^sidebar\.[^.]{1,200}\.category\.(?!.*\.link\.(?:generated-index\.)?(?:title|description)$)(.{1,500})$/s;

function fieldsOf(tree: YamlTree | undefined): Extract<YamlTree, { kind: 'map' }>['fields'] {
  return tree?.kind === 'map' ? tree.fields : [];
}
