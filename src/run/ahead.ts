/**
 * Begins work on items ahead of whoever takes the results, which come in the order of the items: so that several threads have something to do.
 * @param width as many as are begun and not taken yet; at least 1
 * @throws whatever an item's work throws, when its turn comes
 */
export async function* ahead<Item, Value>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Value>,
): AsyncIterable<Value> {
  const begun: Promise<Value>[] = [];
  for await (const item of items) {
    const value = work(item);
    // It is heard of when its turn comes, or not at all, where nobody wants any more.
    value.catch(() => undefined);
    begun.push(value);
    const first = begun.length < width ? undefined : begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const value of begun) yield await value;
}
