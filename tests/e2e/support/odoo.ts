import * as z from 'zod';

interface Login {
  url: string;
  db: string;
  login: string;
  password: string;
}

const answer = z.object({ result: z.unknown() });

/** Somebody else working in Odoo: a write that reaches the desk only by a sync. */
export async function writeOnCentral(
  { url, db, login, password }: Login,
  { model, id, values }: { model: string; id: number; values: Record<string, unknown> },
): Promise<void> {
  const call = async (service: string, method: string, args: unknown[]): Promise<unknown> => {
    const response = await fetch(`${url}/jsonrpc`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ jsonrpc: '2.0', method: 'call', id: 1 },
        params: { service, method, args },
      }),
    });
    return answer.parse(await response.json()).result;
  };
  const uid = await call('common', 'authenticate', [db, login, password, {}]);
  const execute = [db, uid, password, model, 'write', [[id], values]];
  if ((await call('object', 'execute_kw', execute)) !== true) throw new Error(`${model} ${id}`);
}
