/** The playground's own part of the browser's storage, so that another GraphiQL at this address is left alone. */
import type { Example } from './examples.js';
import { editionOf, tabsForVisit } from './tabs.js';

const prefix = 'xiaojuren/';
const editionKey = 'examples';

/** A Storage whose keys all begin with our prefix. Where the browser allows none it lasts as long as the page. */
export const openStorage = (): Storage => {
  const backing = localStorageOf(window) ?? memoryStorage();
  const keys = (): string[] => Object.keys(backing).filter((key) => key.startsWith(prefix));
  return {
    get length() {
      return keys().length;
    },
    key: (index) => keys()[index]?.slice(prefix.length) ?? null,
    getItem: (key) => backing.getItem(prefix + key),
    setItem: (key, value) => {
      backing.setItem(prefix + key, value);
    },
    removeItem: (key) => {
      backing.removeItem(prefix + key);
    },
    clear: () => {
      for (const key of keys()) backing.removeItem(key);
    },
  };
};

/** Lays the tabs anew when the examples are not those of the last visit. */
export const bringTabsUpToDate = (storage: Storage, examples: readonly Example[]): void => {
  const edition = storage.getItem(editionKey);
  const tabs = tabsForVisit(examples, edition, storage.getItem('graphiql:tabState'));
  if (tabs === null) return;
  for (const key of ['query', 'variables', 'headers']) storage.removeItem(`graphiql:${key}`);
  storage.setItem('graphiql:tabState', JSON.stringify(tabs));
  storage.setItem(editionKey, editionOf(examples));
};

/** Reading `localStorage` throws where the visitor forbids it. */
const localStorageOf = (owner: Window): Storage | null => {
  try {
    return owner.localStorage;
  } catch {
    return null;
  }
};

type Backing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const memoryStorage = (): Backing => {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
    removeItem: (key) => {
      values.delete(key);
    },
  };
};
