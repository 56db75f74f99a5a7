import fc from 'fast-check';
import { fold, keyOf, simplified, wordsOf } from '../../src/names/fold.js';
import { withoutLegalForm } from '../../src/names/legal-form.js';

describe('fold', () => {
  it.each([
    ['width and case', 'ＭＩＩＴ', 'miit'],
    ['accents', 'Xú Xiǎolán', 'xu xiaolan'],
    ['apostrophes', "Xi'an and Xi’an", 'xian and xian'],
    ['brackets, quotes and blanks', '　专精特新「小巨人」（企业）  ', '专精特新 小巨人 企业'],
    ['a document number', '工信部企业〔2018〕381号', '工信部企业 2018 381 号'],
    ['scripts apart', '5G网络', '5g 网络'],
    ['signs alone', '*?~"\\/[]', ''],
    ['nothing', '', ''],
    ['rare characters', '𠮷野', '𠮷野'],
  ])('folds %s', (_name, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['工業和信息化部', '工业和信息化部'],
    ['臺灣', '台湾'],
    ['衛生', '卫生'],
    ['衞生', '卫生'],
    ['工业和信息化部', '工业和信息化部'],
    ['乾坤', '乾坤'],
  ])('writes %s as %s', (traditional, wanted) => {
    expect(simplified(fold(traditional))).toBe(wanted);
  });

  it('gives words of letters and digits alone, and folds them to themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^$|^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u);
        expect(fold(folded)).toBe(folded);
        expect(wordsOf(folded).join('')).toBe(keyOf(folded));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('withoutLegalForm', () => {
  it.each([
    ['瑞普 天津 生物药业有限公司', '瑞普 天津 生物药业'],
    ['北京臻迪科技股份有限公司', '北京臻迪科技'],
    ['huawei technologies co ltd', 'huawei technologies'],
    ['有限公司', ''],
    ['co ltd', ''],
    ['公司法', '公司法'],
    ['limited edition', 'limited edition'],
  ])('%s is %s', (name, core) => {
    expect(withoutLegalForm(name)).toBe(core);
  });
});
