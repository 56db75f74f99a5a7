/** The playground: GraphiQL with the worked examples as tabs and their questions in a pane. */
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { Example } from './examples.js';
import { Header } from './header.js';
import { questionsPlugin } from './questions.js';
import { send } from './send.js';

interface AppProps {
  readonly examples: readonly Example[];
  /** Where tabs, history and layout are kept. */
  readonly storage: Storage;
}

/** The whole page. */
export const App = ({ examples, storage }: AppProps) => {
  const questions = questionsPlugin(examples);
  return (
    <>
      <Header />
      <main>
        <GraphiQL
          fetcher={send}
          storage={storage}
          defaultTabs={examples.map(({ query, variables }) => ({ query, variables, headers: null }))}
          plugins={[questions, HISTORY_PLUGIN]}
          visiblePlugin={questions}
          defaultEditorToolsVisibility={false}
          inputValueDeprecation={true}
        >
          <GraphiQL.Logo>
            <span className="graphiql-logo-link">GraphQL</span>
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
};
