import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { central } from '../../../../main/db/qb-central.ts';
import { openDeskFolder } from '../kill/desk-folder.ts';

/**
 * A desk as a process of its own that edits, one edit after another, and notes each one that was acknowledged in
 * the file `acks`. Small automatic checkpoints and now and then a whole one, so that cuts fall into all of them.
 */
const [, , root = '', edits = '100'] = process.argv;
const desk = openDeskFolder(root);
desk.db.all(sql`pragma wal_autocheckpoint = 20`.compile(central));
const acks = openSync(join(root, 'acks'), 'a', 0o600);
for (let number = 1; number <= Number(edits); number += 1) {
  await desk.edit(number);
  writeSync(acks, `${number}\n`);
  if (number % 40 === 0) desk.db.checkpoint();
}
closeSync(acks);
process.exit(0);
