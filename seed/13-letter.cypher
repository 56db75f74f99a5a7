// The letter to the conference: who sent it, to whom, who read it out, and what for (paragraphs 10 and 11).
// Needs 01-sources.cypher, 11-officials-and-posts.cypher and 12-conference.cypher.

// The letter.
WITH [
  {id: 'letter/xi-jinping-to-national-sme-2022', name: 'Letter of Xi Jinping to the 2022 conference',
    nameZh: '习近平致2022全国专精特新中小企业发展大会的贺信', aliases: ['Congratulatory message', '贺信']}
] AS rows
UNWIND rows AS row
MERGE (letter:Entity {id: row.id})
SET letter:Document:Letter, letter += row
RETURN size(rows) AS given, count(*) AS written;

// Who sent it (paragraph 10).
WITH [
  {claim: 'peuniabwpnwkrjg4', official: 'official/xi-jinping', letter: 'letter/xi-jinping-to-national-sme-2022',
    locator: 'char=2486,2639'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (official:Official {id: row.official})
MATCH (letter:Letter {id: row.letter})
MERGE (official)-[sent:SENT {claim: row.claim}]->(letter)
SET sent.source = source.id, sent.locator = row.locator, sent.observedOn = '2022',
    sent.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// To what it was addressed (paragraph 10, where the conference is called the event).
WITH [
  {claim: 'yet3m7gvtpohcy3s', letter: 'letter/xi-jinping-to-national-sme-2022',
    conference: 'conference/national-sme-2022',
    locator: 'char=2626,2683'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (letter:Letter {id: row.letter})
MATCH (conference:Conference {id: row.conference})
MERGE (letter)-[addressedTo:ADDRESSED_TO {claim: row.claim}]->(conference)
SET addressedTo.source = source.id, addressedTo.locator = row.locator, addressedTo.observedOn = '2022',
    addressedTo.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Who read it out, and how (paragraph 11).
WITH [
  {claim: 'gvnmq42mvq5mce2l', official: 'official/liu-he', letter: 'letter/xi-jinping-to-national-sme-2022',
    mode: 'VIDEO',
    locator: 'char=2699,2854'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (official:Official {id: row.official})
MATCH (letter:Letter {id: row.letter})
MERGE (official)-[readOut:READ_OUT {claim: row.claim}]->(letter)
SET readOut.source = source.id, readOut.locator = row.locator, readOut.mode = row.mode,
    readOut.observedOn = '2022', readOut.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is measured of a letter.
WITH [
  {id: 'indicator/letter-purpose', name: 'Purpose of a letter',
    description: 'What the source says the letter was for.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// What it was for (paragraph 10).
WITH [
  {claim: '3c5ub3xoiyaqqhju', letter: 'letter/xi-jinping-to-national-sme-2022', indicator: 'indicator/letter-purpose',
    value: 'congratulation', unit: 'TEXT', printed: 'warm congratulations', locator: 'char=2626,2670'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (letter:Letter {id: row.letter})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.unit = row.unit, observation.printed = row.printed,
    observation.observedOn = '2022', observation.recordedAt = localdatetime('2026-11-25T00:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(letter)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
