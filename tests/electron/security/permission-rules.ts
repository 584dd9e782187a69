import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from '../stand-in/app.ts';
import { StandInSession } from '../stand-in/session.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Every permission that this Electron knows, from its own declarations. */
export function permissionNames(): string[] {
  const text = readFileSync(join(ROOT, 'node_modules/electron/electron.d.ts'), 'utf8');
  const lists = text.match(/setPermission(?:Check|Request)Handler\(handler: .*/g) ?? [];
  const names = lists.flatMap((list) =>
    [...list.matchAll(/'([a-zA-Z-]+)'/g)].map(([, name]) => name),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Of what is put on every session to come. */
export function faultsOfPermissions(install: () => void): string[] {
  const names = permissionNames();
  if (!names.includes('geolocation')) return ['the list of permissions could not be read'];
  app.removeAllListeners('session-created');
  install();
  const session = new StandInSession();
  app.emit('session-created', session);
  app.removeAllListeners('session-created');
  const ask = (handler: string, ...args: unknown[]): unknown =>
    Reflect.apply(session.handlers[handler] ?? (() => true), undefined, args);
  const isGranted = (name: string): boolean => {
    const answers: unknown[] = [];
    ask('request', {}, name, (answer: unknown) => answers.push(answer), {});
    const isRefused = answers.length === 1 && answers[0] === false;
    return !isRefused || ask('check', {}, name, 'app://backoffice', {}) !== false;
  };
  const streams: unknown[] = [];
  ask('display', {}, (answer: unknown) => streams.push(answer));
  return [
    ...names.filter(isGranted),
    ...(ask('device', { deviceType: 'hid' }) === false ? [] : ['a device']),
    ...(JSON.stringify(streams) === '[{}]' ? [] : ['the screen']),
  ];
}

type Answer = (answer: unknown) => void;
const onEach = (change: (session: StandInSession) => void) => (): void =>
  void app.on('session-created', (session: StandInSession) => {
    session.setPermissionRequestHandler((_page: never, _name: string, answer: Answer) =>
      answer(false),
    );
    session.setPermissionCheckHandler(() => false);
    session.setDevicePermissionHandler(() => false);
    session.setDisplayMediaRequestHandler((_request: never, answer: Answer) => answer({}));
    change(session);
  });

export const loosePermissions = {
  'a request is answered with true': onEach((session) =>
    session.setPermissionRequestHandler((_page: never, _name: string, answer: Answer) =>
      answer(true),
    ),
  ),
  'one permission passes its check': onEach((session) =>
    session.setPermissionCheckHandler((_page: never, name: string) => name === 'notifications'),
  ),
  'a device is given': onEach((session) => session.setDevicePermissionHandler(() => true)),
  'the screen is given': onEach((session) =>
    session.setDisplayMediaRequestHandler((_request: never, answer: Answer) =>
      answer({ video: 'screen' }),
    ),
  ),
  'no session is guarded, and Electron grants': () => undefined,
};
