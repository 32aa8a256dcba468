import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a folder as a static host does: `/a/` is `/a/index.html`, and what is not there is 404. */
export async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const wanted = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const found = wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile();
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(wanted)] ?? 'application/octet-stream',
    });
    if (found) createReadStream(wanted).pipe(response);
    else response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${String(port)}`, close: () => server.close() };
}
