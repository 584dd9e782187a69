import { channels } from '../../../main/hosts/electron/messages/window-messages.ts';
import { ipcMain } from '../stand-in/ipc-main.ts';
import { StandInContents } from '../stand-in/web-contents.ts';
import { aWindow } from '../support/in-process-window.ts';

const OURS = 'app://backoffice/';

interface Sender {
  sender: unknown;
  senderFrame: unknown;
}

/** Who must never be heard, whatever the channel. */
export const badSenders: Record<string, (ours: StandInContents) => Sender> = {
  'a frame that has gone': (ours) => ({ sender: ours, senderFrame: null }),
  'a frame inside our page': (ours) => ({ sender: ours, senderFrame: { url: OURS } }),
  'about:blank': (ours) => showing(ours, 'about:blank'),
  'a data: page': (ours) => showing(ours, 'data:text/html,<script></script>'),
  'a blob: page of ours': (ours) => showing(ours, 'blob:app://backoffice/1234'),
  'a file': (ours) => showing(ours, 'file:///app/dist/renderer/index.html'),
  'a page of the web': (ours) => showing(ours, 'https://backoffice/'),
  'a user name that looks like our host': (ours) => showing(ours, 'app://backoffice@evil/'),
  'our host with a user name': (ours) => showing(ours, 'app://evil@backoffice/'),
  'a host that begins like ours': (ours) => showing(ours, 'app://backoffice.evil/'),
  'our host with a port': (ours) => showing(ours, 'app://backoffice:8080/'),
  'no address at all': (ours) => showing(ours, ''),
  'a window that is not ours': () => {
    const contents = new StandInContents();
    return showing(contents, OURS);
  },
  'a window that was closed': (ours) => {
    const event = showing(ours, OURS);
    ours.destroy();
    return event;
  },
};

function showing(contents: StandInContents, url: string): Sender {
  contents.mainFrame = { url };
  return { sender: contents, senderFrame: contents.mainFrame };
}

type Channel = (typeof channels)[number];
type Listen = (channel: Channel, hear: (message: unknown) => void) => () => void;

export async function faultsOfListening(listen: Listen): Promise<string[]> {
  const heard: string[] = [];
  for (const channel of channels) {
    for (const [who, from] of Object.entries(badSenders)) {
      const stop = listen(channel, () => heard.push(`${channel} hears ${who}`));
      ipcMain.emit(channel, from(await aWindow()), '{"i":"1","p":{"u":"/session/get"}}');
      stop();
    }
  }
  return heard;
}

const hearing =
  (mayHear: (event: { sender: StandInContents; senderFrame: { url: string } | null }) => boolean) =>
  (channel: string, hear: (message: unknown) => void) => {
    const listener = (event: Parameters<typeof mayHear>[0], message: unknown): void => {
      if (mayHear(event)) hear(message);
    };
    ipcMain.on(channel, listener);
    return () => void ipcMain.off(channel, listener);
  };

export const looseListening = {
  'everybody is heard': hearing(() => true),
  'only the beginning of the address is looked at': hearing(
    ({ senderFrame }) => senderFrame?.url.startsWith('app://backoffice') ?? false,
  ),
  'a frame inside our page is heard': hearing(({ senderFrame }) => senderFrame?.url === OURS),
};
