import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Clock } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { StateRows } from '../../db/state-rows.ts';
import { findStream, newStream } from '../log/log.store.ts';
import { refuseTooLarge } from '../log/wire.ts';
import type { FactKind } from '../streams/stream.ts';
import { consider, headsNow } from './consider.ts';
import { stateWithOwn } from './own-state.ts';
import { addPending } from './pending.store.ts';

export interface Decision<Data> {
  stream: string;
  kind: FactKind<Data>;
  data: Data;
  /** The same as JSON, from who has it already: of a chunk of prices it is half a megabyte. */
  text?: string;
  /** It may go on from what the same person decided here before, and stands nowhere yet. */
  goesOn?: true;
}

/**
 * In a command's transaction: what was decided is kept, and is true when it stands on the central. Refuses at once
 * what the stream would refuse as it stands here. Gives back the fact's uuid.
 */
export function decide<Data>(
  db: Writer,
  { stream, kind, data, text, goesOn }: Decision<Data>,
  { uid, clock }: { uid: number; clock: Clock },
): string {
  const said = text === undefined ? parsed(kind, data) : data;
  const saying = {
    uuid: randomUUID(),
    kind: kind.kind,
    version: kind.version,
    heads: headsNow(db, kind.relies(said)),
    data: said,
  };
  const written = text ?? JSON.stringify(said);
  refuseTooLarge(saying, written);
  const place = findStream(db, stream) ?? newStream(stream);
  const intended = { ...saying, stream, uid, at: clock.now() };
  const state = goesOn === true ? stateWithOwn(db, stream, uid) : new StateRows(db);
  const found = consider(db, intended, { state, place });
  if (found.is === 'refused') throw new Refusal(found.code);
  addPending(db, {
    uuid: saying.uuid,
    stream,
    kind: kind.kind,
    version: kind.version,
    data: written,
    heads: JSON.stringify(saying.heads),
    answer: JSON.stringify(found.answer),
    decided_at: clock.now(),
    decided_by: uid,
  });
  return saying.uuid;
}

function parsed<Data>(kind: FactKind<Data>, data: Data): Data {
  const found = kind.data.safeParse(data);
  if (found.success) return found.data;
  throw new Refusal('input.invalid', { field: kind.kind, reason: found.error.message });
}

/** The uid by which the central knows who decides here. */
export function deciderOf(db: Reader): number {
  const bound = db.get(read.selectFrom('connection').select('uid'));
  if (bound === undefined) throw new Refusal('connection.none');
  return bound.uid;
}
