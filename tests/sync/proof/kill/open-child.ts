import { writeSync } from 'node:fs';
import { openWriter } from '../../../../main/db/open.ts';

/** Opens an old profile, which brings it up to date, and waits to be killed. Loads nothing that it does not need. */
const [, , path = ''] = process.argv;
writeSync(1, 'OPENING\n');
openWriter(path);
setInterval(() => {}, 1_000);
