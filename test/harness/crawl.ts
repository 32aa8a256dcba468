import posix from 'node:path/posix';

/** An address in a page of a site that nothing answers to. */
export interface DeadLink {
  /** File of the page, relative to the site. */
  file: string;
  /** As the page has it. */
  address: string;
  kind: 'page' | 'fragment' | 'root';
}

/** Follows all links and images inside a site, which is given as path → text, and gives those that lead nowhere. Addresses at the root of the host are dead. */
export function deadLinks(site: Readonly<Record<string, string>>): DeadLink[] {
  const dead: DeadLink[] = [];
  for (const [file, html] of Object.entries(site)) {
    // A host sends it at any depth: its links begin at the root.
    if (!file.endsWith('.html') || file.endsWith('404.html')) continue;
    for (const address of addressesIn(html)) {
      const kind = problemWith(address, file, site);
      if (kind !== undefined) dead.push({ file, address, kind });
    }
  }
  return dead;
}

function addressesIn(html: string): string[] {
  return [...html.matchAll(/<[a-z][a-z\d]*(?: [\w-]+(?:="[^"]*")?)*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) =>
      address.replaceAll(/&#x26;|&amp;/g, '&'),
    ),
  );
}

function problemWith(
  address: string,
  file: string,
  site: Readonly<Record<string, string>>,
): DeadLink['kind'] | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return undefined;
  if (address.startsWith('/')) return 'root';
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const target = path === '' ? file : posix.join(posix.dirname(file), decodeURIComponent(path));
  const found = target.endsWith('/') || target === '.' ? posix.join(target, 'index.html') : target;
  const text = site[found];
  if (text === undefined) return 'page';
  if (fragment === undefined || fragment === '' || fragment === 'top' || !found.endsWith('.html'))
    return undefined;
  return text.includes(` id="${decodeURIComponent(fragment)}"`) ? undefined : 'fragment';
}
