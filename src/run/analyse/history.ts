import type { FileHistory } from '../../io/git.js';
import type { ManifestEntry } from '../../model/manifest.js';
import type { HistoryGap } from '../../model/history.js';

/** What the history of the project's files says. */
export interface ProjectHistory {
  /** The pages that are older than their English, by path. */
  gaps: Map<string, HistoryGap>;
  problem: FileHistory['problem'];
}

/**
 * Finds the translations whose English was changed after them, among those that do not say themselves which English they are of. Asks for nothing where
 * all say it.
 */
export async function projectHistory(
  entries: readonly ManifestEntry[],
  read: ((paths: readonly string[]) => Promise<FileHistory>) | undefined,
): Promise<ProjectHistory> {
  const pairs = entries.flatMap(({ english, pages }) =>
    english?.kind === 'file'
      ? pages
          .filter(({ revision }) => revision === undefined)
          .map(({ path }) => ({ source: english.path, target: path }))
      : [],
  );
  if (read === undefined || pairs.length === 0) return { gaps: new Map(), problem: undefined };
  const { changes, problem } = await read([
    ...new Set(pairs.flatMap(({ source, target }) => [source, target])),
  ]);
  const gaps = new Map<string, HistoryGap>();
  for (const { source, target } of pairs) {
    const changed = changes.get(source);
    const translated = changes.get(target);
    // What is not committed yet is newer than all that is.
    if (changed === undefined || translated === undefined || changed.seconds <= translated.seconds) continue;
    gaps.set(target, {
      changed: dayOf(changed.seconds),
      commit: changed.commit,
      translated: dayOf(translated.seconds),
      translatedCommit: translated.commit,
    });
  }
  return { gaps, problem };
}

/** In UTC, so that it is the same wherever it is read. */
function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
