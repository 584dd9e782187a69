import { OdooError } from '../errors.ts';
import { encode } from '../json.ts';
import type { Dict } from '../narrow.ts';
import { isDict } from '../narrow.ts';
import { SelfDeadlock } from '../orm/provision/settle.ts';

/** A JSON-RPC call as it came, or the plain text that refuses it. */
export type Parsed = { readonly body: Dict } | { readonly refusal: string };

export function parseCall(text: unknown): Parsed {
  let body: unknown;
  try {
    body = JSON.parse(typeof text === 'string' ? text : '');
  } catch {
    return { refusal: 'Invalid JSON data' };
  }
  return isDict(body) ? { body } : { refusal: 'Invalid JSON-RPC data' };
}

/**
 * HTTP 200 whatever happened. A method that returns nothing gives neither result nor error; a lost
 * session does not even say which call it answers.
 */
export function answer(body: Dict, work: () => unknown): string {
  const head = (id: unknown) => `{"jsonrpc":"2.0","id":${encode(id ?? null)}`;
  try {
    const result = work();
    if (result === undefined || result === null) return `${head(body.id)}}`;
    return `${head(body.id)},"result":${encode(result)}}`;
  } catch (error) {
    if (error instanceof SelfDeadlock) throw error;
    const known = error instanceof OdooError ? error : asServerFault(error);
    return `${head(known.code === 100 ? null : body.id)},"error":${encode(errorBody(known))}}`;
  }
}

function errorBody(known: OdooError): Dict {
  return {
    code: known.code,
    message: known.code === 100 ? 'Odoo Session Expired' : 'Odoo Server Error',
    data: {
      name: known.odooName,
      debug: `Traceback (most recent call last):\n${known.odooName}: ${known.message}\n`,
      message: known.message,
      arguments: [known.message],
      context: {},
    },
  };
}

/** A fault of the sandbox itself: shown whole, so that its cause is found. */
const asServerFault = (error: unknown) =>
  new OdooError(
    'builtins.Exception',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
