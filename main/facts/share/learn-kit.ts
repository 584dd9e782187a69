import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Writer } from '../../db/db.ts';
import { own } from '../../db/qb.ts';
import { GUARDS } from '../../platform/saved/reach.ts';
import { findBinding } from '../../platform/session/session.store.ts';
import type { Exchange } from '../exchange/exchange.ts';

const DOMAIN = [['x_key', '=', 'kit.version']];
const CALL = { model: 'x_umkm_setting', method: 'search_read', args: [DOMAIN] } as const;

const versions = z.array(z.object({ x_value: z.string().regex(/^\d{1,6}$/) }));

/** How this central was prepared: what may be sent there goes by it. Asked until it is all that we use. */
export async function learnKit({ db, ask }: Pick<Exchange, 'db' | 'ask'>): Promise<void> {
  const bound = findBinding(db);
  if (bound === undefined || (bound.kit ?? 0) >= GUARDS) return;
  try {
    const { result } = await ask({ ...CALL, kwargs: { fields: ['x_value'] } });
    const found = versions.safeParse(result).data?.at(0);
    if (found !== undefined) db.tx(() => saveKit(db, Number(found.x_value)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** This central has no facts for this login. */
export function forgetKit(db: Writer): void {
  db.tx(() => saveKit(db, null));
}

function saveKit(db: Writer, kit: number | null): void {
  db.run(own.updateTable('connection').set({ kit }));
}
