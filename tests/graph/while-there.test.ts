import { setTimeout as sleep } from 'node:timers/promises';
import { whileThere } from '../../src/graph/while-there.js';

const late = (): Promise<Error> => Promise.resolve(new Error('late'));

describe('work that waits for a database', () => {
  it('asks for no sign of life when it is short, nor after it has ended', async () => {
    let signs = 0;
    const sign = (): Promise<void> => {
      signs += 1;
      return Promise.resolve();
    };
    expect(await whileThere(Promise.resolve('short'), sign, 5_000, late)).toBe('short');
    await sleep(700);
    expect(signs).toBe(0);
    expect(await whileThere(sleep(1_300, 'long'), sign, 5_000, late)).toBe('long');
    await sleep(700);
    expect(signs).toBe(2);
    await expect(whileThere(Promise.reject(new Error('its own')), sign, 5_000, late)).rejects.toThrow(
      'its own',
    );
  });

  it('ends when there is none, with what is said of that', async () => {
    const never = new Promise<never>(() => undefined);
    await expect(whileThere(never, () => Promise.reject(new Error('gone')), 5_000, late)).rejects.toThrow(
      'gone',
    );
  });

  it('ends when it takes too long though the database is there, which is then left alone', async () => {
    let signs = 0;
    const sign = (): Promise<void> => {
      signs += 1;
      return Promise.resolve();
    };
    const never = new Promise<never>(() => undefined);
    await expect(whileThere(never, sign, 700, late)).rejects.toThrow('late');
    await sleep(700);
    expect(signs).toBe(1);
  });
});
