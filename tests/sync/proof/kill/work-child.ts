import { writeSync } from 'node:fs';
import { runCycle } from '../../../../main/sync/cycle/run-cycle.ts';
import { openDeskFolder } from './desk-folder.ts';

/**
 * A desk as a process of its own, to be killed: opens its profile, syncs without end, and edits meanwhile. Says
 * that it has begun and what was acknowledged, at once and unbuffered.
 */
const [, , root = '', first = '1'] = process.argv;
const say = (text: string): void => {
  writeSync(1, `${text}\n`);
};
const desk = openDeskFolder(root);
say('OPEN');
const { signal } = new AbortController();
void (async () => {
  for (;;) await runCycle(desk.task, signal);
})();
for (let number = Number(first); ; number += 1) {
  await desk.edit(number);
  say(`ACK ${number}`);
  await new Promise((later) => setTimeout(later, 3));
}
