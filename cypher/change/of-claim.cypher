// change/of-claim: a page of the audit trail of one claim, newest first. $claim id, $by name or null, $at moment and $id of
// the entry after which the page begins, or nulls, $rows how many.
// Columns: id, action, claim, type, by, at, because. Needs change_claim.
MATCH (change:Change {claim: $claim})
WHERE ($by IS NULL OR change.by = $by)
  AND ($at IS NULL OR change.at < localdatetime($at) OR (change.at = localdatetime($at) AND change.id > $id))
RETURN change.id AS id, change.action AS action, change.claim AS claim, change.type AS type, change.by AS by,
       change.at AS at, change.because AS because
ORDER BY change.at DESC, change.id
LIMIT $rows
