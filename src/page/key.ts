import type { PageInput } from '../model/page.js';
import { digest } from '../text/digest.js';

/**
 * The name of a page's result: the same for the same input to the same program, another for any other (`cache-key.md` lists what goes in). All of
 * the input takes part as it stands, so that a field which comes to it later cannot be forgotten.
 * @param program which code reads the page, see `programName`
 */
export function pageKey(input: PageInput, program: string): string {
  return digest(JSON.stringify([program, input]));
}
