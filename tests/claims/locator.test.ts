import fc from 'fast-check';
import { parseLocator } from '../../src/claims/locator.js';

describe('parseLocator', () => {
  it.each([
    ['char=1979,2189', { kind: 'char', start: 1979, end: 2189 }],
    ['char=0,1', { kind: 'char', start: 0, end: 1 }],
    ['row=17', { kind: 'row', row: 17 }],
    ['page=3', { kind: 'page', page: 3 }],
    ['text=opened in Nanjing', { kind: 'text', words: 'opened in Nanjing' }],
    ['text=等248家企业', { kind: 'text', words: '等248家企业' }],
  ])('reads %s', (locator, place) => {
    expect(parseLocator(locator)).toEqual(place);
  });

  it.each([
    '',
    'char=',
    'char=5',
    'char=5,5',
    'char=9,5',
    'char=-1,5',
    'char=01,5',
    'char=1,5,7',
    'char=1, 5',
    'char=1.0,2',
    'row=0',
    'row=-1',
    'row=1,2',
    'row=1e3',
    'page=0',
    'page=x',
    'text=',
    'text= ',
    'text= padded',
    'text=a\nb',
    `text=${'x'.repeat(121)}`,
    'line=3',
    'CHAR=1,2',
    ' char=1,2',
    'char=1,2 ',
    'char=1,99999999999',
    'char=１,２',
  ])('refuses %j', (locator) => {
    expect(parseLocator(locator)).toBeNull();
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseLocator(text);
        parseLocator(`char=${text}`);
        parseLocator(`text=${text}`);
      }),
    );
  });
});
