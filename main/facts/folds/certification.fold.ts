import { type StateRows, stateTable } from '../../db/state-rows.ts';
import type { StateCertificationEventTable } from '../../db/tables/certification.table.ts';
import {
  certificateRevoked,
  certificateSuperseded,
  certificationCorrected,
  certificationStream,
  compositionChanged,
} from '../streams/certification.stream.ts';
import type { FactKind } from '../streams/stream.ts';
import { type FactOf, type Fold, type StepRules, step } from './fold.ts';

const events = stateTable(
  'state_certification_event',
  ['product_id', 'uuid'],
  [
    ...(['kind', 'certificate_id', 'on_day', 'what', 'note'] as const),
    ...(['said_by', 'said_at', 'corrected_by'] as const),
  ],
);

interface Said {
  productId: number;
  on: string;
  note: string;
  certificateId?: number | undefined;
  what?: string | undefined;
}
type Correcting = FactOf<{ productId: number; fact: string }>;

const productOf = (stream: string): number =>
  Number(stream.slice(`${certificationStream.name}/`.length));

const refusesOther = (stream: string, productId: number) =>
  productOf(stream) === productId ? null : 'certification.other_product';

const eventOf = ({ stream, data }: Correcting, state: StateRows) =>
  state.find(events, productOf(stream), data.fact);

/** `kind`: as the row tells it (certificate-day.rules.ts reads it). */
function says(kind: StateCertificationEventTable['kind']): StepRules<Said> {
  return {
    holds: ({ stream, uuid }, state) => state.find(events, productOf(stream), uuid) !== undefined,
    refuses: ({ stream, data }) => refusesOther(stream, data.productId),
    apply: ({ uuid, uid, at, data }, state) =>
      state.put(events, {
        ...{ product_id: data.productId, uuid, kind, certificate_id: data.certificateId ?? null },
        ...{ on_day: data.on, what: data.what ?? null, note: data.note },
        ...{ said_by: uid, said_at: at, corrected_by: null },
      }),
  };
}

const saying = <Data extends Said>(
  kind: FactKind<Data>,
  row: StateCertificationEventTable['kind'],
) => step<Data>(kind, says(row));

export const certificationFold: Fold = {
  name: 'certification',
  version: 1,
  stream: certificationStream,
  isKeeper: true,
  tables: [events],
  steps: [
    saying(compositionChanged, 'composition'),
    saying(certificateRevoked, 'revoked'),
    saying(certificateSuperseded, 'superseded'),
    step(certificationCorrected, {
      holds: (fact, state) => eventOf(fact, state)?.corrected_by === fact.uuid,
      refuses: (fact, state) => {
        const other = refusesOther(fact.stream, fact.data.productId);
        if (other !== null) return other;
        const found = eventOf(fact, state);
        if (found === undefined) return 'certification.no_event';
        return found.corrected_by === null ? null : 'certification.corrected_already';
      },
      apply: (fact, state) => {
        const found = eventOf(fact, state);
        if (found !== undefined) state.put(events, { ...found, corrected_by: fact.uuid });
      },
    }),
  ],
};
