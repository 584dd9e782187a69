import type { MenuItemConstructorOptions } from 'electron';
import { mustComeAfter } from './readiness.ts';
import { record } from './record.ts';

type Entry = MenuItemConstructorOptions;

export class Menu {
  static current: Menu | null = null;
  readonly entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  static buildFromTemplate(entries: readonly Entry[]): Menu {
    mustComeAfter('Menu.buildFromTemplate');
    return new Menu(entries);
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.current = menu;
    record(
      'Menu.setApplicationMenu',
      menu?.entries.map(({ label, role }) => label ?? role),
    );
  }

  /** The entry with this label, wherever it hangs. */
  find(label: string): Entry | undefined {
    const all = (entries: readonly Entry[]): Entry[] =>
      entries.flatMap((entry) => [
        entry,
        ...(Array.isArray(entry.submenu) ? all(entry.submenu) : []),
      ]);
    return all(this.entries).find((entry) => entry.label === label);
  }

  press(label: string): void {
    const click = this.find(label)?.click;
    if (click !== undefined) Reflect.apply(click, undefined, []);
  }
}
