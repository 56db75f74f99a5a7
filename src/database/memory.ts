/** How much memory the embedded database takes, in MB. */
export interface Memory {
  /** Most that Java keeps its objects in. */
  readonly heapMb: number;
  /** What of the data is held in memory beside that. */
  readonly pageCacheMb: number;
  /** Most that one transaction takes of the heap; an even number. */
  readonly transactionMb: number;
}

/** Enough for the curated graph and some hundred thousand claims. */
export const usualMemory: Memory = { heapMb: 768, pageCacheMb: 128, transactionMb: 256 };
