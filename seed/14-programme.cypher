// What the numbers of the article are about: the little giants, their four batches, the class of firms they are
// compared with, the five-year plan, and the fields they support (paragraphs 3, 4, 5 and 6).
// Needs 01-sources.cypher.

// The title "little giant", as a programme. The article speaks of the firms and never of a programme by name.
WITH [
  {id: 'programme/little-giant', name: 'Little giants', nameZh: '专精特新“小巨人”企业',
    aliases: ['Specialized and sophisticated "little giant" SMEs', 'Little giant SMEs', '小巨人']}
] AS rows
UNWIND rows AS row
MERGE (programme:Entity {id: row.id})
SET programme:Programme, programme += row
RETURN size(rows) AS given, count(*) AS written;

// The batches. The article numbers none of them and dates none: it counts four (paragraph 4).
WITH [
  {id: 'batch/little-giant-1', number: 1, name: 'Batch 1', nameZh: '第一批专精特新“小巨人”企业'},
  {id: 'batch/little-giant-2', number: 2, name: 'Batch 2', nameZh: '第二批专精特新“小巨人”企业'},
  {id: 'batch/little-giant-3', number: 3, name: 'Batch 3', nameZh: '第三批专精特新“小巨人”企业'},
  {id: 'batch/little-giant-4', number: 4, name: 'Batch 4', nameZh: '第四批专精特新“小巨人”企业'}
] AS rows
UNWIND rows AS row
MERGE (batch:Entity {id: row.id})
SET batch:EnterpriseBatch, batch += row
RETURN size(rows) AS given, count(*) AS written;

// The class of firms with which little giants are compared (paragraph 5).
WITH [
  {id: 'enterprise-class/above-scale-smes', name: 'Above-scale SMEs', nameZh: '规模以上中小企业',
    aliases: ['SMEs above designated size', '规上中小企业']}
] AS rows
UNWIND rows AS row
MERGE (class:Entity {id: row.id})
SET class:EnterpriseClass, class += row
RETURN size(rows) AS given, count(*) AS written;

// The plan (paragraph 3).
WITH [
  {id: 'policy/14th-five-year-plan', name: '14th Five-Year Plan', nameZh: '“十四五”规划',
    aliases: ['Fourteenth Five-Year Plan', '十四五']}
] AS rows
UNWIND rows AS row
MERGE (policy:Entity {id: row.id})
SET policy:Document:Policy, policy += row
RETURN size(rows) AS given, count(*) AS written;

// The fields, named as paragraph 6 names them; they are not codes of a classification.
WITH [
  {id: 'field/manufacturing', name: 'Manufacturing', nameZh: '制造业', scheme: 'AS_PRINTED'},
  {id: 'field/high-end-new-materials', name: 'High-end new materials development and production', nameZh: '高端新材料',
    aliases: ['New materials', '新材料'], scheme: 'AS_PRINTED'},
  {id: 'field/5g-technology', name: '5G technology development and application', nameZh: '5G技术', aliases: ['5G'],
    scheme: 'AS_PRINTED'},
  {id: 'field/new-energy-vehicles', name: 'New energy vehicles making', nameZh: '新能源汽车',
    aliases: ['New energy vehicles', 'NEV'], scheme: 'AS_PRINTED'}
] AS rows
UNWIND rows AS row
MERGE (field:Entity {id: row.id})
SET field:IndustryField, field += row
RETURN size(rows) AS given, count(*) AS written;

// Which batches the little giants came in (paragraph 4).
WITH [
  {claim: '3wi3wqniygamygh2', batch: 'batch/little-giant-1', locator: 'char=747,799'},
  {claim: 'l2ufken6io63quus', batch: 'batch/little-giant-2', locator: 'char=747,799'},
  {claim: 'srek4b5yf3fwz2x2', batch: 'batch/little-giant-3', locator: 'char=747,799'},
  {claim: 'iwpjqoxi7cdk7it3', batch: 'batch/little-giant-4', locator: 'char=747,799'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (batch:EnterpriseBatch {id: row.batch})
MATCH (programme:Programme {id: 'programme/little-giant'})
MERGE (batch)-[batchOf:BATCH_OF {claim: row.claim}]->(programme)
SET batchOf.source = source.id, batchOf.locator = row.locator, batchOf.observedOn = '2022-09',
    batchOf.recordedAt = localdatetime('2026-11-25T00:00:00'),
    batchOf.note = 'the text counts the batches; numbering them 1 to 4 is our reading'
RETURN size(rows) AS given, count(*) AS written;

// Which fields little giants support (paragraph 6). Xu Xiaolan says so; see the remark in 16-remarks.cypher.
WITH [
  {claim: 'vy2f5azj2sr5cyyd', field: 'field/high-end-new-materials', locator: 'char=1440,1591'},
  {claim: 'jeognngljriexlvh', field: 'field/5g-technology', locator: 'char=1440,1634'},
  {claim: 'owukjeidxjzzei3c', field: 'field/new-energy-vehicles', locator: 'char=1440,1666'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (programme:Programme {id: 'programme/little-giant'})
MATCH (field:IndustryField {id: row.field})
MERGE (programme)-[supports:SUPPORTS {claim: row.claim}]->(field)
SET supports.source = source.id, supports.locator = row.locator, supports.observedOn = '2022-09',
    supports.recordedAt = localdatetime('2026-11-25T00:00:00'), supports.note = 'in the words of Xu Xiaolan'
RETURN size(rows) AS given, count(*) AS written;

// The three are said to be key fields of manufacturing (paragraph 6).
WITH [
  {claim: 'b7ncnq3jlg5hbqsy', field: 'field/high-end-new-materials', locator: 'char=1504,1591'},
  {claim: 'tnagt5mc74tejnih', field: 'field/5g-technology', locator: 'char=1504,1634'},
  {claim: 'niul3swf2qlo4azt', field: 'field/new-energy-vehicles', locator: 'char=1504,1666'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (field:IndustryField {id: row.field})
MATCH (broaderField:IndustryField {id: 'field/manufacturing'})
MERGE (field)-[broader:BROADER {claim: row.claim}]->(broaderField)
SET broader.source = source.id, broader.locator = row.locator, broader.observedOn = '2022-09',
    broader.recordedAt = localdatetime('2026-11-25T00:00:00'), broader.note = 'in the words of Xu Xiaolan'
RETURN size(rows) AS given, count(*) AS written;
