// source/attach-text: keep the text of a source, so that claims show their quotation. Safe to run again.
// $source id, $text the text.
// Column: id. Needs source_id_unique, source_text_id_unique.
MATCH (source:Source {id: $source})
MERGE (text:SourceText {id: source.id})
SET text.text = $text
RETURN text.id AS id
