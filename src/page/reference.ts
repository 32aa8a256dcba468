import type { PageInput, PageSettings, SourceInput } from '../model/page.js';
import { timed } from '../profile/timed.js';
import { readSideBySide, type SideBySide } from '../sidebyside/read.js';
import { readSide, type Side } from './side.js';

/**
 * The English of another file that a page is held against, parsed. The translations of a page come one behind the other, behind the English itself, and
 * share it: the last one is kept.
 */
export function readReference(source: SourceInput, settings: PageSettings): Side {
  const known = knownSide(source, settings);
  if (known) return known;
  const read = timed('side-by-side', () => readSideBySide(source.text));
  return keep(source, settings, readSide(source, read, SIDES[source.kind], settings));
}

/** A page that is English itself, parsed, for its translations to be held against. */
export function readEnglishPage({ path, text, settings }: PageInput, read: SideBySide): Side {
  const source: SourceInput = { kind: 'file', path, text, revision: undefined };
  const side = readSide(source, read, SIDES.file, settings);
  // Included files are going to be put into its tree.
  return side.document.insets.length > 0 ? side : keep(source, settings, side);
}

/** Which text of a file is its English. */
const SIDES = { file: 'target', recovered: 'source' } as const;

interface Read {
  source: SourceInput;
  settings: PageSettings;
}

let last: (Read & { side: Side }) | undefined;

function knownSide(source: SourceInput, settings: PageSettings): Side | undefined {
  return last !== undefined && isSame(last, { source, settings }) ? last.side : undefined;
}

function keep(source: SourceInput, settings: PageSettings, side: Side): Side {
  last = { source, settings, side };
  return side;
}

/** Whether all that the parsing of a source depends on is the same. */
function isSame(a: Read, b: Read): boolean {
  return (
    a.source.kind === b.source.kind &&
    a.source.path === b.source.path &&
    a.settings.parser === b.settings.parser &&
    a.settings.limits.characters === b.settings.limits.characters &&
    a.settings.limits.depth === b.settings.limits.depth &&
    a.settings.limits.cells === b.settings.limits.cells &&
    a.source.text === b.source.text
  );
}
