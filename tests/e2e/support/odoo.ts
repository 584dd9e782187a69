import * as z from 'zod';

interface Login {
  url: string;
  db: string;
  login: string;
  password: string;
}

const answer = z.object({ result: z.unknown() });

/** Somebody else working in Odoo: what he does reaches the desk only by a sync. */
export async function callCentral(
  { url, db, login, password }: Login,
  { model, method, args }: { model: string; method: string; args: unknown[] },
): Promise<unknown> {
  const call = async (service: string, rpc: string, params: unknown[]): Promise<unknown> => {
    const response = await fetch(`${url}/jsonrpc`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ jsonrpc: '2.0', method: 'call', id: 1 },
        params: { service, method: rpc, args: params },
      }),
    });
    return answer.parse(await response.json()).result;
  };
  const uid = await call('common', 'authenticate', [db, login, password, {}]);
  return call('object', 'execute_kw', [db, uid, password, model, method, args]);
}

export async function writeOnCentral(
  central: Login,
  { model, id, values }: { model: string; id: number; values: Record<string, unknown> },
): Promise<void> {
  const written = await callCentral(central, { model, method: 'write', args: [[id], values] });
  if (written !== true) throw new Error(`${model} ${id}`);
}

export async function readOnCentral(
  central: Login,
  { model, id, field }: { model: string; id: number; field: string },
): Promise<unknown> {
  const rows = await callCentral(central, { model, method: 'read', args: [[id], [field]] });
  return z.array(z.record(z.string(), z.unknown())).parse(rows)[0]?.[field];
}
