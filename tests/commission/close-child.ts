import { openEngine } from '../../main/engine/engine.ts';
import { NOW } from '../support/fixed-clock.ts';

/** Closes a day, says so the moment it is acknowledged, and does nothing more. Arguments: a profile, the day. */
const [, , profile = '', day = ''] = process.argv;
const engine = await openEngine({ profile, clock: { fixedAt: NOW }, readers: 1 });
const { uuid } = await engine.client('window').commission.lines.close({ day });
process.stdout.write(`ACK ${uuid}\n`);
setInterval(() => {}, 1_000);
