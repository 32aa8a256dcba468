import type { VNode } from 'preact';
import type { WordKey } from '../words.js';

/** A word in the report's own language, with its name, by which the script finds it in the reader's. */
export function word(key: WordKey, text: string): VNode {
  return <span data-t={key}>{text}</span>;
}
