import { CompiledQuery, sql } from 'kysely';
import type { Clock, Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import { newUuid } from '../names/uuid.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import {
  type AttachmentRow,
  addAttachment,
  changeAttachment,
  erasedHere,
} from './attachment.store.ts';
import { Vault } from './vault.ts';

interface Erasing {
  /** Vendors. */
  ids: readonly number[];
  pseudonym: string;
  central: string | null;
  clock: Clock;
}

/** A document that a receipt names; also where another desk took it in. */
interface Named {
  vendor_id: number;
  request: string;
  fact: string;
  sha256: string;
}

/**
 * In the transaction of an erasure: what was decided and the hash of what it was decided on stay, the documents go.
 * What the central may have of them is asked back at the next contact. Returns how many documents.
 */
export function eraseDocuments(db: Writer, { ids, pseudonym, central, clock }: Erasing): number {
  const vendors = JSON.stringify(ids);
  for (const named of central === null ? [] : listOnlyNamed(db, vendors)) {
    const nothing = { sha1: '', bytes: 0, mime: '', file_name: '' };
    const uuid = newUuid(clock);
    addAttachment(db, {
      ...{ ...named, ...nothing, uuid, central: central ?? '', kept_at: clock.now(), kept_by: '' },
    });
    changeAttachment(db, uuid, { attempts: 1 });
  }
  const ending = "case instr(file_name, '.') when 0 then '' else substr(file_name, -4) end";
  return db.runSql(
    `update attachment set error = null, next_at = null,
       file_name = ? || ${ending},
       state = case when attempts = 0 and central_id is null then 'erased' else 'erasing' end
     where vendor_id in (select value from json_each(?))
       and state not in ('erasing', 'erased')`,
    [pseudonym, vendors],
  );
}

/** `vendors`: their ids, in JSON. */
function listOnlyNamed(db: Reader, vendors: string): Named[] {
  const received = `select cast(substr(stream, 10) as integer) as vendor_id,
      json_extract(payload, '$.data.request') as request, uuid as fact,
      json_extract(payload, '$.data.fileSha256') as sha256
    from fact_log
    where kind = 'evidence.received' and dropped is null and json_valid(payload)
      and stream in (select 'evidence/' || value from json_each(?))
    union all
    select vendor_id, uuid, uuid, file_sha256 from state_evidence
    where file_sha256 is not null and vendor_id in (select value from json_each(?))`;
  return db.all<Named>(
    CompiledQuery.raw(
      `select vendor_id, min(request) as request, min(fact) as fact, sha256 from (${received}) n
       where sha256 is not null and not exists (
         select 1 from attachment a where a.sha256 = n.sha256 and a.vendor_id = n.vendor_id)
       group by vendor_id, sha256`,
      [vendors, vendors],
    ),
  );
}

/** Also after a kill between an erasure and this. Returns how many went. */
export function removeErasedFiles(db: Reader, folders: ProfileFolders): number {
  const vault = new Vault(folders);
  const gone = db.all(
    read
      .selectFrom('attachment')
      .select('sha256')
      .distinct()
      .where(erasedHere)
      .where(
        sql<boolean>`sha256 not in
          (select sha256 from attachment where state not in ('erasing', 'erased'))`,
      ),
  );
  return gone.filter(({ sha256 }) => vault.remove(sha256)).length;
}

/** Still to be asked back from the central. */
export function listErasing(
  db: Reader,
  { central, now }: { central: string; now: Instant },
): AttachmentRow[] {
  return db.all(
    own
      .selectFrom('attachment')
      .selectAll()
      .where('state', '=', 'erasing')
      .where('central', '=', central)
      .where(sql<boolean>`coalesce(next_at, 0) <= ${now}`)
      .orderBy('uuid'),
  );
}

/** Whether this vendor was erased, or this document of his: no other desk brings it back. */
export function isErased(
  db: Reader,
  { vendorId, sha256 }: { vendorId: number; sha256: string },
): boolean {
  const found = sql`select 1 where exists (
      select 1 from privacy_tombstone where partner_id = ${vendorId})
    or exists (select 1 from attachment
      where sha256 = ${sha256} and vendor_id = ${vendorId} and ${erasedHere})`.compile(own);
  return db.get(found) !== undefined;
}
