import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { testConnection, viewConnection } from '../../main/sync/connection/connection.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { ConnectionInput } from '../../shared/contract/connection.contract.ts';
import { errorTexts } from '../../shared/i18n/areas/errors.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { type AnsweringServer, answerWith } from '../unit/central/answering-server.ts';
import { aDesk, type Desk, inputFor } from './a-desk.ts';
import { type Meddle, meddlingProxy } from './meddling-proxy.ts';
import { contentOf } from './replica-content.ts';

let box: Sandbox;
let desk: Desk;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  box = await startSandbox({ size: 'tiny', asOf: '2026-11-23' });
});
afterAll(() => box.close());
beforeEach(() => {
  desk = aDesk();
});
afterEach(async () => {
  await desk.close();
  for (const server of open.splice(0)) await server.close();
});

async function serving(...answer: Parameters<typeof answerWith>): Promise<string> {
  const server: AnsweringServer = await answerWith(...answer);
  open.push(server);
  return server.url;
}

async function meddling(meddle: Meddle): Promise<string> {
  const proxy = await meddlingProxy(box.url, meddle);
  open.push(proxy);
  return proxy.url;
}

interface Trouble {
  name: string;
  input: () => Promise<Partial<ConnectionInput>>;
  step: string;
  code: keyof typeof errorTexts;
}

const troubles: readonly Trouble[] = [
  {
    name: 'something that is no address',
    input: async () => ({ url: 'odoo.example.com' }),
    step: 'address',
    code: 'connection.bad_url',
  },
  {
    name: 'an address where nobody listens',
    input: async () => ({ url: 'http://127.0.0.1:9' }),
    step: 'address',
    code: 'connection.unreachable',
  },
  {
    name: 'a server that answers HTML',
    input: async () => ({
      url: await serving((_, response) => {
        response.setHeader('content-type', 'text/html');
        response.end('<html><body>Selamat datang</body></html>');
      }),
    }),
    step: 'address',
    code: 'connection.not_odoo',
  },
  {
    name: 'a server that answers half a JSON',
    input: async () => ({
      url: await serving((_, response) => response.end('{"jsonrpc": "2.0", "resu')),
    }),
    step: 'address',
    code: 'connection.broken_answer',
  },
  {
    name: 'a server that answers nothing',
    input: async () => ({ url: await serving((_, response) => response.destroy()) }),
    step: 'address',
    code: 'connection.empty_answer',
  },
  {
    name: 'an Odoo of another age',
    input: async () => ({
      url: await meddling(({ method }) =>
        method === 'version'
          ? { result: { server_version: '14.0', server_version_info: [14, 0, 0, 'final', 0, ''] } }
          : undefined,
      ),
    }),
    step: 'version',
    code: 'connection.wrong_version',
  },
  {
    name: 'a wrong database',
    input: async () => ({ db: 'lain' }),
    step: 'database',
    code: 'connection.wrong_database',
  },
  {
    name: 'a wrong password',
    input: async () => ({ secret: 'salah' }),
    step: 'login',
    code: 'connection.wrong_password',
  },
  {
    name: 'a company of someone else',
    input: async () => ({ companyId: 77 }),
    step: 'company',
    code: 'connection.no_company',
  },
  {
    name: 'a login without the right to orders',
    input: async () => ({
      url: await meddling(({ model, method }) =>
        model === 'sale.order' && method === 'search_count'
          ? { error: 'odoo.exceptions.AccessError' }
          : undefined,
      ),
    }),
    step: 'rights',
    code: 'connection.no_rights',
  },
  {
    name: 'an Odoo without the sales module',
    input: async () => ({
      url: await meddling(({ model }) =>
        model === 'sale.order' ? { error: 'odoo.exceptions.UserError' } : undefined,
      ),
    }),
    step: 'rights',
    code: 'connection.missing_models',
  },
];

test.each(troubles)('$name: $code, and nothing is changed', async ({ input, step, code }) => {
  const wanted = { ...inputFor(box), ...(await input()) };
  const before = contentOf(desk.db);
  const outcome = await testConnection(wanted, desk.call);
  expect(outcome.ok).toBe(false);
  const failed = outcome.steps.filter(({ state }) => state === 'failed');
  expect(failed).toMatchObject([{ step, code }]);
  const texts = errorTexts[code];
  for (const name of `${texts.id} ${texts.en}`.matchAll(/\{\{(\w+)\}\}/g)) {
    expect(failed[0]?.params).toHaveProperty(name[1] ?? '');
  }
  await expect(desk.bind(box, wanted)).rejects.toMatchObject({ code });
  expect(contentOf(desk.db)).toBe(before);
  expect(viewConnection(desk.db)).toBeNull();
});

test('each trouble has a code of its own', () => {
  const codes = troubles.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('an Odoo without the three tables is a warning, and everything else still syncs', async () => {
  const plain = await startSandbox({ size: 'tiny', asOf: '2026-11-23', bare: true });
  open.push(plain);
  const outcome = await testConnection(inputFor(plain), desk.call);
  expect(outcome.ok).toBe(true);
  expect(outcome.steps.find(({ step }) => step === 'tables')).toMatchObject({
    state: 'warning',
    code: 'connection.missing_tables',
    params: { models: 'x_umkm_vendor_profile, x_product_certification, x_vendor_commission' },
  });
  await desk.bind(plain);
  const status = await desk.sync();
  expect(status.lastCycle).toMatchObject({ outcome: 'done', error: null });
  const unavailable = status.entities.filter(({ state }) => state === 'unavailable');
  expect(unavailable.map(({ entity }) => entity)).toEqual([
    'vendor_profile',
    'certification',
    'commission_rule',
  ]);
  expect(status.entities.find(({ entity }) => entity === 'order')?.state).toBe('verified');
  expect(status.asOf).not.toBeNull();
});

test('a back-office login syncs what it may, and the test names the rest', async () => {
  const login = { login: box.syncLogin, secret: box.syncPassword };
  const outcome = await testConnection({ ...inputFor(box), ...login }, desk.call);
  expect(outcome).toMatchObject({ ok: true, role: 'admin' });
  expect(outcome.steps.find(({ step }) => step === 'rights')).toMatchObject({
    state: 'warning',
    code: 'connection.some_skipped',
    params: { login: box.syncLogin, models: 'payment.provider' },
  });
});

test("a vendor's login is known as one, and brings its own rows alone", async () => {
  const login = { login: box.vendorLogin, secret: box.vendorPassword };
  const outcome = await testConnection({ ...inputFor(box), ...login }, desk.call);
  expect(outcome).toMatchObject({ ok: true, role: 'vendor' });
  await desk.bind(box, login);
  const rows = new Map((await desk.sync()).entities.map((one) => [one.entity, one.replica]));
  expect(rows.get('vendor_profile')).toBe(1);
  expect(rows.get('order_line')).toBeGreaterThan(0);
  expect(rows.has('order')).toBe(false);
  expect(rows.has('payment')).toBe(false);
});

test('an API key serves where a password does', async () => {
  const outcome = await testConnection({ ...inputFor(box), secret: box.apiKey }, desk.call);
  expect(outcome).toMatchObject({ ok: true, role: 'admin', userName: 'Administrator' });
});

test('a saved connection is told without its secret, which no file of the profile holds', async () => {
  await desk.bind(box, { secret: box.apiKey });
  expect(viewConnection(desk.db)).toMatchObject({
    kind: 'odoo',
    url: box.url,
    role: 'admin',
    secretSource: 'memory',
    secretKnown: true,
  });
  await desk.sync();
  const files = readdirSync(desk.root, { recursive: true, withFileTypes: true });
  const holding = files
    .filter((file) => file.isFile())
    .filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(box.apiKey));
  expect(files.length).toBeGreaterThan(0);
  expect(holding).toEqual([]);
});

test('a profile is not bound to another company by accident, and erased only on request', async () => {
  await desk.bind(box);
  await desk.sync();
  const before = contentOf(desk.db);
  const other = { companyId: 2 };
  const outcome = await testConnection({ ...inputFor(box), ...other }, desk.call);
  expect(outcome.replaces).toBe(true);
  await expect(desk.bind(box, other)).rejects.toMatchObject({ code: 'connection.bound' });
  expect(contentOf(desk.db)).toBe(before);
  await desk.bind(box, { ...other, replace: true });
  const status = desk.status();
  expect(status.entities.map(({ replica }) => replica)).toEqual(status.entities.map(() => 0));
  expect(status).toMatchObject({ asOf: null, lastCycle: null });
  expect(viewConnection(desk.db)?.company.id).toBe(2);
});

test('a new key for the same login keeps the replica', async () => {
  await desk.bind(box);
  await desk.sync();
  await desk.bind(box, { secret: box.apiKey });
  expect(desk.status().entities.find(({ entity }) => entity === 'order')?.replica).toBeGreaterThan(
    0,
  );
});

test('the sandbox is the same central on another port', async () => {
  await desk.bind(box, { keep: 'sandbox' });
  const elsewhere = await meddling(() => undefined);
  const outcome = await testConnection(
    { ...inputFor(box), url: elsewhere, keep: 'sandbox' },
    desk.call,
  );
  expect(outcome.replaces).toBe(false);
  await desk.bind(box, { url: elsewhere, keep: 'sandbox' });
  expect(viewConnection(desk.db)?.url).toBe(elsewhere);
});

test('a window may not name files of this computer', async () => {
  const call = { ...desk.call, actor: { ...desk.call.actor, via: 'window' as const } };
  const input = { ...inputFor(box), keep: 'file' as const, secretPath: '/etc/passwd' };
  await expect(testConnection(input, call)).rejects.toMatchObject({ code: 'input.invalid' });
});
