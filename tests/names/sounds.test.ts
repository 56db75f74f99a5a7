import fc from 'fast-check';
import { readingsOf } from '../../src/names/readings.js';
import { allSyllables, cutsOf, initialsOf, syllablesOf } from '../../src/names/syllables.js';
import { pinyinOfWadeGiles, wadeGilesOf } from '../../src/names/wade-giles.js';

describe('syllablesOf', () => {
  it.each([
    ['单忠德', true, 'shan zhong de'],
    ['单项冠军', false, 'dan xiang guan jun'],
    ['曾培炎', true, 'zeng pei yan'],
    ['解敏', true, 'xie min'],
    ['仇和', true, 'qiu he'],
    ['重庆市', false, 'chong qing shi'],
    ['厦门', false, 'xia men'],
    ['六安', false, 'lu an'],
    ['吕梁', false, 'lu liang'],
    ['行政', false, 'xing zheng'],
    ['5g 网络', false, '5g wang luo'],
  ])('%s (a person: %s) is %s', (text, person, sound) => {
    expect(syllablesOf(text, person).join(' ')).toBe(sound);
  });

  it('abbreviates by first letters', () => {
    expect(initialsOf(['xu', 'xiao', 'lan'])).toBe('xxl');
  });
});

describe('cutsOf', () => {
  it.each([
    ['xian', [['xian'], ['xi', 'an']]],
    [
      'fangan',
      [
        ['fang', 'an'],
        ['fan', 'gan'],
      ],
    ],
    ['xyz', []],
    ['', [[]]],
  ])('%s', (letters, cuts) => {
    expect(cutsOf(letters)).toEqual(cuts);
  });

  it('cuts into known syllables that make up the letters, and stays small for any letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aeinghuxlo')), maxLength: 100 }),
        (letters) => {
          const cuts = cutsOf(letters);
          expect(cuts.length).toBeLessThanOrEqual(8);
          for (const cut of cuts) {
            expect(cut.join('')).toBe(letters);
            expect(cut.every((syllable) => allSyllables.has(syllable))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('wadeGilesOf', () => {
  it.each([
    ['xu', 'hsu'],
    ['xiao', 'hsiao'],
    ['zhong', 'chung'],
    ['qing', "ch'ing"],
    ['guo', 'kuo'],
    ['luo', 'lo'],
    ['duo', 'to'],
    ['zi', 'tzu'],
    ['ri', 'jih'],
    ['you', 'yu'],
    ['yong', 'yung'],
    ['jue', 'chueh'],
    ['tian', "t'ien"],
    ['mian', 'mien'],
    ['song', 'sung'],
    ['liu', 'liu'],
    ['wang', 'wang'],
  ])('%s is %s', (pinyin, wadeGiles) => {
    expect(wadeGilesOf(pinyin)).toBe(wadeGiles);
  });

  it('is found again from every syllable, with and without its apostrophe', () => {
    for (const syllable of allSyllables) {
      const spelt = wadeGilesOf(syllable);
      expect(pinyinOfWadeGiles(spelt)).toContain(syllable);
      expect(pinyinOfWadeGiles(spelt.replace("'", ''))).toContain(syllable);
    }
  });
});

describe('readingsOf', () => {
  it.each([
    ['Xú Xiǎolán', 'xuxiaolan'],
    ['xu2 xiao3 lan2', 'xuxiaolan'],
    ['XU-XIAOLAN', 'xuxiaolan'],
    ["Xi'an", 'xian'],
    ['lü liang', 'luliang'],
    ['lv liang', 'luliang'],
    ['lu: liang', 'luliang'],
    ['lyuliang', 'luliang'],
    ['Hsü Hsiao-lan', 'xuxiaolan'],
    ["Ch'en Chi-ning", 'chenjining'],
    ['Chang Kuo-ching', 'zhangguoqing'],
    ['Peking', 'beijing'],
    ['Kwangtung', 'guangdong'],
  ])('%s can be %s', (text, letters) => {
    expect(readingsOf(text).map((reading) => reading.letters)).toContain(letters);
  });

  it.each(['徐晓兰', '123', '', '~"'])('"%s" has none', (text) => {
    expect(readingsOf(text)).toEqual([]);
  });

  it('takes any text, and gives few', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readingsOf(text).length).toBeLessThanOrEqual(34);
      }),
    );
  });
});
