import { batchScope } from '../../../src/lookup/ledger/scope.js';

describe('batchScope', () => {
  it.each<[string, number[], string]>([
    ['batch 3', [3], ''],
    ['batches 1-4', [1, 2, 3, 4], ''],
    ['batches 4-4', [4], ''],
    ['batches 9-11', [9, 10, 11], ''],
    ['batches 1-6, removals counted', [1, 2, 3, 4, 5, 6], 'removals counted'],
    ['batch 2, a, b', [2], 'a, b'],
  ])('reads %j', (scope, batches, rest) => {
    expect(batchScope(scope)).toEqual({ batches, rest });
  });

  it.each([
    undefined,
    null,
    3,
    '',
    'batch',
    'batch x',
    'batches 4-2',
    'batch 100',
    'batches 1-100',
    'batches 1–4',
    'batches 1 to 4',
    'batches 1-4 and 6',
    'all batches 1-4',
    'Batch 3',
    '第三批',
  ])('finds no batches in %j', (scope) => {
    expect(batchScope(scope)).toBeNull();
  });
});
