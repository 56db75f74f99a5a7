import { sharedNext } from '../../src/util/shared-next.js';

/** Work that ends when it is told to, and says which run it was. */
const byHand = () => {
  const ends: { readonly done: () => void; readonly fails: () => void }[] = [];
  const ask = sharedNext(
    () =>
      new Promise<number>((resolve, reject) => {
        const run = ends.length;
        ends.push({
          done: () => {
            resolve(run);
          },
          fails: () => {
            reject(new Error(String(run)));
          },
        });
      }),
  );
  return { ends, ask };
};
const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('work shared by those who wait', () => {
  it('gives all who come during a run the next one, which begins after they came', async () => {
    const { ends, ask } = byHand();
    const first = ask();
    const later = [ask(), ask(), ask()];
    await settle();
    expect(ends).toHaveLength(1);
    ends[0]?.done();
    expect(await first).toBe(0);
    await settle();
    expect(ends).toHaveLength(2);
    const last = ask();
    ends[1]?.done();
    expect(await Promise.all(later)).toEqual([1, 1, 1]);
    await settle();
    ends[2]?.done();
    expect(await last).toBe(2);
  });

  it('begins at once when nothing runs, also after a failure, and fails for those alone who shared the run', async () => {
    const { ends, ask } = byHand();
    const first = ask();
    const second = ask();
    ends[0]?.fails();
    await expect(first).rejects.toThrow('0');
    await settle();
    ends[1]?.done();
    expect(await second).toBe(1);
    await settle();
    const third = ask();
    expect(ends).toHaveLength(3);
    ends[2]?.fails();
    await expect(third).rejects.toThrow('2');
  });
});
