/** Starts the playground in the page. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './styles.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { readExamples } from './examples.js';
import { bringTabsUpToDate, openStorage } from './storage.js';

const files = import.meta.glob<string>(['../examples/*.graphql', '../examples/*.variables.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const examples = readExamples(files);
const storage = openStorage();
bringTabsUpToDate(storage, examples);

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App examples={examples} storage={storage} />);
