// Three officials, the six posts that the article gives them, and the bodies in which those posts are
// (paragraphs 3, 10 and 11).
// Needs 01-sources.cypher and 10-organizations.cypher.
// The article prints posts as titles and says neither since when nor until when they were held: `observedOn` is the
// month of publication.

// The officials.
WITH [
  {id: 'official/xi-jinping', name: 'Xi Jinping', nameZh: '习近平'},
  {id: 'official/liu-he', name: 'Liu He', nameZh: '刘鹤'},
  {id: 'official/xu-xiaolan', name: 'Xu Xiaolan', nameZh: '徐晓兰'}
] AS rows
UNWIND rows AS row
MERGE (official:Entity {id: row.id})
SET official:Official, official += row
RETURN size(rows) AS given, count(*) AS written;

// The posts.
WITH [
  {id: 'post/president', name: 'President', nameZh: '国家主席',
    aliases: ['President of the People\'s Republic of China', '中华人民共和国主席']},
  {id: 'post/general-secretary-cpc-central-committee', name: 'General Secretary of the CPC Central Committee',
    nameZh: '中共中央总书记', aliases: ['General Secretary']},
  {id: 'post/chairman-central-military-commission', name: 'Chairman of the Central Military Commission',
    nameZh: '中央军委主席', aliases: ['CMC Chairman']},
  {id: 'post/vice-premier', name: 'Vice Premier', nameZh: '国务院副总理', aliases: ['Vice-premier', '副总理']},
  {id: 'post/member-cpc-political-bureau', name: 'Member of the Political Bureau of the CPC Central Committee',
    nameZh: '中共中央政治局委员', aliases: ['Politburo member']},
  {id: 'post/vice-minister-miit', name: 'Vice Minister of Industry and Information Technology',
    nameZh: '工业和信息化部副部长', aliases: ['工信部副部长']}
] AS rows
UNWIND rows AS row
MERGE (post:Entity {id: row.id})
SET post:Post, post += row
RETURN size(rows) AS given, count(*) AS written;

// Who held which post.
WITH [
  {claim: 'qk7ntymj5bf7h2sc', official: 'official/xi-jinping', post: 'post/president', locator: 'char=2476,2496'},
  {claim: 'ce2rnm6dw7qagdp6', official: 'official/xi-jinping', post: 'post/general-secretary-cpc-central-committee',
    locator: 'char=2486,2576'},
  {claim: '43ydwhfj2zm4a4du', official: 'official/xi-jinping', post: 'post/chairman-central-military-commission',
    locator: 'char=2486,2624'},
  {claim: 'h4lyzgoncrqus2k2', official: 'official/liu-he', post: 'post/vice-premier', locator: 'char=2686,2705'},
  {claim: 'se5ol4whetmjoiu2', official: 'official/liu-he', post: 'post/member-cpc-political-bureau',
    locator: 'char=2699,2766'},
  {claim: 'tjmn3ooa2mclr5ei', official: 'official/xu-xiaolan', post: 'post/vice-minister-miit', locator: 'char=672,736'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.observedOn = '2022-09',
    held.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// In which body each post is. The article names no body for the president and the vice premier.
WITH [
  {claim: 'xqvzanx7pu47xmxv', post: 'post/general-secretary-cpc-central-committee',
    organization: 'organization/cpc-central-committee', locator: 'char=2503,2576'},
  {claim: 'gz6256srf4jmul5b', post: 'post/chairman-central-military-commission',
    organization: 'organization/central-military-commission', locator: 'char=2581,2624',
    note: 'the text does not say whether the commission of the Party or of the State is meant'},
  {claim: 'ot5egwnkqzm3xuq4', post: 'post/member-cpc-political-bureau',
    organization: 'organization/cpc-political-bureau',
    locator: 'char=2707,2766'},
  {claim: 'crtiz7fwgrqrzyiv', post: 'post/vice-minister-miit', organization: 'organization/miit',
    locator: 'char=684,736',
    note: 'read from the title, which names the portfolio; the ministry is spelled out in paragraphs 2 and 8'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (post:Post {id: row.post})
MATCH (organization:Organization {id: row.organization})
MERGE (post)-[postIn:POST_IN {claim: row.claim}]->(organization)
SET postIn.source = source.id, postIn.locator = row.locator, postIn.observedOn = '2022-09',
    postIn.recordedAt = localdatetime('2026-11-25T00:00:00'), postIn.note = row.note
RETURN size(rows) AS given, count(*) AS written;
