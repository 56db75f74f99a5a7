/** The pane on the left: the questions of the examples in words; one press opens the query that answers it. */
import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useState } from 'react';
import type { Example } from './examples.js';
import { indexOfExample } from './tabs.js';

/** A GraphiQL plugin that lists these examples. */
export const questionsPlugin = (examples: readonly Example[]): GraphiQLPlugin => ({
  title: 'Questions',
  icon: QuestionIcon,
  content: () => <Questions examples={examples} />,
});

const QuestionIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
    <circle cx="12" cy="12" r="9.5" />
    <path d="M9 9.5a3 3 0 1 1 4.4 2.65c-.9.5-1.4 1-1.4 2.1M12 17.2v.3" strokeLinecap="round" />
  </svg>
);

const Questions = ({ examples }: { readonly examples: readonly Example[] }) => {
  const tabs = useGraphiQL((state) => state.tabs);
  const editor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const actions = useGraphiQLActions();
  const [wanted, setWanted] = useState<Example | null>(null);

  // An example whose tab was closed or changed is opened in a new tab, which is filled once it is there.
  useEffect(() => {
    if (wanted === null) return;
    editor?.setValue(wanted.query);
    variableEditor?.setValue(wanted.variables);
    setWanted(null);
  }, [wanted, editor, variableEditor]);

  const open = (example: Example): void => {
    const index = indexOfExample(tabs, example);
    if (index >= 0) {
      actions.changeTab(index);
      return;
    }
    actions.addTab();
    setWanted(example);
  };

  return (
    <section aria-label="Questions">
      <div className="graphiql-doc-explorer-title">Questions</div>
      <p>Choose a question, then press the play button (or Ctrl-Enter) to see the answer.</p>
      <ol className="questions">
        {examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              className="question"
              onClick={() => {
                open(example);
              }}
            >
              {example.question}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};
