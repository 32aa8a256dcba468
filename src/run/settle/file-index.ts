import { filesIn, walk } from '../../io/files.js';
import { collisionKey } from '../../layouts/slug.js';
import type { Project } from '../analysis.js';

/** The files of a project by their paths, for those that pages name. */
export interface FileIndex {
  /**
   * The file at a path, relative to the root, else the one whose path differs only in letter case or normal form; undefined for none. What `walk`
   * leaves out is not found: hidden files, installed packages, links that lead out of the root.
   */
  find: (path: string) => Promise<string | undefined>;
  /** Whether a file lies in a folder of pages, or in one that is published as it is. */
  isContent: (path: string) => boolean;
}

/** Folders beside the pages whose files are published as they are: VitePress and Vite, Docusaurus and Hugo. */
const PUBLIC_FOLDERS = ['public', 'static'];

/** Makes the index of a project. Folders outside of its pages are looked into when somebody first asks for something in them. */
export function fileIndex({ root, folders, files }: Pick<Project, 'root' | 'folders' | 'files'>): FileIndex {
  const content = namesOf(files);
  const others = new Map<string, Promise<Names>>();
  const inFolders = (path: string, names: readonly string[]): boolean =>
    names.some((folder) => path.startsWith(`${folder}/`));
  const elsewhere = (path: string): Promise<Names> => {
    const slash = path.indexOf('/');
    const top = slash === -1 ? '' : path.slice(0, slash);
    const known = others.get(top) ?? look(top);
    others.set(top, known);
    return known;
  };
  const look = async (top: string): Promise<Names> => {
    if (top === '') return namesOf((await filesIn(root)).filter((name) => !name.startsWith('.')));
    if (top.startsWith('.') || top === 'node_modules') return namesOf([]);
    const found = await walk(`${root}/${top}`, root);
    return namesOf(found.files.map((file) => `${top}/${file}`));
  };
  return {
    find: async (path) => (inFolders(path, folders) ? content : await elsewhere(path)).find(path),
    isContent: (path) => inFolders(path, [...folders, ...PUBLIC_FOLDERS]),
  };
}

interface Names {
  find: (path: string) => string | undefined;
}

function namesOf(paths: readonly string[]): Names {
  const exact = new Set(paths);
  let folded: Map<string, string> | undefined;
  return {
    find(path) {
      if (exact.has(path)) return path;
      folded ??= new Map([...paths].reverse().map((known) => [collisionKey(known), known]));
      return folded.get(collisionKey(path));
    },
  };
}
