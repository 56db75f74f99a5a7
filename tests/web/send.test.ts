import { operationNameOf } from '../../src/web/playground/send.js';

describe('operationNameOf', () => {
  it.each([
    { case: 'the only operation, whatever was given', query: 'query A { a }', given: 'Old', expected: 'A' },
    { case: 'none where the only operation has no name', query: '{ a }', given: 'Old', expected: null },
    {
      case: 'the given one of several',
      query: 'query A { a } query B { b }',
      given: 'B',
      expected: 'B',
    },
    { case: 'the given one when the query cannot be read', query: 'query {', given: 'A', expected: 'A' },
  ])('is $case', ({ query, given, expected }) => {
    expect(operationNameOf(query, given)).toBe(expected);
  });
});
