// letter-and-posts: the letters sent to a conference, who sent them and read them out, who took part, and the posts
// that these people held; drawn as a graph. A person and a post are two things: HELD is the claim between them.
// Returns event (the conference or a letter), part (the claim), official, held (the claim), post, body (path from the
// post to its body, null when no source names one); at most 200 rows.
WITH 'conference/national-sme-2022' AS conferenceId
MATCH (conference:Conference {id: conferenceId})
UNWIND [conference] + COLLECT { MATCH (letter:Letter)-[:ADDRESSED_TO]->(conference) RETURN DISTINCT letter } AS event
MATCH (official:Official)-[part:SENT|READ_OUT|SPOKE_AT|ATTENDED|CHAIRED]->(event)
OPTIONAL MATCH (official)-[held:HELD]->(post:Post)
OPTIONAL MATCH body = (post)-[:POST_IN]->(:Organization)
RETURN event, part, official, held, post, body
ORDER BY part.claim, held.claim
LIMIT 200;
