// Every number of the article, each as one observation with its unit, its period and the words around it
// (the headline and paragraphs 2 to 5); who stated it; and what it is compared with.
// Needs 01-sources.cypher, 11-officials-and-posts.cypher and 14-programme.cypher.
// `value` is exact and always text. Amounts are in yuan; the shillings that stand beside them are in `convertedValue`.
// `observedOn` is the month of publication; the time that a number is about is its `period`.

// What is measured.
WITH [
  {id: 'indicator/little-giants', name: 'Number of little giants',
    description: 'Firms that were given the title, all batches so far together.'},
  {id: 'indicator/batches', name: 'Number of batches', description: 'Batches in which the title was given so far.'},
  {id: 'indicator/industrial-standards', name: 'Industrial standards written or revised',
    description: 'Standards in whose writing or revision the firms took part.'},
  {id: 'indicator/operating-income', name: 'Operating income', description: 'Of all firms together, in a year.'},
  {id: 'indicator/operating-income-growth', name: 'Growth of operating income',
    description: 'Against the year before.'},
  {id: 'indicator/operating-income-growth-lead', name: 'Lead in growth of operating income',
    description: 'By how much the growth is above that of the class it is compared with.'},
  {id: 'indicator/least-annual-revenue', name: 'Least annual prime operating revenue',
    description: 'The revenue from which on a firm belongs to a class.'},
  {id: 'indicator/policy-period', name: 'Period of a plan', description: 'First and last year that a plan covers.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// The numbers, in the order of the article.
WITH [
  {claim: 'dgu6vlkoq7vq75zp', about: 'programme/little-giant', indicator: 'indicator/little-giants', kind: 'ACTUAL',
    value: '9000', number: 9000.0, unit: 'ENTERPRISES', approximation: 'NEARLY', printed: 'nearly 9,000',
    locator: 'char=13,57',
    note: 'printed as specialized SMEs; the body shows that little giants, a part of these, are meant'},
  {claim: 'b4ebomwi2ymbiygn', about: 'programme/little-giant', indicator: 'indicator/little-giants', kind: 'ACTUAL',
    value: '8997', number: 8997.0, unit: 'ENTERPRISES', printed: '8,997', locator: 'char=81,339',
    attribution: 'a senior official with the Ministry of Industry and Information Technology, not named in the sentence',
    note: 'said on a Thursday, of specialized SMEs; the figure counts little giants, a part of these; no batch is named'},
  {claim: '56pyfhf2ddw3ay2n', about: 'policy/14th-five-year-plan', indicator: 'indicator/policy-period', kind: 'ACTUAL',
    value: '2021/2025', unit: 'PERIOD', printed: '(2021-25)', locator: 'char=353,389'},
  {claim: 'lfcg3ko7n2qspckf', about: 'programme/little-giant', indicator: 'indicator/little-giants', kind: 'TARGET',
    value: '10000', number: 10000.0, unit: 'ENTERPRISES', period: '2021/2025', printed: '10,000',
    locator: 'char=342,469',
    note: 'to be developed during the plan; whether firms from before 2021 count is not said'},
  {claim: 'w72dzsyqk5ex7zrz', about: 'programme/little-giant', indicator: 'indicator/batches', kind: 'ACTUAL',
    value: '4', number: 4.0, unit: 'BATCHES', printed: 'four', locator: 'char=739,799'},
  {claim: 'yhwsro6iirk7fwjf', about: 'programme/little-giant', indicator: 'indicator/little-giants', kind: 'ACTUAL',
    value: '9000', number: 9000.0, unit: 'ENTERPRISES', approximation: 'NEARLY', scope: 'batches 1-4',
    printed: 'nearly 9,000', locator: 'char=747,799',
    note: 'the text says the four batches; batches 1-4 is our reading'},
  {claim: '5xbjiuprexkrlld3', about: 'programme/little-giant', indicator: 'indicator/industrial-standards',
    kind: 'ACTUAL', value: '13000', number: 13000.0, unit: 'STANDARDS', approximation: 'MORE_THAN',
    scope: 'batches 1-4', printed: 'more than 13,000', locator: 'char=747,899',
    note: 'formulation and revision together; standards in China'},
  {claim: 'q2u2phxazc6gwvk7', about: 'programme/little-giant', indicator: 'indicator/operating-income', kind: 'ACTUAL',
    value: '3700000000000', number: 3700000000000.0, unit: 'CNY', period: '2021',
    printed: 'Ksh.64 trillion (3.7 trillion yuan)', convertedValue: '64000000000000', convertedUnit: 'KES',
    converter: 'not said; presumably the publisher, a Kenyan station', locator: 'char=902,1020',
    note: 'shillings are printed first, yuan in brackets; yuan is the value because the firms report in it'},
  {claim: 'urmb52vowx2cv5t3', about: 'programme/little-giant', indicator: 'indicator/operating-income-growth',
    kind: 'ACTUAL', value: '31.5', number: 31.5, unit: 'PERCENT', period: '2021',
    printed: '31.5 percent year on year', locator: 'char=902,1055'},
  {claim: '3iiibsqtpk2ohi6t', about: 'programme/little-giant', indicator: 'indicator/operating-income-growth-lead',
    kind: 'ACTUAL', value: '11.6', number: 11.6, unit: 'PERCENTAGE_POINTS', period: '2021',
    printed: '11.6 percentage points higher', locator: 'char=902,1152',
    note: 'the growth rate of above-scale SMEs itself is not printed'},
  {claim: 'jkkuve4jrnygitgz', about: 'enterprise-class/above-scale-smes', indicator: 'indicator/least-annual-revenue',
    kind: 'ACTUAL', value: '20000000', number: 20000000.0, unit: 'CNY', approximation: 'AT_LEAST',
    printed: 'Ksh.346.7 million ( 20 million yuan)', convertedValue: '346700000', convertedUnit: 'KES',
    converter: 'not said; presumably the publisher, a Kenyan station', locator: 'char=1136,1258',
    note: 'revenue of a year; a definition, not a measurement'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.approximation = row.approximation, observation.period = row.period, observation.scope = row.scope,
    observation.printed = row.printed, observation.convertedValue = row.convertedValue,
    observation.convertedUnit = row.convertedUnit, observation.converter = row.converter,
    observation.attribution = row.attribution, observation.note = row.note, observation.observedOn = '2022-09',
    observation.recordedAt = localdatetime('2026-11-25T00:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Which plan the target belongs to (paragraph 3).
WITH [
  // the target of 10,000
  {claim: 'xhvuimqjsosa3cvi', policy: 'policy/14th-five-year-plan', observation: 'lfcg3ko7n2qspckf',
    locator: 'char=342,469',
    note: 'the text says that China aims at this during the plan, not that the plan document says so'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (policy:Policy {id: row.policy})
MATCH (observation:Observation {claim: row.observation})
MERGE (policy)-[sets:SETS {claim: row.claim}]->(observation)
SET sets.source = source.id, sets.locator = row.locator, sets.observedOn = '2022-09',
    sets.recordedAt = localdatetime('2026-11-25T00:00:00'), sets.note = row.note
RETURN size(rows) AS given, count(*) AS written;

// Who stated a number (paragraph 3). The other numbers have no named speaker.
WITH [
  // the target of 10,000
  {claim: '4d2o55xnyjdhdocb', observation: 'lfcg3ko7n2qspckf', official: 'official/xu-xiaolan', locator: 'char=342,682'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (observation:Observation {claim: row.observation})
MATCH (official:Official {id: row.official})
MERGE (observation)-[statedBy:STATED_BY {claim: row.claim}]->(official)
SET statedBy.source = source.id, statedBy.locator = row.locator, statedBy.observedOn = '2022',
    statedBy.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// With what a number is compared (paragraph 5).
WITH [
  // the lead of 11.6 points
  {claim: 'pkcjaaobvm7cmb3v', observation: '3iiibsqtpk2ohi6t', class: 'enterprise-class/above-scale-smes',
    locator: 'char=1067,1152'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (observation:Observation {claim: row.observation})
MATCH (class:EnterpriseClass {id: row.class})
MERGE (observation)-[comparedWith:COMPARED_WITH {claim: row.claim}]->(class)
SET comparedWith.source = source.id, comparedWith.locator = row.locator,
    comparedWith.observedOn = '2022-09', comparedWith.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;
