import { aDesk } from './a-desk.ts';

/** A desk as a process of its own, to be killed: goes on with the sync of the profile it is given. */
const desk = aDesk(process.argv[2]);
const status = await desk.sync();
process.stdout.write(`ENDED ${status.lastCycle?.outcome}\n`);
process.exit(0);
