import { expect, test } from 'vitest';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk } from './a-desk.ts';
import { anEditor } from './an-editor.ts';
import { deskBehindALine } from './desk-behind-a-line.ts';

const here = deskBehindALine();

const context = { allowed_company_ids: [1], active_test: false };
const partners = () =>
  here.box.call('res.partner', 'search', [[]], { limit: 20, order: 'id', context }) as number[];
const read = (id: number) =>
  (here.box.call('res.partner', 'read', [[id], ['city', 'zip']], { context }) as object[])[0];

/** Someone else writes between our look and our write. */
function overtake(id: number, values: object): void {
  let isDone = false;
  here.proxy.decide = ({ model, method }) => {
    if (model === 'ir.actions.server' && method === 'run' && !isDone) {
      isDone = true;
      here.box.call('res.partner', 'write', [[id], values], { context });
    }
    return 'pass';
  };
}

test('a write that was overtaken in another field looks again, and both stand', async () => {
  const [id = 0] = partners();
  const { messageId } = here.sari.edit('partner', id, { city: 'Kota saya' });
  overtake(id, { zip: '98765' });
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(read(id)).toMatchObject({ city: 'Kota saya', zip: '98765' });
  expect(here.proxy.calls.filter(({ method }) => method === 'run')).toHaveLength(2);
  expect(here.proxy.calls.filter(({ method }) => method === 'write')).toHaveLength(0);
});

test('a write that was overtaken in the same field writes over nothing, and asks', async () => {
  const [, id = 0] = partners();
  const { messageId } = here.sari.edit('partner', id, { city: 'Kota saya' });
  overtake(id, { city: 'Kota mereka' });
  await here.sari.push();
  expect(here.sari.message(messageId).message).toMatchObject({
    state: 'conflict',
    fields: [{ column: 'city', mine: 'Kota saya', theirs: 'Kota mereka' }],
  });
  expect(read(id)).toMatchObject({ city: 'Kota mereka' });
});

test('where the action that was named is not there, the plain write does', async () => {
  here.box.call('x_umkm_setting', 'write', [settingIds(), { x_value: '999999' }], { context });
  const [, , id = 0] = partners();
  const { messageId } = here.sari.edit('partner', id, { city: 'Tanpa tindakan' });
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(read(id)).toMatchObject({ city: 'Tanpa tindakan' });
});

function settingIds(): number[] {
  const domain = [['x_key', '=', 'cas.action_id']];
  return here.box.call('x_umkm_setting', 'search', [domain], { context }) as number[];
}

test('where the central has no such action at all, the plain write does', async () => {
  here.box.call('x_umkm_setting', 'unlink', [settingIds()], { context });
  const [, , , id = 0] = partners();
  const { messageId } = here.sari.edit('partner', id, { city: 'Biasa' });
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(here.proxy.calls.map(({ method }) => method)).toContain('write');
});

test('on a central that was not prepared a new record is created once all the same', async () => {
  const bare = await startSandbox({ size: 'tiny', asOf: '2026-11-23', bare: true });
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
