import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Reader } from '../../main/db/db.ts';
import { own } from '../../main/db/qb.ts';
import { runCli } from '../support/run-cli.ts';
import { aHouseOfTwo, type HouseDesk } from './a-house.ts';

/** From Odoo's own rules to a closed day, over HTTP. An order of the 6th of June came back on the 11th. */
const [FIRST, SECOND, THIRD] = ['2026-06-06', '2026-06-30', '2026-07-31'] as const;

const house = aHouseOfTwo();

const closedDays = async ({ client }: HouseDesk) =>
  (await client.commission.lines.closeState()).days.filter(({ closed }) => closed !== null);

/** The rows of every table of a file. */
function countsIn(db: Reader): Record<string, number> {
  const tables = db.all(
    sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.compile(own),
  );
  return Object.fromEntries(
    tables.map(({ name }) => {
      const count = sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`;
      return [name, db.get(count.compile(own))?.n ?? 0];
    }),
  );
}

test('a day is closed only once the rules are taken over and two people said what the platform is', async () => {
  const codes = async () =>
    (await house.maker.client.commission.lines.closePlan({ day: FIRST })).blocks.map(
      ({ code }) => code,
    );
  expect(await codes()).toEqual(['commission.not_imported', 'commission.tax_unsettled']);
  await house.maker.client.commission.rules.importExisting();
  const { uuid } = await house.maker.client.facts.propose({
    ...{ topic: 'tax.platform_pkp', title: 'PKP', body: { pkp: true } },
    effectiveFrom: '2020-01-01',
  });
  await house.tell(house.maker);
  expect(await codes()).toEqual(['commission.tax_unsettled']);
  await expect(house.maker.client.facts.approve({ decision: uuid })).rejects.toMatchObject({
    data: { code: 'fact.self_approved' },
  });
  await house.checker.client.facts.approve({ decision: uuid });
  await house.tell(house.checker);
  expect(await codes()).toEqual([]);
});

test('a dry run says what a close would freeze, and writes nothing', async () => {
  const before = house.maker.look(countsIn);
  await house.maker.leave();
  const dry = await runCli(
    'commission',
    'close',
    FIRST,
    '--dry-run',
    '--json',
    '--profile',
    house.maker.profile,
  );
  await house.maker.open();
  expect(dry.exitCode).toBe(0);
  expect(JSON.parse(dry.stdout)).toMatchObject({ day: FIRST, blocks: [], reversals: 0 });
  expect(JSON.parse(dry.stdout).lines).toBeGreaterThan(0);
  expect(house.maker.look(countsIn)).toEqual(before);
});

test('two desks that close a day at the same moment end with one close, and the same state', async () => {
  const planned = await house.maker.client.commission.lines.closePlan({ day: FIRST });
  const close = ({ client }: HouseDesk) => client.commission.lines.close({ day: FIRST });
  const closed = await Promise.all(house.desks.map(close));
  for (const one of closed) {
    expect(one).toMatchObject({ lines: planned.lines, amount: planned.amount, tax: planned.tax });
  }
  await Promise.all(house.desks.map((desk) => desk.sync()));
  await house.tell(house.maker);
  const [mine, other] = await Promise.all(house.desks.map(closedDays));
  expect(mine).toMatchObject([{ day: FIRST, lines: planned.lines, amount: planned.amount }]);
  expect(other).toEqual(mine);
  expect(house.maker.digests()).toEqual(house.checker.digests());
  await house.admin.sync();
  expect(house.admin.digests()).toEqual(house.maker.digests());
  for (const desk of house.desks) {
    await expect(close(desk)).rejects.toMatchObject({ data: { code: 'commission.day_closed' } });
  }
});

test('what came back after the close is reversed by the next one, and the frozen lines stay', async () => {
  const rowsOf = (desk: HouseDesk, where: string) =>
    desk.look((db) =>
      db.all(
        sql<{ amount: number }>`select * from commission_line where ${sql.raw(where)}
          order by line_id, charge, seq`.compile(own),
      ),
    );
  const frozen = rowsOf(house.maker, `day = '${FIRST}'`);
  const closed = await house.maker.client.commission.lines.close({ day: SECOND });
  expect(closed.reversals).toBeGreaterThan(0);
  await house.tell(house.maker);
  expect(rowsOf(house.checker, `day = '${FIRST}'`)).toEqual(frozen);
  const reversed = rowsOf(
    house.checker,
    `seq > 0 and order_day <= '${FIRST}' and day = '${SECOND}'`,
  );
  expect(reversed.length).toBeGreaterThan(0);
  for (const { amount } of reversed) expect(amount).toBeLessThan(0);
  expect(house.maker.digests()).toEqual(house.checker.digests());
});

test('a close that was acknowledged outlives a kill, and reaches the central once', async () => {
  await house.maker.leave();
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'close-child.ts'), house.maker.profile, THIRD],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let acknowledged = '';
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged = line.slice('ACK '.length);
    child.kill('SIGKILL');
  });
  const signal = await new Promise((gone) => child.once('close', (_code, by) => gone(by)));
  expect([signal, acknowledged]).toEqual(['SIGKILL', expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  await house.maker.open();
  const { underWay } = await house.maker.client.commission.lines.closeState();
  expect(underWay).toEqual([THIRD]);
  const again = house.maker.client.commission.lines.close({ day: THIRD });
  await expect(again).rejects.toMatchObject({ data: { code: 'commission.close_under_way' } });
  await house.tell(house.maker);
  await house.maker.sync();
  expect((await closedDays(house.checker)).map(({ day }) => day)).toEqual([THIRD, SECOND, FIRST]);
  expect(house.maker.digests()).toEqual(house.checker.digests());
  const domain = [['x_payload', 'like', acknowledged]];
  expect(house.box.call('x_umkm_fact', 'search_count', [domain])).toBe(1);
  const open = sql`select state from fact_pending where state not in ('taken', 'refused')`;
  expect(house.maker.look((db) => db.all(open.compile(own)))).toEqual([]);
});

test('what was frozen over HTTP is recomputed to the same rupiah', async () => {
  const now = { id: '00000000-0000-4000-8000-000000000001' };
  expect(await house.checker.client.commission.lines.verify(now)).toMatchObject({ differing: 0 });
});
