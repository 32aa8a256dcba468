import type { OutputState } from '../io/output/state.js';
import type { Content, PublishFile } from '../io/output/publish-file.js';
import type { MadeFile, OutputFile } from '../model/output-file.js';

/** An output as a build has left it, and what its documents were made from. */
export interface LastOutput {
  /** Absolute. */
  out: string;
  state: OutputState;
  /** Path in the output → the name of its inputs, of files that have one. */
  inputs: Readonly<Record<string, string>>;
}

/**
 * A file to be published: one whose inputs are those of the last build is kept as it stands, and made only where it does not stand there any more.
 * @param inputs is told the names of this build's inputs
 */
export async function toPublish<File extends MadeFile>(
  file: Exclude<OutputFile, MadeFile> | File,
  make: (file: File) => Content | Promise<Content>,
  last: LastOutput | undefined,
  inputs: Map<string, string>,
): Promise<PublishFile> {
  const { path } = file;
  if (!('inputs' in file)) return file;
  inputs.set(path, file.inputs);
  const isSame = last !== undefined && Object.hasOwn(last.inputs, path) && last.inputs[path] === file.inputs;
  return isSame ? { path, kept: true, make: () => make(file) } : { path, content: await make(file) };
}
