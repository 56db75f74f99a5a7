// source/text-length: how long the attached text of a source is, in code points. $source id.
// Column: length; no row when none is attached. Needs source_text_id_unique.
MATCH (text:SourceText {id: $source})
RETURN size(text.text) AS length
