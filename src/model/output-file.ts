/**
 * A file of the site or the report: its content, or how it is made and a digest of all that it is made from, so that one which is made from the same as
 * before need not be made again. Paths are relative to the output, with `/`, not percent-encoded.
 */
export type OutputFile = ReadyFile | MadeFile;

export interface ReadyFile {
  path: string;
  content: string | Uint8Array;
}

export interface MadeFile {
  path: string;
  inputs: string;
  make: () => string | Uint8Array;
}

/** The content of a file, made if it has to be. */
export function contentOf(file: OutputFile): string | Uint8Array {
  return 'content' in file ? file.content : file.make();
}
