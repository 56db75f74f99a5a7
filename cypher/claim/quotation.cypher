// claim/quotation: the words of a claim's span, when the text of its source was attached and the locator is char=.
// this: a claim. Column: quotation, text or null. Locators count code points, substring counts UTF-16 units, so
// each code point above U+FFFF before a place (their positions are in `astral`) moves that place by one.
// OPTIONAL, because a field without a row would take the claim itself out of the answer.
// Needs source_text_id_unique.
OPTIONAL MATCH (text:SourceText {id: this.source})
WHERE this.locator STARTS WITH 'char='
WITH text, [place IN split(substring(this.locator, 5), ',') | toInteger(place)] AS span
WITH text, [place IN span | place + size([position IN text.astral WHERE position < place])] AS span
RETURN substring(text.text, span[0], span[1] - span[0]) AS quotation
