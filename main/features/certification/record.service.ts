import { decide, deciderOf } from '../../facts/pending/decide.ts';
import {
  certificateRevoked,
  certificateSuperseded,
  certificationCorrected,
  certificationStream,
  compositionChanged,
} from '../../facts/streams/certification.stream.ts';
import type { FactKind } from '../../facts/streams/stream.ts';
import type { CommandCall } from '../../platform/calls/calls.ts';

type Call = Pick<CommandCall, 'db' | 'clock'>;

interface About {
  productId: number;
  on: string;
  note: string;
}

export type Recorded =
  | (About & { kind: 'composition'; what: 'ingredients' | 'process' | 'supplier' | 'place' })
  | (About & { kind: 'revoked' | 'superseded'; certificateId: number });

/** Counts once it stands on the central, as every fact does. */
export function recordEvent(call: Call, { kind, ...data }: Recorded): { uuid: string } {
  if ('what' in data) return say(call, compositionChanged, data);
  return say(call, kind === 'revoked' ? certificateRevoked : certificateSuperseded, data);
}

export function correctEvent(
  call: Call,
  asked: { productId: number; fact: string; reason: string },
): { uuid: string } {
  return say(call, certificationCorrected, asked);
}

function say<Data extends { productId: number }>(
  { db, clock }: Call,
  kind: FactKind<Data>,
  data: Data,
): { uuid: string } {
  const stream = `${certificationStream.name}/${data.productId}`;
  return { uuid: decide(db, { stream, kind, data }, { uid: deciderOf(db), clock }) };
}
