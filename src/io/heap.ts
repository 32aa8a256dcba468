import { setFlagsFromString } from 'node:v8';

/**
 * From now on the engine collects memory when a heap has grown by three fifths since it last did, in all threads. It would wait until there is up to four times as much, the
 * more, the more memory the machine has: what lies about of 6,000 pages is then more than what is in use. It takes no more processor time for pages of 5 kB, 6 % for
 * those of 12 kB; at two fifths it would be 16. A small heap would be collected too often.
 */
export function keepHeapsSmall(): void {
  // An engine that does not know the flag says so on stderr. These do: those of Node 20 and 22.
  if (/^1[12]\./.test(process.versions.v8)) setFlagsFromString('--heap-growing-percent=60');
}
