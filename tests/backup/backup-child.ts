import { openWriter } from '../../main/db/open.ts';
import { own } from '../../main/db/qb.ts';
import { listBackups, removeUnfinishedBackups } from '../../main/platform/backup/backup-files.ts';
import { makeBackup, removeOldBackups } from '../../main/platform/backup/make-backup.ts';
import { carryOutRestore, orderRestore } from '../../main/platform/backup/restore.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';

/** Backs up and restores for ever, until it is killed; says what it has finished, one word a line. */
const [, , profile = ''] = process.argv;
const folders = openFolders(profile);
const say = (word: string): void => void process.stdout.write(`${word}\n`);

await carryOutRestore(folders);
removeUnfinishedBackups(folders);
say('open');
for (let turn = 0; ; turn += 1) {
  const db = openWriter(folders.replica);
  const now = Date.now();
  db.run(own.insertInto('setting').values({ key: `k${now}-${turn}`, value: '1', changed_at: now }));
  const { name } = await makeBackup(db, folders, now);
  say(name);
  removeOldBackups(folders);
  db.run(own.deleteFrom('setting').where('key', 'like', 'k%'));
  db.close();
  const [newest] = listBackups(folders);
  if (newest !== undefined) await orderRestore(folders, newest.name, now);
  await carryOutRestore(folders);
  say('restored');
}
