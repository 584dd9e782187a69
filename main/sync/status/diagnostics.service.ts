import { sql } from 'kysely';
import type { ExportedFile } from '../../../shared/contract/common.ts';
import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import { exportStem } from '../../../shared/i18n/export-name.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { central } from '../../db/qb-central.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { createExportFile } from '../../platform/export/export-file.ts';
import { ZipWriter } from '../../platform/export/zip.ts';
import { appVersion } from '../../platform/session/app-version.ts';
import { findConnection } from '../connection/connection.store.ts';
import { listCycles } from '../cycle/cycle.store.ts';
import { failureFromText } from '../cycle/stored-failure.ts';
import { listCursors } from '../pull/cursor.store.ts';
import { listFoundDrift, viewStatus } from './status.service.ts';

const CYCLES = 200;
const DRIFTS = 500;

/**
 * What helps to understand a sync from afar. Names, addresses, logins and values never go in: of an error its
 * code, of a refused row its field.
 */
export function exportDiagnostics({
  reader,
  folders,
  clock,
}: Pick<TaskCall, 'reader' | 'folders' | 'clock'>): ExportedFile {
  const { asOf, parts } = reader.snapshot(() => {
    const status = viewStatus(reader);
    return { asOf: status.asOf, parts: Object.entries(partsOf(reader, status)) };
  });
  const stem = exportStem({ name: 'diagnostik', language: 'id', asOf, madeAt: clock.now() });
  const file = createExportFile(folders, { stem, extension: 'zip' }, (sink) => {
    const zip = new ZipWriter(sink);
    for (const [name, part] of parts) zip.add(`${name}.json`, [JSON.stringify(part, null, 2)]);
    zip.finish();
  });
  return { ...file, rows: parts.length };
}

function partsOf(db: Reader, { entities, outbox, verifiedAt, restored, nextAt }: SyncStatus) {
  const bound = findConnection(db);
  return {
    versions: {
      app: appVersion,
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
      sqlite: db.get(sql<{ v: string }>`select sqlite_version() as v`.compile(central))?.v,
      server: bound?.server_version ?? null,
    },
    connection: {
      kind: bound?.kind ?? null,
      role: bound?.role ?? null,
      secretSource: bound?.secret_source ?? null,
      secretKnown: bound?.secret_known ?? null,
    },
    entities: entities.map(({ label: _, error, ...rest }) => ({
      ...rest,
      error: error?.code ?? null,
    })),
    state: { verifiedAt, restored, nextAt },
    cursors: listCursors(db).map((cursor) => ({ ...cursor, error: codeOf(cursor.error) })),
    cycles: listCycles(db, CYCLES).map((cycle) => ({ ...cycle, error: codeOf(cycle.error) })),
    drift: listFoundDrift(db, { limit: DRIFTS }),
    quarantine: countRefused(db),
    outbox: { ...outbox, byState: countMessages(db) },
  };
}

function codeOf(error: string | null): string | null {
  return failureFromText(error)?.code ?? null;
}

function countRefused(db: Reader) {
  return db.all(
    sql`select entity, code, json_extract(params, '$.field') as field, count(*) as "rows"
      from sync_quarantine group by 1, 2, 3`.compile(central),
  );
}

function countMessages(db: Reader) {
  const counted = read.selectFrom('outbox').select(['entity', 'kind', 'state']);
  return db.all(
    counted.select((q) => q.fn.countAll<number>().as('n')).groupBy(['entity', 'kind', 'state']),
  );
}
