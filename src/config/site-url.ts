import type { ConfigProblem } from '../model/settings.js';
import type { ProblemMaker } from './problems.js';

/**
 * The address of the site in its usual form, without a slash at the end: `https://docs.example.com/guide`. It is the beginning of all absolute
 * addresses, so it has no query, fragment or password.
 */
export function siteAddress(
  stated: string | undefined,
  maker: ProblemMaker,
): { value: string | undefined; problems: ConfigProblem[] } {
  if (stated === undefined) return { value: undefined, problems: [] };
  const url = urlOf(stated);
  const broken = RULES.find(({ holds }) => !holds(url, stated));
  if (broken !== undefined || url === undefined) {
    const bare =
      url === undefined && /^[\p{L}\p{N}.-]+\.\p{L}{2,}(?:[:/]|$)/u.test(stated)
        ? `https://${stated}`
        : undefined;
    return { value: undefined, problems: [maker.value(['siteUrl'], broken?.expected ?? '', bare)] };
  }
  return { value: `${url.origin}${url.pathname}`.replace(/\/+$/u, ''), problems: [] };
}

const RULES: readonly { expected: string; holds: (url: URL | undefined, stated: string) => boolean }[] = [
  {
    expected: 'an absolute address that begins with https:// or http://',
    holds: (url, stated) => url !== undefined && /^https?:\/\//iu.test(stated.trim()),
  },
  { expected: 'an address without a query or fragment', holds: (_, stated) => !/[?#]/u.test(stated) },
  {
    expected: 'an address without a user name or password',
    holds: (url) => url?.username === '' && url.password === '',
  },
];

function urlOf(stated: string): URL | undefined {
  return URL.canParse(stated) ? new URL(stated) : undefined;
}
