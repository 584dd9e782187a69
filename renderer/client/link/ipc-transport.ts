import { RPCLink } from '@orpc/client/message-port';

type Listen = (event: { data: string | Uint8Array }) => void;

/** To the Electron host: the bridge of preload/ dressed as a message port. */
export function ipcLink(bridge: BackofficeBridge) {
  const port = {
    postMessage: (data: string | Uint8Array) => bridge.post(data),
    addEventListener: (event: string, listen: Listen) => {
      if (event === 'message') bridge.onMessage((data) => listen({ data }));
    },
  };
  return new RPCLink({ port: port as Pick<MessagePort, 'addEventListener' | 'postMessage'> });
}
