import { collisionKey, slugProblem } from '../../layouts/slug.js';
import { digest } from '../../text/digest.js';

/**
 * Where files are published: `assets/files/` and the path in the project, which no page's address begins with, so that a file has one address
 * whoever uses it, and keeps it. Names that not every system allows are spelled otherwise; of two paths that some system takes for one, the later one
 * carries a digest of its own.
 */
export function fileRoutes(): (path: string) => string {
  const owners = new Map<string, string>();
  return (path) => {
    const plain = path.normalize('NFC').split('/').map(soundName).join('/');
    const owner = owners.get(collisionKey(plain)) ?? path;
    owners.set(collisionKey(plain), owner);
    return `assets/files/${owner === path ? plain : withDigest(plain, digest(path).slice(0, 8))}`;
  };
}

function soundName(name: string): string {
  const spelled = name.replaceAll(/[\p{Cc}\p{Cs}\uFFFD\\<>:"|?*]/gu, '_').replace(/[. ]$/u, '_');
  return slugProblem(spelled) === undefined
    ? spelled
    : withDigest(spelled.slice(-40), digest(name).slice(0, 8));
}

/** In front of the ending, by which hosts know what a file is. */
function withDigest(path: string, mark: string): string {
  return path.replace(/(?=(?:\.[^./]*)?$)/, `-${mark}`);
}
