// source/text: the attached text of a source. $source id. Column: text; no row when none is attached.
// Needs source_text_id_unique.
MATCH (text:SourceText {id: $source})
RETURN text.text AS text
