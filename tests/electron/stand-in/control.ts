import * as z from 'zod';
import { app } from './app.ts';
import { powerMonitor } from './computer.ts';
import { Menu } from './menu.ts';
import { answerNext, calls } from './record.ts';
import { Tray } from './tray.ts';

const order = z.discriminatedUnion('do', [
  z.object({ do: z.literal('calls') }),
  z.object({ do: z.literal('answer'), api: z.string(), value: z.unknown() }),
  z.object({ do: z.literal('menu'), label: z.string() }),
  z.object({ do: z.literal('power'), event: z.string() }),
  z.object({ do: z.literal('second-instance'), argv: z.array(z.string()) }),
  z.object({ do: z.literal('tray') }),
]);
export type Order = z.infer<typeof order>;

/** What a test in another process may ask of the computer that the app believes to run on. */
export function listenToParent(): void {
  process.on('message', (message) => process.send?.(obey(order.parse(message)) ?? null));
}

function obey(asked: Order): unknown {
  switch (asked.do) {
    case 'calls':
      return JSON.parse(JSON.stringify(calls));
    case 'answer':
      return answerNext(asked.api, asked.value);
    case 'menu':
      return Menu.current?.press(asked.label);
    case 'power':
      return void powerMonitor.emit(asked.event);
    case 'second-instance':
      return void app.emit('second-instance', {}, asked.argv);
    case 'tray':
      return Tray.current?.toolTip;
  }
}
