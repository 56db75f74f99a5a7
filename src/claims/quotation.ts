import { parseLocator } from './locator.js';

/**
 * The words of a text at a locator, or null when the locator is not of the form `char=` or lies outside the text.
 * Positions count Unicode code points (RFC 5147). The Cypher twin for answers of the graph is
 * `cypher/claim/quotation.cypher`.
 */
export const quotation = (text: string, locator: string): string | null => {
  const place = parseLocator(locator);
  if (place?.kind !== 'char') return null;
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) {
    return place.end > text.length ? null : text.slice(place.start, place.end);
  }
  const characters = Array.from(text);
  return place.end > characters.length ? null : characters.slice(place.start, place.end).join('');
};
