/** Legal forms of firms, which say nothing about which firm is meant. Pure. */
const chinese =
  /(?:股份有限责任公司|股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|分公司|公司)$/u;
const english = /(?: (?:co|company|ltd|limited|inc|incorporated|corp|corporation|plc|llc))+$/u;

/**
 * A folded name without its legal form at the end; empty when it is nothing else.
 * @param folded of `fold`, in simplified characters.
 */
export const withoutLegalForm = (folded: string): string =>
  ` ${folded}`.replace(english, '').replace(chinese, '').trim();
