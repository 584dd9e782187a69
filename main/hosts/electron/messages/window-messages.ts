import { type IpcMainEvent, ipcMain, type WebContents } from 'electron';
import { isOurPage } from '../page-address.ts';
import { isOurWindow } from '../window/window-factory.ts';
import { hasWireShape, type WindowMessage } from './wire-shape.ts';

/** Everything a window and its host say to each other travels on these. */
export const channels = ['rpc'] as const;
export type Channel = (typeof channels)[number];

/** As much as the browser host takes. */
const LARGEST = 5 * 1_048_576;

interface Listening {
  hear(contents: WebContents, message: WindowMessage): void;
  refused(why: Refused): void;
}

export type Refused = 'frame' | 'window' | 'page' | 'shape' | 'size';

/** The only place that listens to windows. Each message is judged, not the first alone. */
export function onWindowMessage(channel: Channel, { hear, refused }: Listening): () => void {
  const listener = (event: IpcMainEvent, ...args: unknown[]): void => {
    const [message] = args;
    const why = judgeSender(event) ?? judgeMessage(args);
    if (why !== null) refused(why);
    else if (isMessage(message)) hear(event.sender, message);
  };
  ipcMain.on(channel, listener);
  return () => void ipcMain.off(channel, listener);
}

/** The main frame of a window of ours that shows our page. Frames that have gone are null. */
function judgeSender({ sender, senderFrame }: IpcMainEvent): Refused | null {
  if (!isOurWindow(sender)) return 'window';
  if (senderFrame === null || senderFrame !== sender.mainFrame) return 'frame';
  return isOurPage(senderFrame.url) ? null : 'page';
}

function judgeMessage(args: readonly unknown[]): Refused | null {
  const [message] = args;
  if (args.length !== 1 || !isMessage(message)) return 'shape';
  if (message.length > LARGEST) return 'size';
  return hasWireShape(message) ? null : 'shape';
}

function isMessage(value: unknown): value is WindowMessage {
  return typeof value === 'string' || value instanceof Uint8Array;
}
