/**
 * Orders texts by UTF-16 units: negative, zero or positive, as `Array.prototype.sort` wants it. The same on every machine, whatever its locale,
 * for lists whose order must not change between builds; for lists that readers see in their language's order, `Intl.Collator` is the tool.
 */
export function compareText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
