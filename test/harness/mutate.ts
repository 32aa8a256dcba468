/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A page as accidents leave it: bytes cut out, doubled or overwritten, its spans broken, its end gone. */
export function mutate(page: Uint8Array, random: () => number): Uint8Array {
  let bytes = Buffer.from(page);
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) {
    const accident = ACCIDENTS[Math.floor(random() * ACCIDENTS.length)];
    if (accident !== undefined) bytes = accident(bytes, random);
  }
  return bytes;
}

type Accident = (bytes: Buffer, random: () => number) => Buffer<ArrayBuffer>;

const SPANS = ['</span>', '<span data-ttu-id="', '<span class="sxs-lookup">', '">', '---\n', '```'];

const ACCIDENTS: readonly Accident[] = [
  // Cuts a stretch out, in the middle of a character as likely as not.
  (bytes, random) => {
    const { start, end } = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, random) => {
    const { start, end } = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = Math.floor(random() * copy.length);
    if (at < copy.length) copy[at] = Math.floor(random() * 256);
    return copy;
  },
  (bytes, random) => Buffer.from(bytes.subarray(0, Math.floor(random() * bytes.length))),
  // Takes one of a page's marks away, or puts one where none belongs.
  (bytes, random) => {
    const mark = SPANS[Math.floor(random() * SPANS.length)] ?? '';
    const found = bytes.indexOf(mark, Math.floor(random() * bytes.length));
    if (found < 0) return Buffer.from(bytes);
    return Buffer.concat([bytes.subarray(0, found), bytes.subarray(found + mark.length)]);
  },
  (bytes, random) => {
    const mark = Buffer.from(SPANS[Math.floor(random() * SPANS.length)] ?? '');
    const at = Math.floor(random() * bytes.length);
    return Buffer.concat([bytes.subarray(0, at), mark, bytes.subarray(at)]);
  },
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
];

function stretch(bytes: Buffer, random: () => number): { start: number; end: number } {
  const start = Math.floor(random() * bytes.length);
  return { start, end: Math.min(bytes.length, start + 1 + Math.floor(random() * 200)) };
}
