// change/count-all: how many entries the audit trail has. $by name or null. Column: total. Reads all of them: only when
// asked for.
MATCH (change:Change)
WHERE $by IS NULL OR change.by = $by
RETURN count(*) AS total
