// entity/labels: the labels of a node in alphabetical order, without the one all have.
// this: an entity. Column: labels, list of text.
UNWIND [label IN labels(this) WHERE label <> 'Entity'] AS label
WITH label ORDER BY label
RETURN collect(label) AS labels
