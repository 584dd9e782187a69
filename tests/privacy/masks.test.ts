import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mask } from '../../main/platform/privacy/mask.ts';
import { roles } from '../../shared/contract/permissions.ts';
import { maskKinds } from '../../shared/contract/privacy.contract.ts';
import { call, leaves } from '../contract/call.ts';
import { casesIn } from '../contract/cases.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { aPerson, type Person } from './people.ts';

let engine: TempEngine;
let person: Person;
beforeAll(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db, { role: 'admin' });
  person = aPerson(engine.db, 7);
});
afterAll(() => engine.close());

test.each([
  ['phone', '+62 812-3456-5678', '+62 812•••••678'],
  ['phone', '081234565678', '+62 812•••••678'],
  ['phone', '0812', '••••••••'],
  ['email', 'sari@contoh.id', 's•••@contoh.id'],
  ['email', 'bukan surel', '••••••••'],
  ['street', 'Jl. Melati 4', '••••••••'],
  ['identity', '3273010101900001', '3273••••••••0001'],
  ['identity', '09.254.294.3-407.000', '•••••••••••••••'],
  ['identity', '12345', '•••••'],
  ['account', '8801-0007-7766', '•••• 7766'],
  ['account', '12345', '••••'],
] as const)('a %s %s is shown as %s', (kind, value, shown) => {
  expect(mask(kind, value)).toBe(shown);
});

test('every mask hides three digits at least, and none shows the whole', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...maskKinds),
      fc.stringMatching(/^[0-9]{6,20}$/),
      (kind, digits) => {
        const shown = mask(kind, digits).replace('+62', '').replace(/\D/g, '');
        expect(shown.length).toBeLessThanOrEqual(digits.length - 3);
        expect(mask(kind, digits)).not.toContain(digits);
      },
    ),
  );
});

test('no screen of a vendor carries a value that is masked, for any role', async () => {
  const masked = person.values.filter((value) =>
    /812-7000|0857|contoh-pribadi|8801|Jalan/.test(value),
  );
  expect(masked.length).toBeGreaterThan(4);
  for (const role of roles) {
    aBinding(engine.db, { role });
    const shown = await engine
      .client('window')
      .vendors.get({ id: person.id })
      .then(
        (answer) => JSON.stringify(answer),
        (error: Error) => error.message,
      );
    expect(masked.filter((value) => shown.includes(value))).toEqual([]);
  }
  aBinding(engine.db, { role: 'admin' });
});

/** They are asked for by their person, with a reason and written down; or show what was typed here. */
const OPEN = /^privacy\.(reveal|export)$/;

test('what is masked is in no answer and no file of any procedure that reads', async () => {
  const masked = person.values.filter((value) =>
    /812-7000|0857|contoh-pribadi|8801|Jalan|327301/.test(value),
  );
  const transport = { client: engine.client('window'), close: async () => undefined };
  const world = { vendor: person.id, order: person.id, orderLine: person.id };
  const found: string[] = [];
  let answered = 0;
  for (const [path, { allowed }] of Object.entries(
    casesIn({ ...world, exported: '', backup: '' }),
  )) {
    const meta = leaves.get(path)?.['~orpc'].meta;
    if (meta?.lane === 'writer' || OPEN.test(path)) continue;
    const told = await call(transport, path, allowed).then(
      (answer) => withFiles(engine, answer),
      () => null,
    );
    if (told === null) continue;
    answered += 1;
    for (const value of masked) if (told.includes(value)) found.push(`${path}: ${value}`);
  }
  // What people wrote into the words of a line themselves stands there as they wrote it.
  expect(found).toEqual(['orders.get: +62 812-7000-0007']);
  expect(answered).toBeGreaterThan(70);
}, 60_000);

async function withFiles({ client }: TempEngine, answer: unknown): Promise<string> {
  const text = JSON.stringify(answer) ?? '';
  const names = new Set(
    [...text.matchAll(/"name":"([^"]+\.(?:csv|json|zip|xlsx|md))"/g)].map(([, name]) => name),
  );
  const texts = [text];
  for (const name of names) {
    const file = await client('window').exports.get({ name: name ?? '' });
    texts.push(await file.data.text());
  }
  return texts.join('\n');
}

const columns = {
  phone: 'phone',
  email: 'email',
  street: 'street',
  identity: 'tax_number',
} as const;
const rights = {
  admin: ['phone', 'email', 'street', 'identity', 'account'],
  compliance: ['phone', 'email', 'street', 'identity', 'account'],
  finance: ['identity', 'account'],
  operations: ['phone', 'email', 'street'],
  viewer: [],
  vendor: [],
} as const;

test.each(roles)('a %s reveals what the table of rights says, and no more', async (role) => {
  aBinding(engine.db, { role });
  const { privacy } = engine.client('window');
  const reason = 'Konfirmasi alamat kirim';
  const shown: string[] = [];
  for (const kind of maskKinds) {
    const target =
      kind === 'account'
        ? ({ entity: 'bank_account', column: 'account_number' } as const)
        : ({ entity: 'partner', column: columns[kind] } as const);
    await privacy.reveal({ ...target, id: person.id, reason }).then(
      () => shown.push(kind),
      () => undefined,
    );
  }
  expect(shown).toEqual([...rights[role]]);
});

test('a reveal is written down: who, of whom, what and why; without a reason it is refused', async () => {
  aBinding(engine.db, { role: 'operations' });
  const { privacy } = engine.client('window');
  const target = { entity: 'partner', id: person.id, column: 'phone' } as const;
  await expect(privacy.reveal({ ...target, reason: 'ingin tahu' })).resolves.toEqual({
    value: '+62 812-7000-0007',
  });
  await expect(privacy.reveal({ ...target, reason: 'sebab' })).rejects.toThrow('input.invalid');
  aBinding(engine.db, { role: 'admin' });
  const { rows } = await engine
    .client('window')
    .audit.list({ procedure: 'privacy.reveal', limit: 1 });
  expect(rows[0]).toMatchObject({ role: 'operations', subject: String(person.id) });
  expect(JSON.parse(rows[0]?.detail ?? '')).toEqual({ ...target, reason: 'ingin tahu' });
});

test.each(['name', 'city', 'id', 'created_at', 'sqlite_master'])(
  'the column %s has nothing to reveal',
  async (column) => {
    const asked = { entity: 'partner', id: person.id, column, reason: 'Konfirmasi data' } as const;
    await expect(engine.client('window').privacy.reveal(asked)).rejects.toThrow(
      'privacy.not_masked',
    );
  },
);
