import { hash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes: 64 lower-case hexadecimal digits. A lone surrogate counts as U+FFFD. */
export function digest(text: string): string {
  return hash('sha256', text, 'hex');
}

/** The same of plain data: equal for data that is written alike as JSON, keys in their order. */
export function digestOfData(data: unknown): string {
  return digest(JSON.stringify(data));
}
