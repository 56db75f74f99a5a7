import fc from 'fast-check';
import { quotation } from '../../src/claims/quotation.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { emptyGraph, statements } from '../helpers/test-graph.js';

describe('quotation', () => {
  it.each([
    ['0123456789', 'char=2,5', '234'],
    ['0123456789', 'char=0,10', '0123456789'],
    ['0123456789', 'char=0,11', null],
    ['𠮷野家𠮷', 'char=1,3', '野家'],
    ['𠮷野家𠮷', 'char=0,4', '𠮷野家𠮷'],
    ['𠮷野家𠮷', 'char=0,5', null],
    ['text', 'row=1', null],
    ['text', 'text=ex', null],
  ])('of %j at %s is %j', (text, locator, words) => {
    expect(quotation(text, locator)).toBe(words);
  });
});

describe('cypher/claim/quotation.cypher', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterAll(() => graph.close());

  it('gives the same words as the function, whatever signs the text holds', async () => {
    const unit = fc.constantFrom('a', '小', '𠮷', '😀', 'é', '\n', ' ');
    const samples = fc.sample(
      fc.record({
        text: fc.string({ unit, minLength: 1, maxLength: 30 }),
        start: fc.nat(30),
        length: fc.integer({ min: 1, max: 10 }),
      }),
      300,
    );
    const rows = samples.map(({ text, start, length }, number) => ({
      id: `source/${String(number)}`,
      text,
      locator: `char=${String(start)},${String(start + length)}`,
    }));
    await graph.run(
      `UNWIND $rows AS row CREATE (:SourceText {id: row.id, text: row.text})
       CREATE (:Observation {claim: row.id, source: row.id, locator: row.locator})`,
      { rows },
    );
    const answers = await graph.read(
      `MATCH (this:Observation) CALL (this) { ${statements('claim/quotation')} } RETURN this.claim AS claim, quotation`,
    );
    const found = new Map(answers.map(({ claim, quotation: words }) => [claim, words]));
    for (const { id, text, locator } of rows) {
      expect({ text, locator, words: found.get(id) }).toEqual({
        text,
        locator,
        words: quotation(text, locator),
      });
    }
  });
});
