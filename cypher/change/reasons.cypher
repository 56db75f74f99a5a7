// change/reasons: who made some changes, and why. $changes list of {claim, action, at}, `at` a moment.
// Columns: claim, action, at (as given), by, because; no row for what has no entry in the audit trail. Needs change_claim.
UNWIND $changes AS row
MATCH (change:Change {claim: row.claim})
WHERE change.action = row.action AND change.at = localdatetime(row.at)
RETURN row.claim AS claim, row.action AS action, row.at AS at, change.by AS by, change.because AS because
