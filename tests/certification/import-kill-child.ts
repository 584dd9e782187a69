import { writeSync } from 'node:fs';
import { openWriter } from '../../main/db/open.ts';
import { commitImport } from '../../main/features/certification/import/commit.service.ts';
import { anImportCall } from './an-import-call.ts';

/** Commits a list, and dies the moment that the clock was looked at so many times; 0: when it is killed. */
const [root = '', asked = '{}', looks = '0'] = process.argv.slice(2);
const db = openWriter(`${root}/replica.db`);
const call = anImportCall(db, root, { dieAtLook: Number(looks) });
writeSync(1, 'READY\n');
await commitImport(call, JSON.parse(asked));
writeSync(1, 'ENDED\n');
process.exit(0);
