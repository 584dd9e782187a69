import { OdooClient } from '../../main/central/odoo-client.ts';
import { openWriter } from '../../main/db/open.ts';
import { read } from '../../main/db/qb.ts';
import { realNetwork } from '../../main/engine/network.ts';
import { exchangeFacts } from '../../main/facts/exchange/exchange-facts.ts';
import { decide } from '../../main/facts/pending/decide.ts';
import { decisionApproved, decisionProposed } from '../../main/facts/streams/policy.stream.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { random } from '../support/random.ts';

/** Decides and exchanges until it is killed. Arguments: its file, the central's url and db, its login, a seed. */
const [, , path = '', url = '', name = '', login = '', seed = '1'] = process.argv;
const dice = random(Number(seed));
const clock = { now: () => NOW };
const db = openWriter(path);
const { signal } = new AbortController();
const client = new OdooClient(url, realNetwork);
const session = await client.authenticate({ db: name, login, secret: login }, signal);
const { uid } = session;
const send = (call: Parameters<typeof client.execute>[1]) => client.execute(session, call, signal);
process.stdout.write('READY\n');

for (;;) {
  for (let made = dice.below(6); made >= 0; made -= 1) decideOne();
  await exchangeFacts({ db, ask: send, send, clock, signal, uid });
}

function decideOne(): void {
  const stream = 'policy';
  const proposal = { title: 'Tarif', body: { ppm: dice.below(90_000) }, effectiveFrom: TODAY };
  const data = { ...proposal, topic: dice.pick(['rate/a', 'rate/b', 'rate/c']) };
  const open = db.all(
    read
      .selectFrom('state_policy_decision')
      .select('uuid')
      .where('state', '=', 'proposed')
      .where('proposed_by', '!=', uid),
  );
  try {
    const uuid = db.tx(() =>
      open.length > 0 && dice.chance(0.4)
        ? decide(
            db,
            { stream, kind: decisionApproved, data: { decision: dice.pick(open).uuid } },
            { uid, clock },
          )
        : decide(db, { stream, kind: decisionProposed, data }, { uid, clock }),
    );
    process.stdout.write(`ACK ${uuid}\n`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
