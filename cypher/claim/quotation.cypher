// claim/quotation: the words of a claim's span, when the text of its source was attached and the locator is char=.
// this: a claim. Column: quotation, text or null. Locators count code points, and so do size and substring.
// OPTIONAL, because a field without a row would take the claim itself out of the answer.
// Needs source_text_id_unique.
OPTIONAL MATCH (text:SourceText {id: this.source})
WHERE this.locator STARTS WITH 'char='
WITH text.text AS text, [place IN split(substring(this.locator, 5), ',') | toInteger(place)] AS span
RETURN CASE WHEN span[1] <= size(text) THEN substring(text, span[0], span[1] - span[0]) END AS quotation
