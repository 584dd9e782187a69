import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { aDesk, type Desk } from './a-desk.ts';
import { anEditor, type Editor } from './an-editor.ts';
import { type LosingProxy, losingProxy } from './losing-proxy.ts';

let box: Sandbox;
let proxy: LosingProxy;
let desk: Desk;
let sari: Editor;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  proxy = await losingProxy(box.url);
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
});
afterAll(async () => {
  await desk.close();
  await proxy.close();
  await box.close();
});
beforeEach(() => {
  proxy.calls.length = 0;
  proxy.decide = () => 'pass';
  sari = anEditor(desk);
});

const context = { allowed_company_ids: [1], active_test: false };
const partners = () =>
  box.call('res.partner', 'search', [[]], { limit: 20, order: 'id', context }) as number[];
const read = (id: number) =>
  (box.call('res.partner', 'read', [[id], ['city', 'zip']], { context }) as object[])[0];

/** Someone else writes between our look and our write. */
function overtake(id: number, values: object): void {
  let isDone = false;
  proxy.decide = ({ model, method }) => {
    if (model === 'ir.actions.server' && method === 'run' && !isDone) {
      isDone = true;
      box.call('res.partner', 'write', [[id], values], { context });
    }
    return 'pass';
  };
}

test('a write that was overtaken in another field looks again, and both stand', async () => {
  const [id = 0] = partners();
  const { messageId } = sari.edit('partner', id, { city: 'Kota saya' });
  overtake(id, { zip: '98765' });
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(read(id)).toMatchObject({ city: 'Kota saya', zip: '98765' });
  expect(proxy.calls.filter(({ method }) => method === 'run')).toHaveLength(2);
  expect(proxy.calls.filter(({ method }) => method === 'write')).toHaveLength(0);
});

test('a write that was overtaken in the same field writes over nothing, and asks', async () => {
  const [, id = 0] = partners();
  const { messageId } = sari.edit('partner', id, { city: 'Kota saya' });
  overtake(id, { city: 'Kota mereka' });
  await sari.push();
  expect(sari.message(messageId).message).toMatchObject({
    state: 'conflict',
    fields: [{ column: 'city', mine: 'Kota saya', theirs: 'Kota mereka' }],
  });
  expect(read(id)).toMatchObject({ city: 'Kota mereka' });
});

test('where the action that was named is not there, the plain write does', async () => {
  box.call('x_umkm_setting', 'write', [settingIds(), { x_value: '999999' }], { context });
  const [, , id = 0] = partners();
  const { messageId } = sari.edit('partner', id, { city: 'Tanpa tindakan' });
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(read(id)).toMatchObject({ city: 'Tanpa tindakan' });
});

function settingIds(): number[] {
  const domain = [['x_key', '=', 'cas.action_id']];
  return box.call('x_umkm_setting', 'search', [domain], { context }) as number[];
}

test('where the central has no such action at all, the plain write does', async () => {
  box.call('x_umkm_setting', 'unlink', [settingIds()], { context });
  const [, , , id = 0] = partners();
  const { messageId } = sari.edit('partner', id, { city: 'Biasa' });
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(proxy.calls.map(({ method }) => method)).toContain('write');
});

test('on a central that was not prepared a new record is created once all the same', async () => {
  const bare = await startSandbox({ size: 'small', asOf: '2026-11-23', bare: true });
  const other = aDesk();
  await other.bind(bare);
  await other.sync();
  const budi = anEditor(other);
  const made = budi.create('partner', { name: 'Tanpa perangkat', city: 'Solo' });
  const edited = budi.edit('partner', { uuid: made.uuid }, { city: 'Klaten' });
  await budi.push();
  expect([budi.state(made.messageId), budi.state(edited.messageId)]).toEqual(['done', 'done']);
  const found = bare.call('res.partner', 'search', [[['name', '=', 'Tanpa perangkat']]], {
    context,
  });
  expect(found).toHaveLength(1);
  await other.close();
  await bare.close();
});
