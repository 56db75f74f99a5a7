// change/count-of-claim: how many entries the audit trail of a claim has. $claim id, $by name or null.
// Columns: total, recorded (how many of them, whoever made them, recorded the claim). Needs change_claim.
MATCH (change:Change {claim: $claim})
RETURN count(CASE WHEN $by IS NULL OR change.by = $by THEN 1 END) AS total,
       count(CASE WHEN change.action = 'RECORDED' THEN 1 END) AS recorded
