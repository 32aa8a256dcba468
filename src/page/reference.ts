import type { PageSettings, SourceInput } from '../model/page.js';
import { timed } from '../profile/timed.js';
import { readSideBySide } from '../sidebyside/read.js';
import { readSide, type Side } from './side.js';

/**
 * The English of another file that a page is held against, parsed. The translations of a page come one behind the other and share it: the last
 * one is kept.
 */
export function readReference(source: SourceInput, settings: PageSettings): Side {
  if (last === undefined || !isSame(last, { source, settings })) {
    const side = source.kind === 'recovered' ? 'source' : 'target';
    last = {
      source,
      settings,
      side: readSide(
        source,
        timed('side-by-side', () => readSideBySide(source.text)),
        side,
        settings,
      ),
    };
  }
  return last.side;
}

interface Read {
  source: SourceInput;
  settings: PageSettings;
}

let last: (Read & { side: Side }) | undefined;

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
