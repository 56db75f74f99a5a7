// change/record: entries of the audit trail. $changes list of {id, action, claim, type, by, at, because}, `at` a moment.
// Column: recorded. Needs change_id_unique.
UNWIND $changes AS row
CREATE (change:Change)
SET change = row, change.at = localdatetime(row.at)
RETURN count(change) AS recorded
