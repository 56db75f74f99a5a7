/** Sends a query to the API of this page. */
import { GraphQLError, Kind, parse, type ExecutionResult } from 'graphql';

export interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

const noAnswer = 'Xiaojuren does not answer. Is it still running? Start it again with npm start.';

/**
 * The answer of the API, errors of the query included.
 * @param options headers that the visitor wrote in the headers editor.
 * @throws Error with status and text when the answer is not one of the API, such as that of a proxy.
 */
export const send = async (
  { query, operationName, variables }: Question,
  options: { readonly headers?: Readonly<Record<string, unknown>> | undefined } = {},
): Promise<ExecutionResult> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/json',
      ...Object.fromEntries(
        Object.entries(options.headers ?? {}).map(([name, value]) => [name, String(value)]),
      ),
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query, variables, operationName: operationNameOf(query, operationName ?? null) }),
  }).catch(() => null);
  if (response === null) return { errors: [new GraphQLError(noAnswer)] };
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    throw new Error(`${String(response.status)} ${response.statusText}: ${text.slice(0, 500)}`);
  }
};

/**
 * The operation to run. GraphiQL learns the name of a tab's operation a moment after the tab was opened, so a quick
 * reader would run this tab's query under the name of the one before, which the API refuses.
 * @returns the name of the only operation; the given name when the query has several or cannot be read.
 */
export const operationNameOf = (query: string, given: string | null): string | null => {
  try {
    const names = parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
    return names.length === 1 ? (names[0] ?? null) : given;
  } catch {
    // The API says better what is wrong with the query.
    return given;
  }
};
