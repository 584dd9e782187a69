import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { AppClient, Engine } from '../../main/engine/engine.ts';
import { serveHttp } from '../../main/hosts/http/server.ts';
import { openInProcessWindow } from '../electron/support/in-process-window.ts';

export interface Transport {
  client: AppClient;
  close(): Promise<void>;
}

/** The same engine by each way in. A window's rights in all: what a page may not do, it may not do anywhere. */
export const transports: Readonly<Record<string, (engine: Engine) => Promise<Transport>>> = {
  'in-process': inProcess,
  http: async (engine) => {
    const host = await serveHttp({ engine, files: new Map(), port: 0 });
    const origin = `http://127.0.0.1:${host.port}`;
    const headers = {
      origin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    };
    const code = new URL(host.launchUrl()).hash.slice('#code='.length);
    const body = JSON.stringify({ code });
    const session = await fetch(`${origin}/session`, { method: 'POST', headers, body });
    const { token } = await session.json();
    const link = new RPCLink({
      url: `${origin}/rpc`,
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
    return { client: createORPCClient(link), close: () => host.close() };
  },
  'electron, through its stand-in': openInProcessWindow,
};

export async function inProcess(engine: Engine): Promise<Transport> {
  return { client: engine.client('window'), close: async () => undefined };
}
