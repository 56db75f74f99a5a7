import { quotation } from '../../src/claims/quotation.js';
import { readStoredClaims } from '../../src/claims/stored-claim.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { article, describeWithShared, readShared } from '../helpers/shared.js';
import { seededGraph } from '../helpers/test-graph.js';

/**
 * For every claim of the article, words that its span must hold: the names of both ends, or the figure and what it
 * counts. A row is `type`, start, end (of an observation: its indicator and value), words.
 */
const spans: readonly (readonly [type: string, from: string, to: string, ...words: string[]])[] = [
  ['PART_OF', 'cpc-central-committee', 'cpc', 'Communist Party of China', 'Central Committee'],
  [
    'PART_OF',
    'cpc-political-bureau',
    'cpc-central-committee',
    'Political Bureau of the CPC Central Committee',
  ],
  ['GOVERNS', 'jiangsu-government', 'jiangsu', 'Jiangsu Provincial People’s Government'],
  ['HELD', 'xi-jinping', 'president', 'President Xi Jinping'],
  ['HELD', 'xi-jinping', 'general-secretary-cpc-central-committee', 'Xi Jinping', 'general secretary of the'],
  [
    'HELD',
    'xi-jinping',
    'chairman-central-military-commission',
    'Xi Jinping',
    'chairman of the Central Military',
  ],
  ['HELD', 'liu-he', 'vice-premier', 'Vice Premier Liu He'],
  ['HELD', 'liu-he', 'member-cpc-political-bureau', 'Liu He', 'member of the Political Bureau'],
  ['HELD', 'xu-xiaolan', 'vice-minister-miit', 'Xu Xiaolan', 'Vice Minister of Industry and Information'],
  [
    'POST_IN',
    'general-secretary-cpc-central-committee',
    'cpc-central-committee',
    'general secretary',
    'Committee',
  ],
  [
    'POST_IN',
    'chairman-central-military-commission',
    'central-military-commission',
    'chairman',
    'Commission',
  ],
  ['POST_IN', 'member-cpc-political-bureau', 'cpc-political-bureau', 'member of', 'Political Bureau'],
  ['POST_IN', 'vice-minister-miit', 'miit', 'Vice Minister of Industry and Information Technology'],
  ['IN_SERIES', 'national-sme-2022', 'national-sme-conference', '2022 National Conference on Development'],
  ['HELD_IN', 'national-sme-2022', 'nanjing', 'National Conference', 'opened in Nanjing City'],
  ['HOSTED_IN', 'national-sme-2022', 'jiangsu', 'National Conference', 'Jiangsu Province'],
  ['WITHIN', 'nanjing', 'jiangsu', 'Nanjing City of', 'Jiangsu Province'],
  ['WITHIN', 'jiangsu', 'east-china', 'east China’s Jiangsu Province'],
  [
    'HOSTED_BY',
    'national-sme-2022',
    'miit',
    'co-hosted by the Ministry of Industry and Information Technology',
  ],
  [
    'HOSTED_BY',
    'national-sme-2022',
    'jiangsu-government',
    'co-hosted by',
    'Jiangsu Provincial People’s Government',
  ],
  [
    'ATTENDED',
    'central-department-officials',
    'national-sme-2022',
    'Attending',
    'departments of the central government',
  ],
  [
    'ATTENDED',
    'jiangsu-government-officials',
    'national-sme-2022',
    'Attending',
    'of the Jiangsu provincial government',
  ],
  [
    'ATTENDED',
    'provincial-bureau-officials',
    'national-sme-2022',
    'Attending',
    'from provincial-level bureaus',
  ],
  ['ATTENDED', 'sme-representatives', 'national-sme-2022', 'Attending', 'representatives of specialized'],
  ['ATTENDED', 'liu-he', 'national-sme-2022', 'Liu He', 'attended the opening ceremony via video link'],
  ['SPOKE_AT', 'xu-xiaolan', 'national-sme-2022', 'Speaking at the 2022 National Conference', 'Xu said'],
  ['SENT', 'xi-jinping', 'xi-jinping-to-national-sme-2022', 'Xi Jinping', 'sent a letter'],
  ['ADDRESSED_TO', 'xi-jinping-to-national-sme-2022', 'national-sme-2022', 'a letter', 'to the event'],
  [
    'READ_OUT',
    'liu-he',
    'xi-jinping-to-national-sme-2022',
    'Liu He',
    'via video link',
    'read out',
    'message',
  ],
  ['BATCH_OF', 'little-giant-1', 'little-giant', 'four batches', '“little giant” SMEs'],
  ['BATCH_OF', 'little-giant-2', 'little-giant', 'four batches', '“little giant” SMEs'],
  ['BATCH_OF', 'little-giant-3', 'little-giant', 'four batches', '“little giant” SMEs'],
  ['BATCH_OF', 'little-giant-4', 'little-giant', 'four batches', '“little giant” SMEs'],
  [
    'SUPPORTS',
    'little-giant',
    'high-end-new-materials',
    '“little giant”',
    'supporting role',
    'new materials',
  ],
  ['SUPPORTS', 'little-giant', '5g-technology', '“little giant”', 'supporting role', '5G technology'],
  [
    'SUPPORTS',
    'little-giant',
    'new-energy-vehicles',
    '“little giant”',
    'supporting role',
    'new energy vehicles',
  ],
  ['BROADER', 'high-end-new-materials', 'manufacturing', 'fields of manufacturing', 'new materials'],
  ['BROADER', '5g-technology', 'manufacturing', 'fields of manufacturing', '5G technology'],
  ['BROADER', 'new-energy-vehicles', 'manufacturing', 'fields of manufacturing', 'new energy vehicles'],
  ['SETS', '14th-five-year-plan', '10000', '14th Five-Year Plan', '10,000'],
  ['COMPARED_WITH', '11.6', 'above-scale-smes', '11.6', 'higher than', 'above-scale SMEs'],
  ['STATED_BY', '10000', 'xu-xiaolan', '10,000', 'according to Xu Xiaolan'],
  ['STATED_BY', 'having 10,000 of them is a big step', 'xu-xiaolan', 'chain', 'according to Xu Xiaolan'],
  ['STATED_BY', 'having 10,000 of them is to enliven', 'xu-xiaolan', 'vitality', 'according to Xu Xiaolan'],
  ['STATED_BY', 'they give much support', 'xu-xiaolan', 'Xu said', 'supporting role'],
  ['STATED_BY', 'a small part', 'xu-xiaolan', 'Small parts', 'Xu said'],
  ['STATED_BY', 'a small firm', 'xu-xiaolan', 'small companies', 'Xu said'],
  ['STATED_BY', 'a small trade', 'xu-xiaolan', 'small industries', 'Xu said'],
  ['STATED_BY', 'the work of the little giants', 'xu-xiaolan', '‘little giant’ enterprises', 'Xu said'],
  [
    'STATED_AT',
    'they give much support',
    'national-sme-2022',
    'Speaking at the 2022 National',
    'supporting role',
  ],
  ['STATED_AT', 'a small part', 'national-sme-2022', 'Speaking at the 2022 National', 'Small parts'],
  ['STATED_AT', 'a small firm', 'national-sme-2022', 'Speaking at the 2022 National', 'small companies'],
  ['STATED_AT', 'a small trade', 'national-sme-2022', 'Speaking at the 2022 National', 'small industries'],
  [
    'STATED_AT',
    'the work of the little giants',
    'national-sme-2022',
    'Speaking at',
    '‘little giant’ enterprises',
  ],
  ['Observation', 'conference-year', '2022', '2022 National Conference'],
  ['Observation', 'opening-weekday', 'Thursday', 'opened in Nanjing', 'on Thursday'],
  [
    'Observation',
    'theme',
    'Strengthening',
    'conference',
    'Strengthening the foundation and consolidating the chain',
  ],
  ['Observation', 'letter-purpose', 'congratulation', 'a letter', 'warm congratulations'],
  ['Observation', 'little-giants', '9000 all', 'nearly 9,000 specialized, sophisticated SMEs'],
  [
    'Observation',
    'little-giants',
    '8997',
    '8,997',
    'SMEs',
    'a senior official with the Ministry of Industry',
  ],
  ['Observation', 'policy-period', '2021/2025', '14th Five-Year Plan', '2021-25'],
  ['Observation', 'little-giants', '10000', '14th Five-Year Plan', 'aims', '10,000', '“little giant” SMEs'],
  ['Observation', 'batches', '4', 'four batches', '“little giant” SMEs'],
  ['Observation', 'little-giants', '9000 batches 1-4', 'four batches', 'nearly 9,000 “little giant” SMEs'],
  ['Observation', 'industrial-standards', '13000', 'four batches', 'more than 13,000 industrial standards'],
  [
    'Observation',
    'operating-income',
    '3700000000000',
    '2021',
    'operating income',
    'Ksh.64 trillion',
    '3.7 trillion',
  ],
  ['Observation', 'operating-income-growth', '31.5', '2021', 'operating income', '31.5 percent year on year'],
  [
    'Observation',
    'operating-income-growth-lead',
    '11.6',
    '2021',
    'income',
    '11.6 percentage points',
    'above-scale',
  ],
  [
    'Observation',
    'least-annual-revenue',
    '20000000',
    'above-scale SMEs',
    'Ksh.346.7 million',
    '20 million yuan',
  ],
  ['Observation', 'remark', 'they are there', 'sophisticated SMEs', 'advance innovation'],
  [
    'Observation',
    'remark',
    'they matter much',
    'SMEs',
    'significant role',
    'innovation',
    'a senior official',
  ],
  [
    'Observation',
    'remark',
    'having 10,000 of them is a big step',
    '10,000',
    'important strategic step',
    'chain',
  ],
  ['Observation', 'remark', 'having 10,000 of them is to enliven', '10,000', 'vigor', 'industrial economy'],
  ['Observation', 'remark', 'they give much support', '“little giant”', 'supporting role', 'manufacturing'],
  ['Observation', 'remark', 'a small part', 'Small parts', 'high technology'],
  ['Observation', 'remark', 'a small firm', 'small companies', 'supporting and matching'],
  ['Observation', 'remark', 'a small trade', 'small industries', 'successes'],
  ['Observation', 'remark', 'the work of the little giants', 'reflected by', '‘little giant’ enterprises'],
];

// Without its text a claim of the article cannot be held against its words.
describeWithShared('spans of the article', () => {
  let graph: Graph;
  let claims: { type: string; from: string; to: string; quotation: string; printed: unknown }[];

  beforeAll(async () => {
    graph = await seededGraph();
    const text = readShared(article.file);
    const stored = await readStoredClaims(graph);
    const values = new Map(
      stored
        .filter(({ type }) => type === 'Observation')
        .map(({ properties }) => [
          String(properties['claim']),
          properties['value'] === '9000'
            ? `9000 ${properties['scope'] === undefined ? 'all' : 'batches 1-4'}`
            : String(properties['value']),
        ]),
    );
    const short = (id: string): string => values.get(id) ?? id.replace(/^[a-z-]+\//, '');
    claims = stored
      .filter(
        ({ type, properties }) => properties['source'] === article.source && !['ABOUT', 'OF'].includes(type),
      )
      .map(({ type, from, to, properties }) => ({
        type,
        from: type === 'Observation' ? short(to) : short(from),
        to: type === 'Observation' ? short(String(properties['claim'])) : short(to),
        quotation: quotation(text, String(properties['locator'])) ?? '',
        printed: properties['printed'],
      }));
  });
  afterAll(() => graph.close());

  it.each(spans)('%s %s -> %s', (type, from, to, ...words) => {
    const found = claims.filter(
      (claim) => claim.type === type && claim.from.startsWith(from) && claim.to.startsWith(to),
    );
    const exact = found.filter((claim) => found.length === 1 || (claim.from === from && claim.to === to));
    expect(exact).toHaveLength(1);
    for (const word of words) expect(exact[0]?.quotation).toContain(word);
  });

  it('has a line above for every claim', () => {
    expect(claims).toHaveLength(spans.length);
  });

  it('prints what the span holds, in a few words', () => {
    for (const { printed, quotation: span } of claims) {
      if (typeof printed !== 'string') continue;
      expect(span).toContain(printed);
      expect(printed.split(' ').length).toBeLessThan(8);
    }
  });

  it('lies on whole words, without white space at its ends', () => {
    const text = readShared(article.file);
    for (const { quotation: span } of claims) {
      expect(span).toBe(span.trim());
      expect(text).toMatch(
        new RegExp(
          `(?<![\\p{L}\\p{N}])${span.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
          'u',
        ),
      );
    }
  });

  it('leaves no sentence of the article without a claim', () => {
    const text = Array.from(readShared(article.file));
    const paragraphs = text.join('').split('\n\n').slice(0, 11);
    expect(paragraphs).toHaveLength(11);
    for (const paragraph of paragraphs) {
      expect(claims.some(({ quotation: span }) => span.length > 0 && paragraph.includes(span))).toBe(true);
    }
  });
});
