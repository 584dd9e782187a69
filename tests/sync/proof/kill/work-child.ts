import { writeSync } from 'node:fs';
import { runCycle } from '../../../../main/sync/cycle/run-cycle.ts';
import { openDeskFolder } from './desk-folder.ts';

/**
 * A desk as a process of its own, to be killed: opens its profile (which brings an old one up to date), syncs
 * without end, and edits meanwhile. Says what it has begun and what was acknowledged, at once and unbuffered.
 */
const [, , root = '', first = '1'] = process.argv;
const say = (text: string): void => {
  writeSync(1, `${text}\n`);
};
say('OPENING');
const desk = openDeskFolder(root);
say('OPEN');
// An old profile that is brought up to date is bound to nothing: it waits to be killed.
while (desk.look('select 1 as one from connection') === undefined) {
  await new Promise((later) => setTimeout(later, 1_000));
}
const { signal } = new AbortController();
void (async () => {
  for (;;) await runCycle(desk.task, signal);
})();
for (let number = Number(first); ; number += 1) {
  await desk.edit(number);
  say(`ACK ${number}`);
  await new Promise((later) => setTimeout(later, 3));
}
