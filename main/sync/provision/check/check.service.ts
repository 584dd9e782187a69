import type { ProvisionCheck } from '../../../../shared/contract/provision.contract.ts';
import { OdooClient } from '../../../central/odoo-client.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { sessionOf } from '../../cycle/open-central.ts';
import { Central } from '../../pull/central.ts';
import { checkKit } from './check-kit.ts';

const TIMEOUT_MS = 20_000;

/** By the profile's own login and key, and by reading only. */
export async function checkCentral(call: TaskCall): Promise<ProvisionCheck> {
  const { bound, session } = sessionOf(call);
  const { network, signal } = call;
  const client = new OdooClient(bound.url, { post: network.post, timeoutMs: TIMEOUT_MS });
  return checkKit(new Central(client, session, { network, signal }));
}
