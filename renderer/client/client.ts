import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../shared/contract/index.ts';
import { httpLink } from './link/http-transport.ts';
import { ipcLink } from './link/ipc-transport.ts';

/** The only place that knows which host this window is in. */
const link = window.backoffice === undefined ? httpLink() : ipcLink(window.backoffice);

/** Every procedure of shared/contract: `await client.sync.start()`. */
export const client: ContractRouterClient<Contract> = createORPCClient(link);

/** The same for TanStack Query: `useQuery(api.vendors.list.queryOptions({ input }))`. */
export const api = createTanstackQueryUtils(client);
