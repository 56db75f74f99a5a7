import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answersOf, compareAnswers } from '../../bench/api/compare.js';
import type { Peer } from '../../bench/api/peer.js';

describe('answers of peers', () => {
  it('are the same, or told apart with both texts around the place', () => {
    expect(compareAnswers(['1', '2'], ['1', '2'])).toEqual({ compared: 2, equal: 2, difference: null });
    expect(compareAnswers(['{"a":1}', '{"b":2}'], ['{"a":1}', '{"b":3}'])).toEqual({
      compared: 2,
      equal: 1,
      difference: 'ours ...{"b":2}... and ...{"b":3}...',
    });
    // An answer that is missing or too many is another.
    expect(compareAnswers(['1'], ['1', '2']).equal).toBe(1);
    expect(compareAnswers(['1'], ['1', '2']).difference).not.toBeNull();
  });

  it('that are errors are like no other', async () => {
    const bodies = ['{"data":{"x":1}}', 'no JSON', '{"errors":[]}'];
    let asked = 0;
    const server = createServer((_request, response) => {
      response.end(bodies[asked]);
      asked += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const peer = {
        name: 'peer',
        url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
      } as Peer;
      const answers = await answersOf(
        peer,
        {
          requests: bodies.map(() => ({ headers: {}, body: '{}' })),
          answerOf: (body) => {
            const { data } = body as { data?: { x: number } };
            if (data === undefined) throw new Error('no data');
            return data.x;
          },
        },
        3,
      );
      expect(answers[0]).toBe('1');
      expect(answers[1]).toMatch(/^peer: SyntaxError/);
      expect(answers[2]).toBe('peer: Error: no data');
      expect(compareAnswers(['1', '1', '1'], answers).equal).toBe(1);
    } finally {
      server.close();
    }
  });
});
