import type { VNode } from 'preact';
import { directionOf } from '../../i18n/direction.js';
import type { OutlineEntry } from '../../model/page.js';
import type { PageSummary } from '../../model/page-result.js';
import type { View } from '../context.js';
import { foreignLang } from './foreign-lang.js';

/** The page's headings below the first, to jump to; undefined for a page of fewer than two. */
export function outlineNav({ reader }: View, { outline, lang }: PageSummary): VNode | undefined {
  const entries = outline.filter(({ depth }) => depth > 1 && depth <= DEEPEST);
  if (entries.length < 2) return undefined;
  const label = reader.t('outline.label');
  const foreign = foreignLang(lang, reader);
  return (
    <nav class="outline" aria-label={label}>
      <details>
        <summary lang={reader.spoken}>{label}</summary>
        <div lang={foreign} dir={foreign === undefined ? undefined : directionOf(foreign)}>
          {list(nest(entries))}
        </div>
      </details>
    </nav>
  );
}

/** Headings of deeper levels make an outline longer than it helps. */
const DEEPEST = 3;

interface Branch {
  entry: OutlineEntry;
  children: Branch[];
}

/** Hangs each entry below the last one of a lesser depth, also where a page skips a level. */
function nest(entries: readonly OutlineEntry[]): Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.entry.depth ?? 0) >= entry.depth) open.pop();
    const branch = { entry, children: [] };
    (open.at(-1)?.children ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

function list(branches: readonly Branch[]): VNode {
  return (
    <ul>
      {branches.map(({ entry, children }) => (
        <li>
          <a href={`#${encodeURIComponent(entry.anchor)}`} lang={entry.lang}>
            {entry.text}
          </a>
          {children.length === 0 ? null : list(children)}
        </li>
      ))}
    </ul>
  );
}
