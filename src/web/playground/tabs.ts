/**
 * Tabs over several visits. GraphiQL keeps its tabs in the browser's storage, so examples shipped later would never
 * be seen. When the examples have changed, the tabs are laid anew: all examples, then the tabs that the visitor wrote.
 */
import type { Example } from './examples.js';

/** A tab as GraphiQL stores it; the keys are GraphiQL's. */
export interface StoredTab {
  readonly id: string;
  readonly title: string;
  readonly query: string | null;
  readonly variables: string | null;
  readonly headers: string | null;
  readonly operationName: string | null;
  readonly response: string | null;
  readonly hash: string | null;
}

export interface KeptTabs {
  readonly tabs: readonly StoredTab[];
  readonly activeTabIndex: number;
}

/** What identifies the set of examples that a visit was shown. */
export const editionOf = (examples: readonly Example[]): string => JSON.stringify(examples.map(contentOf));

/**
 * The tabs to begin a visit with, or null when the stored ones can stay as they are.
 * @param edition the `editionOf` the last visit, null on the first one.
 * @param stored GraphiQL's stored tabs as JSON, null when there are none. Text of another shape counts as none.
 */
export const tabsForVisit = (
  examples: readonly Example[],
  edition: string | null,
  stored: string | null,
): KeptTabs | null => {
  if (edition === editionOf(examples) && stored !== null) return null;
  const shipped = new Set([...parseList(edition), ...examples.map(contentOf)]);
  const written = parseTabs(stored).filter(
    (tab) => (tab.query ?? '').trim() !== '' && !shipped.has(contentOf(tab)),
  );
  return { tabs: [...examples.map(toTab), ...written], activeTabIndex: 0 };
};

/** The tab that shows this example unchanged, or -1. */
export const indexOfExample = (tabs: readonly Content[], example: Example): number =>
  tabs.findIndex((tab) => contentOf(tab) === contentOf(example));

interface Content {
  readonly query: string | null;
  readonly variables?: string | null;
}

const contentOf = (part: Content): string => `${(part.query ?? '').trim()}\n${(part.variables ?? '').trim()}`;

const toTab = (example: Example): StoredTab => {
  const operation = /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(example.query)?.[1] ?? null;
  return {
    id: `example/${example.name}`,
    title: operation ?? example.name,
    query: example.query,
    variables: example.variables === '' ? null : example.variables,
    headers: null,
    operationName: operation,
    response: null,
    hash: null,
  };
};

const parseList = (text: string | null): readonly string[] => {
  const value = parse(text);
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [];
};

const parseTabs = (text: string | null): readonly StoredTab[] => {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || !('tabs' in value) || !Array.isArray(value.tabs))
    return [];
  return (value.tabs as unknown[]).filter(isTab);
};

const isTab = (value: unknown): value is StoredTab =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'query' in value &&
  (typeof value.query === 'string' || value.query === null);

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return null;
  }
};
