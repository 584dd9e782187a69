import { exportStem } from '../../../../shared/i18n/export-name.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { type Instant, instantToIso } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { type EvidenceNow, evidenceStreamOf, listEvidence } from '../../../facts/evidence-now.ts';
import { findStream, newStream } from '../../../facts/log/log.store.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { createExportFile, type Sink } from '../../../platform/export/export-file.ts';
import { type StoredFile, writeStored } from '../../../platform/export/stored-zip.ts';
import { findIdentity } from '../../../platform/session/sight.store.ts';
import { type AttachmentRow, findFile } from '../../../platform/vault/attachment.store.ts';
import { fileKinds } from '../../../platform/vault/file-kind.rules.ts';
import { hashOf, Vault } from '../../../platform/vault/vault.ts';
import { stepsOf } from '../evidence.service.ts';
import { rowsOf, uidHere } from '../evidence-rows.ts';
import { decisionsCsv } from './decisions-csv.ts';
import { DECISIONS, INDEX, type PackIndex, SEAL } from './pack-index.ts';
import { sealText } from './verify-pack.ts';

export interface AskedPack {
  vendorId: number | null;
  from: Instant | null;
  to: Instant | null;
  language: Language;
}

type Call = Pick<TaskCall, 'reader' | 'folders' | 'clock' | 'actor'>;

/** Documents are read one after another while the file is written: none of it is ever held whole. */
export function makePack(call: Call, asked: AskedPack) {
  const { reader, folders, clock } = call;
  return reader.snapshot(() => {
    const vault = new Vault(folders);
    const { index, held } = indexOf(call, asked, vault);
    const table = Buffer.from(decisionsCsv(index, asked.language));
    index.tables.push({ path: DECISIONS, sha256: hashOf('sha256', table) });
    const text = Buffer.from(JSON.stringify(index, null, 1));
    const seal = hashOf('sha256', text);
    function* files(): Generator<StoredFile> {
      yield { name: INDEX, bytes: text };
      yield { name: SEAL, bytes: Buffer.from(sealText(seal)) };
      yield { name: DECISIONS, bytes: table };
      for (const { path, sha256 } of index.files) yield { name: path, bytes: vault.get(sha256) };
    }
    const name = translate('evidence.pack_name', asked.language);
    const madeAt = clock.now();
    const stem = exportStem({ name, language: asked.language, asOf: madeAt, madeAt });
    const fill = (sink: Sink) => writeStored(sink, files());
    const file = createExportFile(folders, { stem, extension: 'zip' }, fill);
    const requests = index.requests.length;
    const counted = { rows: requests, requests, files: held.length, missing: index.missing.length };
    return { ...file, ...counted, seal };
  });
}

function indexOf(call: Call, asked: AskedPack, vault: Vault) {
  const { reader: db, clock, actor } = call;
  const requests = chosen(db, asked).map((row) => requestOf(call, row));
  const named = new Set(
    requests.flatMap(({ decisions }) => decisions.flatMap(({ sha256 }) => sha256 ?? [])),
  );
  const found = [...named].map((sha256) => ({ sha256, row: findFile(db, sha256) }));
  const held = found.flatMap(({ sha256, row }) =>
    row !== undefined && vault.has(sha256) ? [row] : [],
  );
  const there = new Set(held.map(({ sha256 }) => sha256));
  const iso = (at: Instant | null) => (at === null ? null : instantToIso(at));
  const index: PackIndex = {
    ...({ format: 'umkm-evidence-pack', version: 1 } as const),
    ...{ madeAt: instantToIso(clock.now()), madeBy: actor.login },
    central: findIdentity(db) ?? '',
    scope: { vendorId: asked.vendorId, from: iso(asked.from), to: iso(asked.to) },
    requests,
    files: held.map(fileOf),
    missing: [...named].filter((sha256) => !there.has(sha256)),
    tables: [],
  };
  return { index, held };
}

function chosen(db: Reader, { vendorId, from, to }: AskedPack): EvidenceNow[] {
  return listEvidence(db, { uid: uidHere(db), vendorId })
    .filter(({ changed_at: at }) => at >= (from ?? 0) && at <= (to ?? Number.MAX_SAFE_INTEGER))
    .sort((a, b) => a.vendor_id - b.vendor_id || (a.uuid < b.uuid ? -1 : 1));
}

function requestOf(
  { reader: db, folders, actor }: Call,
  found: EvidenceNow,
): PackIndex['requests'][number] {
  const [row] = rowsOf({ db, folders, actor }, [found]);
  const { vendor_id: vendorId, uuid: request, requirement, subject } = found;
  const name = evidenceStreamOf(vendorId);
  const place = findStream(db, name) ?? newStream(name);
  return {
    ...{ request, requirement, subject },
    vendor: row?.vendor ?? { id: vendorId, name: null },
    ...{ state: row?.state ?? 'requested', expiresOn: found.expires_on },
    stream: { name, head: place.head_seq, hash: place.head_hash },
    decisions: stepsOf({ db, folders }, { vendorId, request }).map(({ file, at, ...step }) => ({
      ...{ ...step, at: instantToIso(at), sha256: file?.sha256 ?? null },
    })),
  };
}

/** By its hash: no name that anybody gave a document decides where it is unpacked to. */
function fileOf({ sha256, bytes, mime, file_name: name }: AttachmentRow) {
  const ending = Object.values(fileKinds).find((kind) => kind.mime === mime)?.names[0] ?? 'bin';
  return { path: `files/${sha256}.${ending}`, sha256, bytes, mime, name };
}
