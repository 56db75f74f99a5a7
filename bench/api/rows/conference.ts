import { asEdges, sourcedLine, type Connection, type Named, type Nodes, type Source } from './edges.js';
import { idsBy, sorted, thisOf, type ApiRow } from './row.js';

interface Said {
  readonly source: Source | null;
}

interface Conference {
  readonly id: string;
  readonly name: string | null;
  readonly nameZh: string | null;
  readonly year: number | null;
  readonly openedOn: string | null;
  readonly theme: string | null;
  readonly inSeriesConnection: Connection<Said>;
  readonly heldInConnection: Connection<Said>;
  readonly hostedInConnection: Connection<Said>;
  readonly hostedByConnection: Connection<Said & { readonly role: string | null }>;
  readonly attendedByOfficialsConnection: Connection<Said & { readonly mode: string | null }>;
  readonly speakersConnection: Connection<Said>;
  readonly chairedByConnection: Connection<Said>;
}

const lines = ({ edges }: Connection<Said>): unknown[] => sorted(edges.map(sourcedLine));

const answerOf = (conferences: readonly Conference[]) =>
  conferences.map((conference) => ({
    id: conference.id,
    facts: [conference.name, conference.nameZh, conference.year, conference.openedOn, conference.theme],
    series: lines(conference.inSeriesConnection),
    cities: lines(conference.heldInConnection),
    provinces: lines(conference.hostedInConnection),
    hosts: sorted(
      conference.hostedByConnection.edges.map((edge) => [...sourcedLine(edge), edge.properties.role]),
    ),
    officials: sorted(
      conference.attendedByOfficialsConnection.edges.map((edge) => [
        ...sourcedLine(edge),
        edge.properties.mode,
      ]),
    ),
    speakers: lines(conference.speakersConnection),
    chairs: lines(conference.chairedByConnection),
  }));

interface Row extends Said {
  readonly claim: string;
}

interface TableConference extends Pick<Conference, 'id' | 'name' | 'nameZh' | 'year' | 'openedOn' | 'theme'> {
  readonly seriesOf: Nodes<Row & { readonly series: Named }>;
  readonly cities: Nodes<Row & { readonly city: Named }>;
  readonly provinces: Nodes<Row & { readonly province: Named }>;
  readonly hosts: Nodes<Row & { readonly role: string | null; readonly organization: Named }>;
  readonly attendances: Nodes<Row & { readonly mode: string | null; readonly official: Named }>;
  readonly speeches: Nodes<Row & { readonly official: Named }>;
  readonly chairs: Nodes<Row & { readonly official: Named }>;
}

const edges = (said: string): string =>
  `edges { properties { claim ${said} source { id title } } node { id name } }`;

const nodes = (said: string, end: string): string =>
  `nodes { claim ${said} source { id: rowId title } ${end} { id: rowId name } }`;

/** A conference with its series, places, hosts, officials, speakers and chairs, and the source of each claim. */
export const conferenceRow: ApiRow = {
  name: 'the conference dossier',
  questions: idsBy('MATCH (conference:Conference) RETURN conference.id AS id'),
  ours: {
    query: `query ($id: ID!) {
  conferences(where: { id: { eq: $id } }) {
    id name nameZh year openedOn theme
    inSeriesConnection { ${edges('')} }
    heldInConnection { ${edges('')} }
    hostedInConnection { ${edges('')} }
    hostedByConnection { ${edges('role')} }
    attendedByOfficialsConnection { ${edges('mode')} }
    speakersConnection { ${edges('')} }
    chairedByConnection { ${edges('')} }
  }
}`,
    answer: ({ conferences }: { conferences: readonly Conference[] }) => answerOf(conferences),
  },
  postgraphile: {
    query: `query ($id: String!) {
  conference: conferenceByRowId(rowId: $id) {
    id: rowId name nameZh year openedOn theme
    seriesOf { ${nodes('', 'series')} }
    cities { ${nodes('', 'city')} }
    provinces { ${nodes('', 'province')} }
    hosts { ${nodes('role', 'organization')} }
    attendances { ${nodes('mode', 'official')} }
    speeches { ${nodes('', 'official')} }
    chairs { ${nodes('', 'official')} }
  }
}`,
    answer: ({ conference }: { conference: TableConference | null }) =>
      conference === null
        ? []
        : answerOf([
            {
              ...conference,
              inSeriesConnection: asEdges(conference.seriesOf, ({ series }) => series),
              heldInConnection: asEdges(conference.cities, ({ city }) => city),
              hostedInConnection: asEdges(conference.provinces, ({ province }) => province),
              hostedByConnection: asEdges(conference.hosts, ({ organization }) => organization),
              attendedByOfficialsConnection: asEdges(conference.attendances, ({ official }) => official),
              speakersConnection: asEdges(conference.speeches, ({ official }) => official),
              chairedByConnection: asEdges(conference.chairs, ({ official }) => official),
            },
          ]),
  },
  rows: ([rows]) => answerOf(thisOf(rows) as Conference[]),
};
