// claim/lock-sources: wait for whoever writes claims of these sources, and keep others waiting until the transaction ends.
// Giving a source the label that it has takes its write lock and changes nothing; setting its unique id to what it is would
// lock the index entry as well, and two writers would wait for each other. $sources list of ids, sorted, for the same reason. Column: locked, ids that exist. Needs source_id_unique.
UNWIND $sources AS id
MATCH (source:Source {id: id})
SET source:Source
RETURN source.id AS locked
