// indexes.cypher: what lookups read beside the keys of constraints.cypher. Safe to run again; run it before any data.
// Kept equal to src/model/ by tests/seed/schema.test.ts.

// Search by name: terms that the server cuts from the names, since no analyser of the database folds traditional
// characters, finds a single one, or knows a sound. There can be only one full-text index on these properties.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (n:SearchEntry) ON EACH [n.names, n.words, n.sounds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// Everything one source says, in its order, without a look at every claim. The arms of an observation, ABOUT and OF, are not
// claims of their own.
CREATE INDEX observation_position IF NOT EXISTS FOR (n:Observation) ON (n.source, n.position);
CREATE INDEX retracted_observation_position IF NOT EXISTS FOR (n:RetractedObservation) ON (n.source, n.position);
CREATE INDEX held_position IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.source, r.position);
CREATE INDEX post_in_position IF NOT EXISTS FOR ()-[r:POST_IN]-() ON (r.source, r.position);
CREATE INDEX part_of_position IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.source, r.position);
CREATE INDEX member_of_position IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.source, r.position);
CREATE INDEX housed_in_position IF NOT EXISTS FOR ()-[r:HOUSED_IN]-() ON (r.source, r.position);
CREATE INDEX governs_position IF NOT EXISTS FOR ()-[r:GOVERNS]-() ON (r.source, r.position);
CREATE INDEX within_position IF NOT EXISTS FOR ()-[r:WITHIN]-() ON (r.source, r.position);
CREATE INDEX in_series_position IF NOT EXISTS FOR ()-[r:IN_SERIES]-() ON (r.source, r.position);
CREATE INDEX held_in_position IF NOT EXISTS FOR ()-[r:HELD_IN]-() ON (r.source, r.position);
CREATE INDEX hosted_in_position IF NOT EXISTS FOR ()-[r:HOSTED_IN]-() ON (r.source, r.position);
CREATE INDEX hosted_by_position IF NOT EXISTS FOR ()-[r:HOSTED_BY]-() ON (r.source, r.position);
CREATE INDEX attended_position IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.source, r.position);
CREATE INDEX spoke_at_position IF NOT EXISTS FOR ()-[r:SPOKE_AT]-() ON (r.source, r.position);
CREATE INDEX spoke_for_position IF NOT EXISTS FOR ()-[r:SPOKE_FOR]-() ON (r.source, r.position);
CREATE INDEX chaired_position IF NOT EXISTS FOR ()-[r:CHAIRED]-() ON (r.source, r.position);
CREATE INDEX sent_position IF NOT EXISTS FOR ()-[r:SENT]-() ON (r.source, r.position);
CREATE INDEX addressed_to_position IF NOT EXISTS FOR ()-[r:ADDRESSED_TO]-() ON (r.source, r.position);
CREATE INDEX read_out_position IF NOT EXISTS FOR ()-[r:READ_OUT]-() ON (r.source, r.position);
CREATE INDEX administers_position IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() ON (r.source, r.position);
CREATE INDEX next_tier_position IF NOT EXISTS FOR ()-[r:NEXT_TIER]-() ON (r.source, r.position);
CREATE INDEX batch_of_position IF NOT EXISTS FOR ()-[r:BATCH_OF]-() ON (r.source, r.position);
CREATE INDEX review_of_position IF NOT EXISTS FOR ()-[r:REVIEW_OF]-() ON (r.source, r.position);
CREATE INDEX designated_in_position IF NOT EXISTS FOR ()-[r:DESIGNATED_IN]-() ON (r.source, r.position);
CREATE INDEX reviewed_in_position IF NOT EXISTS FOR ()-[r:REVIEWED_IN]-() ON (r.source, r.position);
CREATE INDEX located_in_position IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.source, r.position);
CREATE INDEX active_in_position IF NOT EXISTS FOR ()-[r:ACTIVE_IN]-() ON (r.source, r.position);
CREATE INDEX supports_position IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.source, r.position);
CREATE INDEX broader_position IF NOT EXISTS FOR ()-[r:BROADER]-() ON (r.source, r.position);
CREATE INDEX issued_position IF NOT EXISTS FOR ()-[r:ISSUED]-() ON (r.source, r.position);
CREATE INDEX concerns_position IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.source, r.position);
CREATE INDEX sets_position IF NOT EXISTS FOR ()-[r:SETS]-() ON (r.source, r.position);
CREATE INDEX compared_with_position IF NOT EXISTS FOR ()-[r:COMPARED_WITH]-() ON (r.source, r.position);
CREATE INDEX stated_by_position IF NOT EXISTS FOR ()-[r:STATED_BY]-() ON (r.source, r.position);
CREATE INDEX stated_at_position IF NOT EXISTS FOR ()-[r:STATED_AT]-() ON (r.source, r.position);
CREATE INDEX named_before_position IF NOT EXISTS FOR ()-[r:NAMED_BEFORE]-() ON (r.source, r.position);
CREATE INDEX same_as_position IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.source, r.position);
CREATE INDEX not_same_as_position IF NOT EXISTS FOR ()-[r:NOT_SAME_AS]-() ON (r.source, r.position);
CREATE INDEX reprints_position IF NOT EXISTS FOR ()-[r:REPRINTS]-() ON (r.source, r.position);
CREATE INDEX retracted_position IF NOT EXISTS FOR ()-[r:RETRACTED]-() ON (r.source, r.position);

// What was done to a claim, and what was done last.
CREATE INDEX change_claim IF NOT EXISTS FOR (n:Change) ON (n.claim);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);

// What was recorded between two moments, in the order of pages: by moment, then by claim, likewise. 51 bytes a claim.
CREATE INDEX observation_recorded IF NOT EXISTS FOR (n:Observation) ON (n.recordedAt, n.claim);
CREATE INDEX retracted_observation_recorded IF NOT EXISTS FOR (n:RetractedObservation) ON (n.recordedAt, n.claim);
CREATE INDEX held_recorded IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.recordedAt, r.claim);
CREATE INDEX post_in_recorded IF NOT EXISTS FOR ()-[r:POST_IN]-() ON (r.recordedAt, r.claim);
CREATE INDEX part_of_recorded IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.recordedAt, r.claim);
CREATE INDEX member_of_recorded IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.recordedAt, r.claim);
CREATE INDEX housed_in_recorded IF NOT EXISTS FOR ()-[r:HOUSED_IN]-() ON (r.recordedAt, r.claim);
CREATE INDEX governs_recorded IF NOT EXISTS FOR ()-[r:GOVERNS]-() ON (r.recordedAt, r.claim);
CREATE INDEX within_recorded IF NOT EXISTS FOR ()-[r:WITHIN]-() ON (r.recordedAt, r.claim);
CREATE INDEX in_series_recorded IF NOT EXISTS FOR ()-[r:IN_SERIES]-() ON (r.recordedAt, r.claim);
CREATE INDEX held_in_recorded IF NOT EXISTS FOR ()-[r:HELD_IN]-() ON (r.recordedAt, r.claim);
CREATE INDEX hosted_in_recorded IF NOT EXISTS FOR ()-[r:HOSTED_IN]-() ON (r.recordedAt, r.claim);
CREATE INDEX hosted_by_recorded IF NOT EXISTS FOR ()-[r:HOSTED_BY]-() ON (r.recordedAt, r.claim);
CREATE INDEX attended_recorded IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.recordedAt, r.claim);
CREATE INDEX spoke_at_recorded IF NOT EXISTS FOR ()-[r:SPOKE_AT]-() ON (r.recordedAt, r.claim);
CREATE INDEX spoke_for_recorded IF NOT EXISTS FOR ()-[r:SPOKE_FOR]-() ON (r.recordedAt, r.claim);
CREATE INDEX chaired_recorded IF NOT EXISTS FOR ()-[r:CHAIRED]-() ON (r.recordedAt, r.claim);
CREATE INDEX sent_recorded IF NOT EXISTS FOR ()-[r:SENT]-() ON (r.recordedAt, r.claim);
CREATE INDEX addressed_to_recorded IF NOT EXISTS FOR ()-[r:ADDRESSED_TO]-() ON (r.recordedAt, r.claim);
CREATE INDEX read_out_recorded IF NOT EXISTS FOR ()-[r:READ_OUT]-() ON (r.recordedAt, r.claim);
CREATE INDEX administers_recorded IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() ON (r.recordedAt, r.claim);
CREATE INDEX next_tier_recorded IF NOT EXISTS FOR ()-[r:NEXT_TIER]-() ON (r.recordedAt, r.claim);
CREATE INDEX batch_of_recorded IF NOT EXISTS FOR ()-[r:BATCH_OF]-() ON (r.recordedAt, r.claim);
CREATE INDEX review_of_recorded IF NOT EXISTS FOR ()-[r:REVIEW_OF]-() ON (r.recordedAt, r.claim);
CREATE INDEX designated_in_recorded IF NOT EXISTS FOR ()-[r:DESIGNATED_IN]-() ON (r.recordedAt, r.claim);
CREATE INDEX reviewed_in_recorded IF NOT EXISTS FOR ()-[r:REVIEWED_IN]-() ON (r.recordedAt, r.claim);
CREATE INDEX located_in_recorded IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.recordedAt, r.claim);
CREATE INDEX active_in_recorded IF NOT EXISTS FOR ()-[r:ACTIVE_IN]-() ON (r.recordedAt, r.claim);
CREATE INDEX supports_recorded IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.recordedAt, r.claim);
CREATE INDEX broader_recorded IF NOT EXISTS FOR ()-[r:BROADER]-() ON (r.recordedAt, r.claim);
CREATE INDEX issued_recorded IF NOT EXISTS FOR ()-[r:ISSUED]-() ON (r.recordedAt, r.claim);
CREATE INDEX concerns_recorded IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.recordedAt, r.claim);
CREATE INDEX sets_recorded IF NOT EXISTS FOR ()-[r:SETS]-() ON (r.recordedAt, r.claim);
CREATE INDEX compared_with_recorded IF NOT EXISTS FOR ()-[r:COMPARED_WITH]-() ON (r.recordedAt, r.claim);
CREATE INDEX stated_by_recorded IF NOT EXISTS FOR ()-[r:STATED_BY]-() ON (r.recordedAt, r.claim);
CREATE INDEX stated_at_recorded IF NOT EXISTS FOR ()-[r:STATED_AT]-() ON (r.recordedAt, r.claim);
CREATE INDEX named_before_recorded IF NOT EXISTS FOR ()-[r:NAMED_BEFORE]-() ON (r.recordedAt, r.claim);
CREATE INDEX same_as_recorded IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.recordedAt, r.claim);
CREATE INDEX not_same_as_recorded IF NOT EXISTS FOR ()-[r:NOT_SAME_AS]-() ON (r.recordedAt, r.claim);
CREATE INDEX reprints_recorded IF NOT EXISTS FOR ()-[r:REPRINTS]-() ON (r.recordedAt, r.claim);
CREATE INDEX retracted_recorded IF NOT EXISTS FOR ()-[r:RETRACTED]-() ON (r.recordedAt, r.claim);

// What was withdrawn between two moments, likewise.
CREATE INDEX retracted_observation_retracted IF NOT EXISTS FOR (n:RetractedObservation) ON (n.retractedAt, n.claim);
CREATE INDEX retracted_retracted IF NOT EXISTS FOR ()-[r:RETRACTED]-() ON (r.retractedAt, r.claim);
// The tallies of one way of counting, to see which are of groups that are gone.
CREATE INDEX tally_by IF NOT EXISTS FOR (n:Tally) ON (n.by);
