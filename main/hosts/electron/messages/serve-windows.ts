import { RPCHandler } from '@orpc/server/message-port';
import type { WebContents } from 'electron';
import type { Engine } from '../../../engine/engine.ts';
import { onWindowMessage } from './window-messages.ts';
import { WindowPort } from './window-port.ts';
import type { WindowMessage } from './wire-shape.ts';

const CHANNEL = 'rpc';

interface Served {
  path: readonly string[];
  input: unknown;
}

/** The contract, answered to windows. `answered` hears of every call that succeeded. */
export function serveWindows(engine: Engine, answered: (call: Served) => void): () => void {
  const handler = new RPCHandler(engine.router, {
    clientInterceptors: [
      async ({ path, input, next }) => {
        const output = await next();
        answered({ path, input });
        return output;
      },
    ],
  });
  const ports = new Map<WebContents, WindowPort>();

  const drop = (contents: WebContents): void => {
    ports.get(contents)?.close();
    ports.delete(contents);
  };

  const open = (contents: WebContents): WindowPort => {
    const port = new WindowPort(contents, CHANNEL);
    ports.set(contents, port);
    handler.upgrade(port, { context: { via: 'window' } });
    const end = (): void => {
      contents.off('did-start-navigation', endIfLeft);
      contents.off('destroyed', end);
      drop(contents);
    };
    const endIfLeft = (left: { isMainFrame: boolean; isSameDocument: boolean }): void => {
      if (left.isMainFrame && !left.isSameDocument) end();
    };
    contents.on('did-start-navigation', endIfLeft);
    contents.on('destroyed', end);
    return port;
  };

  const stop = onWindowMessage(CHANNEL, {
    hear: (contents: WebContents, message: WindowMessage) =>
      (ports.get(contents) ?? open(contents)).hear(message),
    refused: (why) => engine.log.write({ event: 'window.refused', code: why }),
  });
  return () => {
    stop();
    for (const contents of [...ports.keys()]) drop(contents);
  };
}
