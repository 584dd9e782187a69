import { ORPCError } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveActor } from '../../main/platform/session/actor.service.ts';
import { namedVendors } from '../../main/platform/session/own-rows.ts';
import {
  type Permission,
  permissions,
  type Role,
  roles,
  rowsOf,
} from '../../shared/contract/permissions.ts';
import type { ProcedureMeta } from '../../shared/contract/procedure.ts';
import { call, failed, leaves } from '../contract/call.ts';
import { type Transport, transports } from '../contract/transports.ts';
import { aBinding, aCompany, aProduct, aVendor } from '../support/a-replica.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { documentedTable } from './documented-table.ts';

const DAY_MS = 86_400_000;
const table = documentedTable();
const callable = [...leaves].filter(([, { '~orpc': def }]) => def.meta.kind !== 'stream');
const isOpenTo = (path: string, role: Role): boolean => {
  const named = permissionsOf(path);
  return named.length > 0 && named.every((one) => table.get(one)?.get(role) != null);
};

test('the code allows what the table of docs/ROLES.md says, and nothing else', () => {
  expect([...table.keys()].sort()).toEqual([...permissions].sort());
  for (const permission of permissions) {
    const inCode = new Map(roles.map((role) => [role, rowsOf(role, permission)]));
    expect(inCode, permission).toEqual(table.get(permission));
  }
});

test('every procedure of the contract names its own permissions', () => {
  expect([...leaves.keys()].filter((path) => permissionsOf(path).length === 0)).toEqual([]);
});

test('a procedure that opens own rows alone, and takes the id of a vendor, says where it stands', () => {
  const owned = callable.filter(([path]) =>
    roles.some(
      (role) =>
        isOpenTo(path, role) && permissionsOf(path).some((one) => rowsOf(role, one) === 'own'),
    ),
  );
  const takingIds = owned.filter(([, { '~orpc': def }]) =>
    /"(id|vendor\w*|partnerId|filters|ref)"/.test(JSON.stringify(keysOf(def.inputSchema))),
  );
  expect(takingIds.map(([path]) => path).sort()).toEqual(Object.keys(namedVendors).sort());
});

describe.each(['in-process', 'http'])('the rights, %s', (name) => {
  let engine: TempEngine;
  let transport: Transport;
  let own: number;
  let other: number;

  beforeAll(async () => {
    engine = await tempEngine();
    aCompany(engine.db);
    own = aVendor(engine.db);
    other = aVendor(engine.db);
    aProduct(engine.db, { vendorId: own });
    aProduct(engine.db, { vendorId: other });
    const open = transports[name];
    if (open === undefined) throw new Error(name);
    transport = await open(engine);
  });
  afterAll(async () => {
    await transport.close();
    await engine.close();
  });

  const asked = callable.flatMap(([path]) => roles.map((role) => [path, role] as const));
  test.each(asked)('%s as %s', async (path, role) => {
    aBinding(engine.db, { role, partnerId: own });
    // No input fits: what is allowed is turned down for that, or answers where it takes none.
    const code = await codeOf(call(transport, path, takesInput(path) ? 'not an input' : undefined));
    if (isOpenTo(path, role)) expect(code).not.toBe('permission.denied');
    else expect(code).toBe('permission.denied');
  });

  const period = { from: '2026-11-01', to: TODAY };
  const of = (vendor: number): Record<string, unknown> => ({
    'vendors.get': { id: vendor },
    'vendors.products': { id: vendor },
    'vendors.shelf': { id: vendor },
    'vendors.reviews': { id: vendor },
    'vendors.timeline': { id: vendor },
    'vendors.balance': { id: vendor },
    'vendors.duplicates': { vendorId: vendor },
    'certification.standing': { id: vendor },
    'analytics.query': { metrics: ['gmv'], period, filters: { vendor: [String(vendor)] } },
    'analytics.dashboard': { id: 'overview', period, filters: { vendor: [String(vendor)] } },
    'commission.lines.summary': { period, vendorId: vendor },
    'commission.lines.list': { period, vendorId: vendor },
    'commission.lines.filters': { vendorId: vendor },
    'commission.lines.export': { period, vendorId: vendor, table: 'lines', language: 'id' },
    'commission.rules.list': { vendorId: vendor },
    'analytics.export': {
      query: { metrics: ['gmv'], period, filters: { vendor: [String(vendor)] } },
      title: 'GMV',
      language: 'id',
    },
  });

  test.each(Object.keys(namedVendors))('%s gives a vendor his own rows alone', async (path) => {
    aBinding(engine.db, { role: 'vendor', partnerId: own });
    expect(await codeOf(call(transport, path, of(own)[path]))).not.toMatch(/^permission/);
    const error = await failed(call(transport, path, of(other)[path]));
    expect(error.data).toMatchObject({ code: 'permission.not_yours' });
    aBinding(engine.db, { role: 'operations', partnerId: own });
    const asStaff = await codeOf(call(transport, path, of(other)[path]));
    expect(asStaff).not.toMatch(/^permission/);
  });

  test('a list holds the row of the vendor, even where another one lies in the file', async () => {
    aBinding(engine.db, { role: 'vendor', partnerId: own });
    const { rows, total } = await transport.client.vendors.list({ archived: true });
    expect({ ids: rows.map(({ id }) => id), total }).toEqual({ ids: [own], total: 1 });
  });

  test.each(roles)('%s serves for 30 days without the central, then reads only', (role) => {
    const asOf = (days: number): Role => {
      aBinding(engine.db, { role, checkedAt: NOW - days * DAY_MS, partnerId: own });
      return resolveActor(engine.db, 'window', { now: () => NOW }).role;
    };
    expect(asOf(29)).toBe(role);
    expect(asOf(30)).toBe(role);
    // Of a vendor nothing is left to take: its desk holds no other rows to read.
    expect(asOf(31)).toBe(role === 'vendor' ? 'vendor' : 'viewer');
  });
});

function permissionsOf(path: string): readonly Permission[] {
  const meta: ProcedureMeta | undefined = leaves.get(path)?.['~orpc'].meta;
  return meta?.permissions ?? [];
}

function takesInput(path: string): boolean {
  return leaves.get(path)?.['~orpc'].inputSchema !== undefined;
}

async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return 'answered';
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    return error.data?.code ?? error.code;
  }
}

/** Every key of an object schema, however deep. */
function keysOf(schema: unknown, depth = 0): unknown {
  if (typeof schema !== 'object' || schema === null || depth > 8) return null;
  const def: unknown = Reflect.get(schema, 'def') ?? Reflect.get(schema, '_def');
  if (typeof def !== 'object' || def === null) return null;
  const shape: unknown = Reflect.get(def, 'shape');
  const inner = ['innerType', 'in', 'element'].map((key) => Reflect.get(def, key));
  const fields = typeof shape === 'object' && shape !== null ? Object.entries(shape) : [];
  return [
    ...fields.map(([key, value]) => ({ [key]: keysOf(value, depth + 1) })),
    ...inner.filter(Boolean).map((value) => keysOf(value, depth + 1)),
  ];
}
