import type { ProjectFact } from '../../checks/check.js';
import { readBytes, sizeOf } from '../../io/files.js';
import type { FileKind, FileProblem } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { FileReference, PageKey } from '../../model/page.js';
import type { StoredPage } from '../../model/page-result.js';
import { relativeHref, resolveInternal, routeOf } from '../../model/route.js';
import { isSendable, MOST_BYTES } from '../../site/file-types.js';
import { decodeUtf8 } from '../../text/decode.js';
import { isInertSvg } from '../../text/svg.js';
import type { Project, SentFile } from '../analysis.js';
import { readdress, SAME, type NewAddress } from './article-addresses.js';
import type { FileIndex } from './file-index.js';
import { isRootAddress, placesOf } from './file-places.js';
import { fileRoutes } from './file-routes.js';
import { landing, type Landing } from '../load/landing.js';

/** Pages whose links lead to the files that they name, those files, and what is wrong with others. */
export interface LinkedFiles {
  results: StoredPage[];
  files: SentFile[];
  facts: ProjectFact[];
}

/**
 * Finds the files that pages name and lets the pages lead to the places that they will be published at. What a locale lacks comes from the
 * source or another locale. A file that readers will not get is a finding, or, where the project has no file of the kind at all, one of those that are
 * counted in one note: an archive of pages without its images says so once.
 * @param isBuilt whether the site has a locale
 */
export async function linkFiles(
  results: readonly StoredPage[],
  project: Project,
  index: FileIndex,
  isBuilt: (locale: Locale) => boolean = () => true,
): Promise<LinkedFiles> {
  const routes = fileRoutes();
  const locales = project.locales.map(({ locale }) => locale);
  const tree = { locales, bases: project.bases };
  const landings = landing(
    results.filter(({ key }) => isBuilt(key.locale)),
    project.settings.source.locale,
  );
  const sent = new Map<string, SentFile>();
  const tried = new Map<string, Promise<FileProblem | undefined>>();
  const named: Named[] = [];
  const linked: StoredPage[] = [];
  for (const page of results) {
    const addresses = { href: new Map<string, NewAddress>(), src: new Map<string, NewAddress>() };
    for (const reference of page.files ?? []) {
      const outcome = await resolve(reference, page);
      const changed = reference.kind === 'image' ? addresses.src : addresses.href;
      named.push({ page, reference, outcome });
      if (outcome.kind === 'file') {
        const file = sent.get(outcome.path) ?? {
          path: outcome.path,
          route: routes(outcome.path),
          locales: [],
        };
        sent.set(outcome.path, file);
        if (!file.locales.includes(page.key.locale)) file.locales.push(page.key.locale);
        changed.set(reference.url, leadTo(page.key, file.route, reference.url));
      } else if (outcome.kind === 'page') {
        changed.set(reference.url, leadTo(page.key, routeOf(outcome.key), reference.url));
      } else if (reference.kind !== 'address') changed.set(reference.url, { kind: 'none' });
    }
    const changes = [...addresses.href, ...addresses.src];
    linked.push(
      changes.length === 0
        ? page
        : readdress(page, changes, (address, of) => addresses[of].get(address) ?? SAME),
    );
  }
  return { results: linked, files: [...sent.values()], facts: factsOf(saidOnce(named, project)) };

  async function resolve({ kind, url, found }: FileReference, page: StoredPage): Promise<Outcome> {
    if (found === true) return { kind: 'shown' };
    if (found === false) return ABSENT;
    const { path, key } = page;
    for (const place of placesOf(url, { path, locale: key.locale }, tree)) {
      const file = await index.find(place.path);
      if (file === undefined) continue;
      const as = kind === 'image' ? 'image' : 'file';
      if (!isSendable(file, as) || (as === 'file' && !index.isContent(file)))
        return { kind: 'refused', problem: 'type' };
      const known = tried.get(file) ?? problemWith(`${project.root}/${file}`);
      tried.set(file, known);
      const problem = await known;
      return problem === undefined ? { kind: 'file', path: file } : { kind: 'refused', problem };
    }
    const target = kind === 'image' ? undefined : pageBehind(url, page, landings);
    return target === undefined ? ABSENT : { kind: 'page', key: target };
  }
}

/** What a reference comes to. `shown`: its text stands in the page. */
type Outcome =
  | { kind: 'file'; path: string }
  | { kind: 'page'; key: PageKey }
  | { kind: 'shown' }
  | { kind: 'refused'; problem: FileProblem };

const ABSENT: Outcome = { kind: 'refused', problem: 'absent' };

interface Named {
  page: StoredPage;
  reference: FileReference;
  outcome: Outcome;
}

async function problemWith(path: string): Promise<FileProblem | undefined> {
  const size = await sizeOf(path);
  if (size === undefined) return 'absent';
  if (size > MOST_BYTES) return 'size';
  if (!/\.svg$/i.test(path)) return undefined;
  const read = await readBytes(path, MOST_SVG);
  if (!read.ok) return 'size';
  const text = decodeUtf8(read.bytes);
  return text.ok && isInertSvg(text.text) ? undefined : 'active';
}

const MOST_SVG = 5 * 1024 * 1024;

/** The page that an address means which names no page as it stands: `../gold.html`, and `/docs/gold` without a locale. */
function pageBehind(url: string, { key, path }: StoredPage, landings: Landing): PageKey | undefined {
  const address = url.replace(/\.html?(?=[?#]|$)/i, '');
  if (address === url && !isRootAddress(url)) return undefined;
  const found = isRootAddress(url)
    ? resolveInternal(`/${key.locale}${address}`, key)
    : resolveInternal(address, key, { path });
  const slug = found && landings.spelled(found.slug);
  return slug === undefined || slug === '' ? undefined : landings.at({ slug, locale: key.locale });
}

function leadTo(from: PageKey, route: string, url: string): NewAddress {
  const rest = /[?#].*$/s.exec(url)?.[0] ?? '';
  return { kind: 'is', address: relativeHref(routeOf(from), route) + rest };
}

/**
 * Without what files name that pages include, as far as those files are pages themselves, and say it; of the others (`notes.inc`) each place once, whoever
 * includes them.
 */
function saidOnce(named: readonly Named[], { pages }: Project): Named[] {
  const own = new Set(pages.map(({ path }) => path));
  const said = new Set<string>();
  return named.filter(({ page, reference: { location } }) => {
    if (location.path === page.path) return true;
    const place = `${location.path}\n${String(location.start.offset)}`;
    if (own.has(location.path) || said.has(place) || page.role === 'recovered') return false;
    said.add(place);
    return true;
  });
}

/** A finding for each file that is not to be had; of a kind that the project has nothing of, one note in all. */
function factsOf(named: readonly Named[]): ProjectFact[] {
  const present = new Set(
    named.flatMap(({ reference, outcome }) =>
      outcome.kind === 'refused' && outcome.problem === 'absent' ? [] : [reference.kind],
    ),
  );
  const facts: ProjectFact[] = [];
  const counted = new Map<FileKind, { first: Named; count: number; pages: Set<StoredPage> }>();
  for (const one of named) {
    const { page, reference, outcome } = one;
    if (outcome.kind !== 'refused' || page.role === 'recovered' || reference.included === true) continue;
    const { kind, url, location } = reference;
    if (kind !== 'address' && (outcome.problem !== 'absent' || present.has(kind))) {
      const args = { target: url, problem: outcome.problem };
      facts.push({
        key: page.key,
        fact: { code: 'link/file', unit: null, target: location, source: null, args },
      });
      continue;
    }
    const known = counted.get(kind) ?? { first: one, count: 0, pages: new Set() };
    counted.set(kind, { ...known, count: known.count + 1, pages: known.pages.add(page) });
  }
  for (const [kind, { first, count, pages }] of counted) {
    const { page, reference } = first;
    const args = { kind, count, pages: pages.size };
    facts.push({
      key: page.key,
      fact: { code: 'link/absent', unit: null, target: reference.location, source: null, args },
    });
  }
  return facts;
}

/** Locales whose pages are built, and the files that they use. */
export function filesFor(files: readonly SentFile[], isBuilt: (locale: Locale) => boolean): SentFile[] {
  return files.filter(({ locales }) => locales.some(isBuilt));
}
