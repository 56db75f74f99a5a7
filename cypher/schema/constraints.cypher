// constraints.cypher: one node per id and one relationship per claim. Safe to run again; run it before any data.
// A claim id is unique within a relationship type; an observation shares its id with its two arms ABOUT and OF.
// The constraints are also the indexes by which ids and claims are found. Existence and type constraints need the
// Enterprise edition; the lint of the seed and the importer check those.
// Kept equal to src/model/ by tests/seed/schema.test.ts.

// Nodes: what things are.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id_unique IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ministry_id_unique IF NOT EXISTS FOR (n:Ministry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT government_id_unique IF NOT EXISTS FOR (n:Government) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT party_organ_id_unique IF NOT EXISTS FOR (n:PartyOrgan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT commission_id_unique IF NOT EXISTS FOR (n:Commission) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT bureau_id_unique IF NOT EXISTS FOR (n:Bureau) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT leading_group_id_unique IF NOT EXISTS FOR (n:LeadingGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institute_id_unique IF NOT EXISTS FOR (n:Institute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT association_id_unique IF NOT EXISTS FOR (n:Association) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT exchange_id_unique IF NOT EXISTS FOR (n:Exchange) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT publisher_id_unique IF NOT EXISTS FOR (n:Publisher) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT official_id_unique IF NOT EXISTS FOR (n:Official) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT post_id_unique IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id_unique IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT province_id_unique IF NOT EXISTS FOR (n:Province) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT city_id_unique IF NOT EXISTS FOR (n:City) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT listing_region_id_unique IF NOT EXISTS FOR (n:ListingRegion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conference_series_id_unique IF NOT EXISTS FOR (n:ConferenceSeries) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conference_id_unique IF NOT EXISTS FOR (n:Conference) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT attendee_group_id_unique IF NOT EXISTS FOR (n:AttendeeGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT programme_id_unique IF NOT EXISTS FOR (n:Programme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT enterprise_batch_id_unique IF NOT EXISTS FOR (n:EnterpriseBatch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id_unique IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT enterprise_id_unique IF NOT EXISTS FOR (n:Enterprise) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT enterprise_class_id_unique IF NOT EXISTS FOR (n:EnterpriseClass) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT industry_field_id_unique IF NOT EXISTS FOR (n:IndustryField) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_id_unique IF NOT EXISTS FOR (n:Policy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT letter_id_unique IF NOT EXISTS FOR (n:Letter) REQUIRE n.id IS UNIQUE;

// Nodes: claims about literals, what they measure, and where they were read.
CREATE CONSTRAINT indicator_id_unique IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_claim_unique IF NOT EXISTS FOR (n:Observation) REQUIRE n.claim IS UNIQUE;
CREATE CONSTRAINT retracted_observation_claim_unique IF NOT EXISTS FOR (n:RetractedObservation) REQUIRE n.claim IS UNIQUE;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_text_id_unique IF NOT EXISTS FOR (n:SourceText) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT record_id_unique IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_review_id_unique IF NOT EXISTS FOR (n:ConflictReview) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_id_unique IF NOT EXISTS FOR (n:Seed) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT search_entry_id_unique IF NOT EXISTS FOR (n:SearchEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tally_id_unique IF NOT EXISTS FOR (n:Tally) REQUIRE n.id IS UNIQUE;

// Relationships: every one is a claim.
CREATE CONSTRAINT held_claim_unique IF NOT EXISTS FOR ()-[r:HELD]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT post_in_claim_unique IF NOT EXISTS FOR ()-[r:POST_IN]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT part_of_claim_unique IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT member_of_claim_unique IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT housed_in_claim_unique IF NOT EXISTS FOR ()-[r:HOUSED_IN]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT governs_claim_unique IF NOT EXISTS FOR ()-[r:GOVERNS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT within_claim_unique IF NOT EXISTS FOR ()-[r:WITHIN]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT in_series_claim_unique IF NOT EXISTS FOR ()-[r:IN_SERIES]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT held_in_claim_unique IF NOT EXISTS FOR ()-[r:HELD_IN]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT hosted_in_claim_unique IF NOT EXISTS FOR ()-[r:HOSTED_IN]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT hosted_by_claim_unique IF NOT EXISTS FOR ()-[r:HOSTED_BY]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT attended_claim_unique IF NOT EXISTS FOR ()-[r:ATTENDED]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT spoke_at_claim_unique IF NOT EXISTS FOR ()-[r:SPOKE_AT]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT spoke_for_claim_unique IF NOT EXISTS FOR ()-[r:SPOKE_FOR]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT chaired_claim_unique IF NOT EXISTS FOR ()-[r:CHAIRED]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT sent_claim_unique IF NOT EXISTS FOR ()-[r:SENT]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT addressed_to_claim_unique IF NOT EXISTS FOR ()-[r:ADDRESSED_TO]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT read_out_claim_unique IF NOT EXISTS FOR ()-[r:READ_OUT]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT administers_claim_unique IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT next_tier_claim_unique IF NOT EXISTS FOR ()-[r:NEXT_TIER]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT batch_of_claim_unique IF NOT EXISTS FOR ()-[r:BATCH_OF]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT review_of_claim_unique IF NOT EXISTS FOR ()-[r:REVIEW_OF]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT designated_in_claim_unique IF NOT EXISTS FOR ()-[r:DESIGNATED_IN]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT reviewed_in_claim_unique IF NOT EXISTS FOR ()-[r:REVIEWED_IN]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT located_in_claim_unique IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT active_in_claim_unique IF NOT EXISTS FOR ()-[r:ACTIVE_IN]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT supports_claim_unique IF NOT EXISTS FOR ()-[r:SUPPORTS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT broader_claim_unique IF NOT EXISTS FOR ()-[r:BROADER]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT issued_claim_unique IF NOT EXISTS FOR ()-[r:ISSUED]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT concerns_claim_unique IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT sets_claim_unique IF NOT EXISTS FOR ()-[r:SETS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT about_claim_unique IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT of_claim_unique IF NOT EXISTS FOR ()-[r:OF]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT compared_with_claim_unique IF NOT EXISTS FOR ()-[r:COMPARED_WITH]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT stated_by_claim_unique IF NOT EXISTS FOR ()-[r:STATED_BY]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT stated_at_claim_unique IF NOT EXISTS FOR ()-[r:STATED_AT]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT named_before_claim_unique IF NOT EXISTS FOR ()-[r:NAMED_BEFORE]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT same_as_claim_unique IF NOT EXISTS FOR ()-[r:SAME_AS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT not_same_as_claim_unique IF NOT EXISTS FOR ()-[r:NOT_SAME_AS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT reprints_claim_unique IF NOT EXISTS FOR ()-[r:REPRINTS]-() REQUIRE r.claim IS UNIQUE;

// Withdrawn claims keep their ids, and the two arms of an observation share one: unique together with the old type.
CREATE CONSTRAINT retracted_claim_unique IF NOT EXISTS FOR ()-[r:RETRACTED]-() REQUIRE (r.claim, r.was) IS UNIQUE;
