import { sql } from 'kysely';
import type { Writer } from '../../../../main/db/db.ts';
import { openWriter } from '../../../../main/db/open.ts';
import { central } from '../../../../main/db/qb-central.ts';
import { Dispatcher } from '../../../../main/engine/dispatch.ts';
import { realNetwork } from '../../../../main/engine/network.ts';
import { Background } from '../../../../main/platform/jobs/background.ts';
import type { Network } from '../../../../main/platform/network/network.ts';
import { openFolders } from '../../../../main/platform/profile/folders.ts';
import { Secrets } from '../../../../main/platform/secrets/secrets.ts';
import { type Clock, systemClock } from '../../../../shared/kernel/instant.ts';
import { procedures } from '../procedures.ts';

export interface DeskFolder {
  db: Writer;
  call<Output>(path: string, input: unknown): Promise<Output>;
  /** Names a partner of the replica by the number of the edit, and every tenth time makes a new one. */
  edit(number: number): Promise<void>;
  /** What the file says. */
  look(text: string): Record<string, unknown> | undefined;
  lookAll(text: string): Record<string, unknown>[];
  task: ReturnType<Dispatcher['ownCall']>;
}

/** The real dispatcher on a profile's real file, without the threads between. */
export function openDeskFolder(
  root: string,
  { network = realNetwork, clock = systemClock }: { network?: Network; clock?: Clock } = {},
): DeskFolder {
  const folders = openFolders(root);
  const db = openWriter(folders.replica);
  const signal = new AbortController().signal;
  const dispatcher = new Dispatcher(
    {
      reader: db,
      writer: db,
      clock,
      folders,
      background: new Background(),
      secrets: new Secrets(folders),
      network,
      emit: () => {},
    },
    procedures,
  );
  const call = async <Output>(path: string, input: unknown): Promise<Output> =>
    (await dispatcher.answer({
      ...{ path, input, via: 'local', signal },
      isStopped: () => signal.aborted,
    })) as Output;
  return {
    db,
    call,
    look: (text) => db.get(sql<Record<string, unknown>>`${sql.raw(text)}`.compile(central)),
    lookAll: (text) => db.all(sql<Record<string, unknown>>`${sql.raw(text)}`.compile(central)),
    task: dispatcher.ownCall(signal),
    edit: async (number) => {
      const name = nameOf(number);
      if (number % 10 === 0) {
        await call('drafts.create', { entity: 'partner', values: { name } });
      } else {
        const ref = { id: partnerFor(db, number) };
        await call('drafts.edit', { entity: 'partner', ref, changes: { street: name } });
      }
    },
  };
}

/** Edits of another million are of other partners: two desks do not get in each other's way. */
function partnerFor(db: Writer, number: number): number {
  const skip = (Math.floor(number / 1_000_000) % 10) * 7 + (number % 7);
  const query = sql<{ id: number }>`select id from central_partner order by id desc
    limit 1 offset ${skip}`.compile(central);
  return db.get(query)?.id ?? 0;
}

/** Messages on their way, but those that wait for somebody's decision about an earlier edit of their record. */
export const FREE = `select count(*) as n from outbox o where o.state in ('waiting', 'sending', 'unknown')
  and not exists (select 1 from outbox b where b.record_uuid = o.record_uuid
    and b.state in ('conflict', 'refused'))`;

/** What an edit writes, to be found again: no two edits write the same. */
export function nameOf(number: number): string {
  return `Suntingan ke-${number}.`;
}
