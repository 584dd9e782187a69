import { failureOf } from '../../main/engine/failure.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { takeProfile } from '../../main/platform/profile/profile-lock.ts';

/** A process that takes the profile it is told and keeps it until its input ends; says how it went. */
try {
  takeProfile(openFolders(process.argv[2] ?? ''));
  process.stdout.write('owner\n');
  process.stdin.resume();
} catch (error) {
  process.stdout.write(`${failureOf(error).code}\n`);
}
