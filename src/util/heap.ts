/** A queue that gives the least of its items first. */
export interface Heap<Item> {
  readonly size: () => number;
  readonly push: (item: Item) => void;
  /** Takes out the least item; undefined when there is none. */
  readonly pop: () => Item | undefined;
}

/**
 * An empty binary heap; push and pop cost the logarithm of its size (J. W. J. Williams, Algorithm 232, 1964).
 * @param isBefore a total order, or items that are neither before the other come out in any order.
 */
export const heap = <Item>(isBefore: (a: Item, b: Item) => boolean): Heap<Item> => {
  const items: Item[] = [];
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b] as Item, items[a] as Item];
  };
  const comesBefore = (a: number, b: number): boolean => isBefore(items[a] as Item, items[b] as Item);
  return {
    size: () => items.length,
    push: (item) => {
      items.push(item);
      for (let place = items.length - 1; place > 0;) {
        const above = (place - 1) >> 1;
        if (!comesBefore(place, above)) return;
        swap(place, above);
        place = above;
      }
    },
    pop: () => {
      const least = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return least;
      items[0] = last;
      for (let place = 0; ;) {
        const left = 2 * place + 1;
        const right = left + 1;
        let next = place;
        if (left < items.length && comesBefore(left, next)) next = left;
        if (right < items.length && comesBefore(right, next)) next = right;
        if (next === place) return least;
        swap(place, next);
        place = next;
      }
    },
  };
};
