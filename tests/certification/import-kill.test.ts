import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import { own } from '../../main/db/qb.ts';
import { commitImport } from '../../main/features/certification/import/commit.service.ts';
import { previewImport } from '../../main/features/certification/import/preview.service.ts';
import { undoImport, viewBatches } from '../../main/features/certification/import/undo.service.ts';
import { keepPart } from '../../main/platform/vault/incoming.ts';
import { editRecord } from '../../main/sync/outbox/edit.service.ts';
import { importChoices } from '../../shared/contract/imports.contract.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { putFreshReplica } from '../support/fresh-replica.ts';
import { random } from '../support/random.ts';
import { sized } from '../support/whole.ts';
import { aSeller } from './a-shelf.ts';
import { anImportCall } from './an-import-call.ts';

const CHILD = join(import.meta.dirname, 'import-kill-child.ts');
const { count: KILLS, told } = sized(2, 60);
const dice = random(44);
/** Of vendors that are there, and as many new ones. */
const EACH = 200;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'backoffice-kill-'));
  putFreshReplica(join(root, 'replica.db'));
  withFile((db) => {
    aCompany(db);
    aBinding(db, { role: 'compliance' });
    for (let index = 0; index < EACH; index += 1) {
      aSeller(db, { id: 1_000 + index, scale: 'micro', nib: `${9_100_000_000_000 + index}` });
    }
    // What somebody edited by hand before: undo has to leave it.
    const call = { ...anImportCall(db, root), db };
    const entity = 'partner';
    editRecord({ entity, ref: { id: 1_000 }, changes: { city: 'Garut', phone: '081' } }, call);
    editRecord({ entity, ref: { id: 1_001 }, changes: { email: 'a@b.id' } }, call);
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function withFile<Result>(work: (db: Writer) => Result): Result {
  const db = openWriter(join(root, 'replica.db'));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Each row of the file, but for the list of what was brought and marks for what is worked out again. */
const everything = (): string =>
  withFile((db) => {
    const aside = ['import_batch', 'certification_dirty', 'sqlite_sequence'];
    const names = db.all(
      sql<{ name: string }>`select name from sqlite_schema where type = 'table'
        and name not in (select value from json_each(${JSON.stringify(aside)}))`.compile(own),
    );
    return JSON.stringify(
      names.map(({ name }) => [name, db.all(sql`select * from ${sql.table(name)}`.compile(own))]),
    );
  });

function bring() {
  const lines = Array.from({ length: EACH }, (_, index) => [
    `Penjual ${1_000 + index};${9_100_000_000_000 + index};Solo;kecil`,
    `Usaha ${index};${9_200_000_000_000 + index};Solo;mikro`,
  ]);
  const upload = randomUUID();
  const bytes = Buffer.from(['Nama;NIB;Kota;Skala', ...lines.flat()].join('\n'));
  return withFile((db) => {
    const call = anImportCall(db, root);
    keepPart(call.folders, { upload, part: 0, bytes });
    const choices = importChoices.parse({ upload, fileName: 'a.csv', kind: 'vendors' });
    const { digest, counts } = previewImport(call, {
      ...choices,
      which: null,
      offset: 0,
      limit: 1,
    });
    expect(counts).toMatchObject({ new: EACH, changes: EACH });
    return { ...choices, digest };
  });
}

const batches = () => withFile((db) => viewBatches(db).batches);
const undo = (uuid: string) =>
  withFile((db) =>
    db.tx(() => undoImport({ ...anImportCall(db, root), db }, { uuid, reverse: false })),
  );

/** Ends when the process is gone: by its own hand, or some milliseconds after it began. */
async function commitAndDie(asked: object, { look = 0, wait = 0 }): Promise<string> {
  const argv = [CHILD, root, JSON.stringify(asked), String(look)];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (look === 0) setTimeout(() => child.kill('SIGKILL'), wait);
  });
  await new Promise((gone) => child.once('close', gone));
  return output;
}

test(`a list that is killed while it is saved is there wholly or not at all: at its last step, and ${told} times`, async () => {
  const before = everything();
  const asked = bring();
  // Once to its end, to know when it looks at the clock; and undone, to the last byte.
  const looks = await withRun(asked);
  const [whole] = batches();
  expect(whole).toMatchObject({ created: EACH, changed: EACH });
  expect(everything()).not.toBe(before);
  expect(undo(whole?.uuid ?? '')).toMatchObject({ takenBack: 4 * EACH, kept: 0 });
  expect(everything()).toBe(before);

  // All is written by then, and the list itself is what is missing.
  const again = bring();
  expect(await commitAndDie(again, { look: looks })).toBe('READY\n');
  expect(batches().length).toBe(1);
  expect(everything()).toBe(before);

  for (let kill = 0; kill < KILLS; kill += 1) {
    const known = batches().length;
    await commitAndDie(bring(), { wait: dice.below(150) });
    const [last] = batches();
    const isThere = batches().length > known;
    expect(everything() === before).toBe(!isThere);
    if (!isThere || last === undefined) continue;
    expect(undo(last.uuid)).toMatchObject({ takenBack: 4 * EACH, kept: 0 });
    expect(everything()).toBe(before);
  }
  withFile((db) =>
    expect(db.get(sql`pragma integrity_check`.compile(own))).toEqual({ integrity_check: 'ok' }),
  );
}, 300_000);

async function withRun(asked: ReturnType<typeof bring>): Promise<number> {
  const db = openWriter(join(root, 'replica.db'));
  try {
    const call = anImportCall(db, root);
    await commitImport(call, asked);
    return call.looks();
  } finally {
    db.close();
  }
}
