import { writeSync } from 'node:fs';
import { read } from '../../main/db/qb.ts';
import { runPush } from '../../main/sync/outbox/push/run-push.ts';
import { aDesk } from '../sync/a-desk.ts';
import { anArchivist } from './an-archivist.ts';
import { aPdf } from './documents.ts';

/** Takes in documents and sends them, until it is killed; what it says was acknowledged before it said so. */
const desk = aDesk(process.argv[2]);
const mine = anArchivist(desk);
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};
const vendors = desk.db.all(
  read.selectFrom('central_vendor_profile').select('partner_id').limit(3),
);
const round = process.argv[3] ?? '0';
say('READY');
for (let turn = 0; turn < 12; turn += 1) {
  const vendor = vendors[turn % vendors.length]?.partner_id ?? 0;
  const request = mine.ask(vendor, `dokumen ${round}-${turn}`);
  const { sha256 } = mine.receive(vendor, request, aPdf(`${round}-${turn} ${'x'.repeat(20_000)}`));
  say(`KEPT ${vendor} ${request} ${sha256}`);
  if (turn % 3 === 2) await runPush(desk.call, new AbortController().signal);
}
say('ENDED');
process.exit(0);
