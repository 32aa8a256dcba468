import { formatBundle, readBundle } from '../../io/bundle.js';
import type { Cache } from '../../io/cache.js';
import type { Finding } from '../../model/finding.js';
import type { Sentences } from '../../reporters/reporter.js';

/** The findings of a slug, in the report's order. */
export interface SlugFindings {
  findings: readonly Finding[];
  /** What they are about, by fingerprint; a finding that is about no unit has none. */
  sentences: () => ReadonlyMap<string, Sentences>;
  /** As they stand in `report.json`. */
  json: () => Uint8Array;
}

/** What the last runs found, slug by slug, each under the digest of all that its findings come from: what is old is known by that, and does no harm. */
export interface FindingPack {
  findings: (slug: string, inputs: string) => SlugFindings | undefined;
  /** Tells of findings that were not there. */
  add: (slug: string, inputs: string, found: SlugFindings) => void;
  /** Keeps all that was asked for or added, where that pays. @returns whether it does */
  keep: () => boolean;
}

type Line = [slug: string, inputs: string];

/** Of more than one slug in so many that is new to it, a pack is made anew. */
const SHARE = 32;

/** Of each slug: findings, sentences, findings as they stand in the report. */
const PARTS = 3;

/** Opens the findings of a project that stand in a cache under a key. */
export function openFindingPack(packs: Cache, key: string): FindingPack {
  const content = packs.whole(key);
  const bundle = content && readBundle(content);
  const lines = bundle ? (JSON.parse(bundle.head) as Line[]) : [];
  const places = new Map(lines.map(([slug], index) => [slug, index]));
  const known = new Map<string, Line>();
  const added = new Map<string, { inputs: string; found: SlugFindings }>();
  return {
    findings(slug, inputs) {
      const place = places.get(slug);
      const line = place === undefined ? undefined : lines[place];
      if (bundle === undefined || place === undefined || line?.[1] !== inputs) return undefined;
      known.set(slug, line);
      let sentences: ReadonlyMap<string, Sentences> | undefined;
      return {
        findings: JSON.parse(bundle.text(PARTS * place)) as Finding[],
        sentences: () =>
          (sentences ??= new Map(JSON.parse(bundle.text(PARTS * place + 1)) as [string, Sentences][])),
        json: () => bundle.bytes(PARTS * place + 2),
      };
    },
    add(slug, inputs, found) {
      added.set(slug, { inputs, found });
    },
    keep() {
      const size = known.size + added.size;
      if (added.size + lines.length - known.size <= size / SHARE) return false;
      const parts = function* (): Iterable<string | Uint8Array> {
        for (const slug of known.keys()) {
          const place = places.get(slug);
          if (bundle !== undefined && place !== undefined)
            for (let part = 0; part < PARTS; part += 1) yield bundle.bytes(PARTS * place + part);
        }
        for (const { found } of added.values())
          yield* [JSON.stringify(found.findings), JSON.stringify([...found.sentences()]), found.json()];
      };
      const all: Line[] = [
        ...known.values(),
        ...Array.from(added, ([slug, { inputs }]): Line => [slug, inputs]),
      ];
      return packs.writeWhole(key, formatBundle(JSON.stringify(all), parts()));
    },
  };
}
