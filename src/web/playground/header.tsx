/** The line above the playground: where to begin, and the way to the drawn graph. */
import { useEffect, useState } from 'react';

/** Where to begin, with a link to Neo4j Browser when the server knows of one. */
export const Header = () => {
  const [neo4jBrowser, setNeo4jBrowser] = useState<string | null>(null);
  useEffect(() => {
    void fetchNeo4jBrowser().then(setNeo4jBrowser);
  }, []);
  return (
    <header className="xiaojuren-header">
      <h1>
        Xiaojuren <span lang="zh-Hans">小巨人</span>
      </h1>
      <p>
        Who is connected to what, since when, and according to which source. Begin with a question on the
        left; the book icon explains every type and field.
      </p>
      {neo4jBrowser !== null && (
        <a href={neo4jBrowser} target="_blank" rel="noreferrer">
          See the graph drawn in Neo4j Browser
        </a>
      )}
    </header>
  );
};

/** Address of Neo4j Browser; null when there is none, or when the server does not say. */
const fetchNeo4jBrowser = async (): Promise<string | null> => {
  try {
    const response = await fetch('/playground/links.json');
    const links = (await response.json()) as { readonly neo4jBrowser?: unknown };
    return typeof links.neo4jBrowser === 'string' && /^https?:\/\//.test(links.neo4jBrowser)
      ? links.neo4jBrowser
      : null;
  } catch {
    return null;
  }
};
