// claim/lock-sources: wait for whoever writes claims of these sources, and keep others waiting until the transaction ends.
// Setting a property to what it is takes the write lock and changes nothing. $sources list of ids, sorted, so that two
// writers never wait for each other. Column: locked, ids that exist. Needs source_id_unique.
UNWIND $sources AS id
MATCH (source:Source {id: id})
SET source.id = source.id
RETURN source.id AS locked
