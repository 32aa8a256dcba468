import { openCache } from '../../io/cache.js';
import { moved } from '../../io/tasks.js';
import { digested, type Digested } from '../../io/output/publish-file.js';
import type { PageUnits } from '../../model/page-result.js';
import { timed } from '../../profile/timed.js';
import { renderSheet, type Sheet } from '../../reporters/html/documents.js';
import { frameOf, type Frame, type FrameData } from '../../reporters/html/frame.js';
import { digest } from '../../text/digest.js';
import { unitsIn } from '../analyse/stored.js';

/** Documents of the report to be made. */
export interface SheetTask {
  frame: SharedFrame;
  /** The sheet as JSON. */
  text: string;
  /** Units by the names of their pages, or the folder of the cache that they stand in. */
  units: Readonly<Record<string, PageUnits>> | string;
}

/** A frame as JSON, in memory that threads have in common, so that it is not sent with each sheet, and read once a thread. */
export interface SharedFrame {
  /** Another one for another frame. */
  name: string;
  json: SharedArrayBuffer;
}

/** A document with its digest. */
export interface MadeDocument extends Digested {
  /** In the report. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Makes the documents of a sheet in a worker. */
export function sheetTask({ frame, text, units }: SheetTask): MadeDocument[] {
  return timed('report pages', () => {
    const documents = renderSheet(readFrame(frame), JSON.parse(text) as Sheet, finder(units)).map(
      ({ path, content }) => {
        // Memory of its own, not a piece of what the thread encodes other texts in.
        const bytes = encoder.encode(content);
        return { path, ...digested(bytes), bytes };
      },
    );
    return moved(
      documents,
      documents.map(({ bytes }) => bytes.buffer),
    );
  });
}

export function shareFrame(frame: FrameData): SharedFrame {
  const text = JSON.stringify(frame);
  const bytes = encoder.encode(text);
  const json = new SharedArrayBuffer(bytes.length);
  new Uint8Array(json).set(bytes);
  return { name: digest(text), json };
}

const encoder = new TextEncoder();

/** Languages take long to be made ready. */
let last: { name: string; frame: Frame } | undefined;

function readFrame({ name, json }: SharedFrame): Frame {
  if (last?.name !== name) {
    // What is shared cannot be decoded where it lies.
    const text = new TextDecoder().decode(new Uint8Array(json).slice());
    last = { name, frame: frameOf(JSON.parse(text) as FrameData) };
  }
  return last.frame;
}

function finder(units: SheetTask['units']): (name: string) => PageUnits {
  if (typeof units !== 'string') return (name) => units[name] ?? { units: [], asides: [] };
  const cache = openCache(units);
  return (name) => unitsIn(cache, name);
}
