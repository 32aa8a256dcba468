import type { Unsupported } from '../model/finding.js';
import type { PageResult } from '../model/page-result.js';
import { rawLocation, type Side } from './side.js';

/** The repairs that leave something else than what was meant, by what they are counted as. */
const CONSTRUCTS: Readonly<Record<string, Unsupported>> = {
  video: 'video',
  xref: 'xref',
  zone: 'zone',
  tab: 'tab',
  'reference-absent': 'reference',
};

/** The constructs of a page that come out readable, but not as they are meant. */
export function unsupportedIn(side: Side): NonNullable<PageResult['unsupported']> {
  const { repairs, firstRepairs } = side.document;
  return Object.entries(CONSTRUCTS).flatMap(([name, construct]) => {
    const count = repairs[name] ?? 0;
    const first = firstRepairs[name];
    return count === 0 || first === undefined
      ? []
      : [{ construct, count, location: rawLocation(side, first) }];
  });
}
