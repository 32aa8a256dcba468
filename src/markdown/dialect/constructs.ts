import { alertMark } from './alert-mark.js';
import { apiReference } from './api-reference.js';
import { codeBlock } from './code-block.js';
import { codeFile } from './code-file.js';
import { codeMacro } from './code-macro.js';
import type { InlineConstruct, LineConstruct } from './construct.js';
import { div } from './div.js';
import { headingId } from './heading-id.js';
import { image } from './image.js';
import { include } from './include.js';
import { noLoc } from './no-loc.js';
import { pymdown } from './pymdown.js';
import { sectionMarks, zone } from './section-marks.js';
import { tabLink } from './tab-link.js';
import { tabs } from './tabs.js';
import { video } from './video.js';
import { xref } from './xref.js';

/** What takes a line; the first that stands there does. Made anew for each text: what is open is open in one text. */
export function lineConstructs(): readonly LineConstruct[] {
  return [tabs(), ...pymdown(), headingId, alertMark, div, zone, sectionMarks, apiReference];
}

/** What stands in paragraphs, by what it may begin with (in lower case). */
export const INLINE_CONSTRUCTS: Readonly<Record<string, readonly InlineConstruct[]>> = {
  '[': [include, codeFile, video, xref, noLoc, tabLink],
  ':::': [image, noLoc, codeBlock],
  '<xref:': [xref],
  '{*': [codeMacro],
};
