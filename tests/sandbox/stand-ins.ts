import { groups } from '../../sandbox/base/groups.ts';
import { compareAndSetId } from '../../sandbox/kit/actions.ts';
import { groupIdOf } from '../../sandbox/kit/groups.ts';
import { dictOf, idsOf, isList } from '../../sandbox/narrow.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Stand } from './adapt.ts';
import { Wire } from './shape.ts';

/** Which ids of this sandbox play the part of the recorded ones, file by file. */
export interface StandIns {
  readonly forFile: (number: number) => Stand;
  /** Takes up the ids a reply brings, for the files that follow in the same run. */
  readonly learn: (number: number, result: unknown) => void;
}

export function standInsFor(sandbox: Sandbox): StandIns {
  const ids = (model: string, domain: unknown[], limit = 1) =>
    idsOf(sandbox.call(model, 'search', [domain], { order: 'id', limit }));
  const first = (model: string, domain: unknown[]) => ids(model, domain)[0] ?? 0;
  const [profile = 0, second = 0] = ids('x_umkm_vendor_profile', [], 2);
  const stampOf = (model: string, id: number) => {
    const rows = sandbox.call(model, 'read', [[id], ['x_write_us']]);
    return String(dictOf(isList(rows) ? rows[0] : null).x_write_us);
  };
  const vendors = ids('res.partner', [['x_vendor_profile_ids', '!=', false]], 2);
  const ownVendor = vendors[0] ?? 0;
  const foreignOrder = idsOf(
    sandbox.call('sale.order', 'create', [{ partner_id: ownVendor, company_id: 2 }]),
  );
  const products = ids('product.product', [['x_vendor_id', '!=', false]], 3);
  const ownLine = first('sale.order.line', [['x_vendor_id', '=', ownVendor]]);
  const otherLine = first('sale.order.line', [['x_vendor_id', '=', vendors[1]]]);
  const lines = ids('sale.order.line', [['write_date', '>=', '2026-11-01']], 200);
  const credited = ids('account.move', [['reversal_move_id', '!=', false]], 3);
  const state = (name: string) => first('payment.transaction', [['state', '=', name]]);
  const stamp = stampOf('x_umkm_vendor_profile', second);
  const uuid = dictOf(
    listFirst(sandbox.call('x_umkm_vendor_profile', 'read', [[profile], ['x_uuid']])),
  );
  const texts = new Map([
    ['2026-11-23 01:23:35', stamp.slice(0, 19)],
    ['2026-11-23 01:23:35.062989', stamp],
    ['2026-11-23 01:24:41.001991', stampOf('sale.order.line', lines[0] ?? 0)],
    ['b855daec-4ec1-4e29-b186-e32e2b0db06f', String(uuid.x_uuid)],
    ['45', String(ownVendor)],
    ['46', String(vendors[1])],
    ['67', String(products[0])],
    ['68', String(products[1])],
  ]);
  const written = new Map([
    [45, ownVendor],
    [67, products[0] ?? 0],
    [68, products[1] ?? 0],
    [69, products[2] ?? 0],
    [100, products[2] ?? 0],
    [475, compareAndSetId],
  ]);
  const provisioned = new Map([
    [45, ownVendor],
    [62, groupIdOf('admin')],
    [4, groups.system.id],
    [63, groupIdOf('vendor')],
  ]);
  const template = first('product.template', [['x_vendor_id', '!=', false]]);
  const some = (recorded: number[]) => {
    const partners = ids('res.partner', [], recorded.length);
    return recorded.map((id, at): [number, number] => [id, partners[at] ?? 0]);
  };
  const special: Readonly<Record<number, [number, number][]>> = {
    246: some([14, 15]),
    302: [[167, lines[99] ?? 0]],
    303: [[50124, lines[150] ?? 0]],
    307: [[3, second]],
    308: [[3, second]],
    309: [[3, second]],
    310: [[4415, lines[0] ?? 0]],
    315: some([14, 15, 16, 17, 18]),
    366: [[1, foreignOrder[0] ?? 0]],
    374: [[68, otherLine]],
    375: [
      [5327, ownLine],
      [68, otherLine],
    ],
    376: [
      [5327, ownLine],
      [68, otherLine],
    ],
    390: [[16299, state('pending')]],
    391: [[16188, state('authorized')]],
    392: [[16300, state('done')]],
    393: [[16291, state('cancel')]],
    394: [[16239, state('error')]],
    399: [49, 50, 51].map((id, at) => [id, credited[at] ?? 0]),
    450: [[9, first('x_umkm_vendor_profile', [['x_partner_id', '=', ownVendor]])]],
    452: [[1, foreignOrder[0] ?? 0]],
    455: [[45, template]],
  };
  return {
    forFile: (number) => ({
      numbers: new Map([
        ...(number >= 401 && number < 490 ? written : []),
        ...(number >= 701 ? provisioned : []),
        ...(special[number] ?? []),
      ]),
      texts: number === 460 || number === 461 ? new Map([...texts, ['3', '1']]) : texts,
    }),
    learn: (number, result) => {
      const brought = plainIds(result);
      for (const [at, recorded] of (learned[number] ?? []).entries()) {
        (number < 700 ? written : provisioned).set(recorded, brought[at] ?? 0);
      }
      const stamp = stamped[number];
      const row = dictOf(isList(result) ? result[0] : result);
      if (stamp) texts.set(stamp, String(row.x_write_us));
    },
  };
}

/** Recorded stamps that stand for one a reply brings here. */
const stamped: Readonly<Record<number, string>> = {
  440: '2026-11-23 02:09:28.371106',
  713: '2026-11-23 02:10:36.970423',
};

const listFirst = (value: unknown) => (isList(value) ? value[0] : null);

/** Recorded ids that the reply of a file brings here, in the order they stand in it. */
const learned: Readonly<Record<number, readonly number[]>> = {
  401: [711],
  418: [4348],
  455: [1503],
  460: [20054],
  462: [50166, 50167],
  464: [1541],
  701: [622],
  704: [8523],
  709: [483],
  711: [484],
};

function plainIds(result: unknown): number[] {
  if (result instanceof Wire) return [result.value];
  const row = isList(result) ? dictOf(result[0]) : dictOf(result);
  const found =
    row.ids ??
    (isList(row.picking_ids) && row.picking_ids.length > 0 ? row.picking_ids : row.order_line);
  return (isList(found) ? found : []).flatMap((id) => (id instanceof Wire ? [id.value] : []));
}
