// source/text-attached: whether the text of a source was attached to this graph.
// this: a Source. Column: textAttached, true or false. Needs source_text_id_unique.
RETURN EXISTS { MATCH (:SourceText {id: this.id}) } AS textAttached
