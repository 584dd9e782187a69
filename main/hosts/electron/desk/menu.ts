import type { MenuItemConstructorOptions } from 'electron';
import type { TextKey } from '../../../../shared/i18n/areas/index.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import type { DeskActions } from './menu-actions.ts';

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;

export interface MenuOptions {
  language: Language;
  actions: DeskActions;
  platform: NodeJS.Platform;
  devTools: boolean;
  /** Whether the window is kept out of screenshots and recordings. */
  isProtected: boolean;
}

const screens = ['overview', 'vendors', 'orders', 'reports', 'sync', 'settings'] as const;
const separator: Item = { type: 'separator' };

/** The menu in the language of the profile, with the keys of the app beside its words. */
export function menuTemplate(options: MenuOptions): Item[] {
  const say = (key: TextKey): string => translate(key, options.language);
  const role = (name: Role, key: TextKey): Item => ({ role: name, label: say(key) });
  const apple: Item[] = options.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  return [
    ...apple,
    { label: say('desktop.menu.file'), submenu: fileItems(options) },
    {
      label: say('desktop.menu.edit'),
      submenu: [
        role('undo', 'desktop.menu.undo'),
        role('redo', 'desktop.menu.redo'),
        separator,
        role('cut', 'desktop.menu.cut'),
        role('copy', 'desktop.menu.copy'),
        role('paste', 'desktop.menu.paste'),
        role('selectAll', 'desktop.menu.select_all'),
      ],
    },
    { label: say('desktop.menu.go'), submenu: goItems(options) },
    { label: say('desktop.menu.view'), submenu: viewItems(options, role) },
    {
      label: say('desktop.menu.window'),
      submenu: [role('minimize', 'desktop.menu.minimise'), role('close', 'desktop.menu.close')],
    },
    {
      label: say('desktop.menu.help'),
      submenu: [{ label: say('shell.keys'), click: () => options.actions.keys() }],
    },
  ];
}

function viewItems(
  { language, actions, devTools, isProtected }: MenuOptions,
  role: (name: Role, key: TextKey) => Item,
): Item[] {
  const say = (key: TextKey): string => translate(key, language);
  return [
    pageKey({ label: say('shell.keys.menu'), accelerator: 'CmdOrCtrl+B' }, () =>
      actions.navigation(),
    ),
    separator,
    role('resetZoom', 'desktop.menu.zoom_reset'),
    role('zoomIn', 'desktop.menu.zoom_in'),
    role('zoomOut', 'desktop.menu.zoom_out'),
    role('togglefullscreen', 'desktop.menu.full_screen'),
    separator,
    {
      label: say('desktop.menu.protect'),
      type: 'checkbox',
      checked: isProtected,
      click: () => actions.protect(!isProtected),
    },
    role('reload', 'shell.reload'),
    ...(devTools ? [role('toggleDevTools', 'desktop.menu.dev_tools')] : []),
  ];
}

function fileItems({ language, actions, platform }: MenuOptions): Item[] {
  const say = (key: TextKey): string => translate(key, language);
  const quit: Item = {
    label: say('desktop.quit'),
    accelerator: 'CmdOrCtrl+Q',
    click: () => actions.quit(),
  };
  return [
    { label: say('shell.action.sync'), click: () => actions.sync() },
    pageKey({ label: say('lock.now'), accelerator: 'CmdOrCtrl+L' }, () => actions.lock()),
    separator,
    {
      label: say('desktop.menu.print'),
      accelerator: 'CmdOrCtrl+P',
      click: () => actions.print(),
    },
    { label: say('desktop.menu.save_pdf'), click: () => actions.savePdf() },
    separator,
    { label: say('desktop.menu.profile'), click: () => actions.chooseProfile() },
    ...(platform === 'darwin' ? [] : [separator, quit]),
  ];
}

function goItems({ language, actions }: MenuOptions): Item[] {
  const palette = { label: translate('shell.palette', language), accelerator: 'CmdOrCtrl+K' };
  const entries = screens.map((screen, index) =>
    pageKey(
      { label: translate(`shell.screen.${screen}`, language), accelerator: `Alt+${index + 1}` },
      () => actions.open(`/${screen}`),
    ),
  );
  return [...entries, separator, pageKey(palette, () => actions.palette())];
}

/** A key that the page itself listens for: shown here, pressed there. */
function pageKey(item: Item, click: () => void): Item {
  return { ...item, registerAccelerator: false, click };
}
