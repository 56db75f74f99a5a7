// change/latest: a page of the audit trail of all claims, newest first; read in the order of the index, so that a page costs
// no more than it holds, unless $by leaves most of them out. $by name or null, $at moment (or one later than all) and $id
// of the entry after which the page begins, $rows how many.
// Columns: id, action, claim, type, by, at, because. Needs change_at.
// Without OR on `at`: the planner would make two readings of it, and sort what they find.
MATCH (change:Change)
USING INDEX SEEK change:Change(at)
WHERE change.at <= localdatetime($at)
  AND change.by = coalesce($by, change.by)
  AND NOT (change.at = localdatetime($at) AND change.id <= $id)
RETURN change.id AS id, change.action AS action, change.claim AS claim, change.type AS type, change.by AS by,
       change.at AS at, change.because AS because
ORDER BY change.at DESC, change.id
LIMIT $rows
