/** Parts of names that do not say who is meant: legal forms of firms, and the name of the state. Pure. */
const chinese =
  /(?:股份有限责任公司|股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|分公司|公司)$/u;
const english = /(?: (?:co|company|ltd|limited|inc|incorporated|corp|corporation|plc|llc))+$/u;

const ofState = / (?:of )?(?:the )?(?:peoples republic of china|prc)$| of china$/u;
const stateFirst = /^(?:中华人民共和国|chinas |chinese )/u;

/**
 * A folded name without its legal form at the end; empty when it is nothing else.
 * @param folded of `fold`, in simplified characters.
 */
export const withoutLegalForm = (folded: string): string =>
  ` ${folded}`.replace(english, '').replace(chinese, '').trim();

/** A folded name without the name of the state before or after it; the same when it is nothing else. */
export const withoutState = (folded: string): string =>
  folded.replace(ofState, '').replace(stateFirst, '').trim() || folded;

/** A folded name without either; the same when nothing else is in it. */
export const coreOf = (folded: string): string => withoutLegalForm(withoutState(folded)) || folded;
