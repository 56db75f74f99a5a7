import { LRUCache } from 'lru-cache';

/** Something kept for each form of each document, or of a part of one. */
export interface KeptByForm<Value> {
  readonly get: (owner: object, form: string) => Value | undefined;
  /** @param bytes about what the value takes. */
  readonly put: (owner: object, form: string, value: Value, bytes: number) => void;
}

/** Room for one kind of what is kept; the least recently used goes first, whatever document it is of. */
const roomBytes = 32 * 2 ** 20;
const entryBytes = 300;

export const keptByForm = <Value extends object>(): KeptByForm<Value> => {
  const numbers = new WeakMap<object, number>();
  let count = 0;
  const kept = new LRUCache<string, Value>({ maxSize: roomBytes });
  const keyOf = (owner: object, form: string): string => {
    const number = numbers.get(owner) ?? (count += 1);
    numbers.set(owner, number);
    return `${String(number)} ${form}`;
  };
  return {
    get: (owner, form) => kept.get(keyOf(owner, form)),
    put: (owner, form, value, bytes) => {
      kept.set(keyOf(owner, form), value, { size: bytes + 2 * form.length + entryBytes });
    },
  };
};

/** About what a parsed text takes, by the text: some hundred bytes for each of its words and signs. */
export const parsedBytes = (text: string | undefined): number => 100 * (text?.length ?? 1_000);
