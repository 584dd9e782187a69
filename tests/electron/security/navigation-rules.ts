import { app, PreventableEvent } from '../stand-in/app.ts';
import { StandInContents } from '../stand-in/web-contents.ts';
import { allowed, refused } from './external-rules.ts';

export const elsewhere = [
  ...refused.filter((address) => !address.startsWith('app://backoffice/')),
  ...allowed,
  ...['app://evil/', 'app://backoffice@evil/', 'app://backoffice.evil/', 'app://x@backoffice/'],
];
export const leaving = ['will-navigate', 'will-redirect', 'will-frame-navigate'] as const;

/** Puts a guard on every page to come, and takes it off again. */
type Install = () => void;

function guarded(install: Install): StandInContents {
  app.removeAllListeners('web-contents-created');
  install();
  const contents = new StandInContents();
  app.removeAllListeners('web-contents-created');
  return contents;
}

export function faultsOfNavigation(install: Install): string[] {
  const contents = guarded(install);
  const isPrevented = (name: string, url: string): boolean => {
    const event = Object.assign(new PreventableEvent(), { url });
    contents.emit(name, event);
    return event.defaultPrevented;
  };
  const went = leaving.flatMap((name) =>
    elsewhere.filter((url) => !isPrevented(name, url)).map((url) => `${name} to ${url}`),
  );
  return isPrevented('will-navigate', 'app://backoffice/#/orders')
    ? [...went, 'our own page cannot be loaded again']
    : went;
}

export function faultsOfWebviews(install: Install): string[] {
  const event = new PreventableEvent();
  guarded(install).emit('will-attach-webview', event, {}, {});
  return event.defaultPrevented ? [] : ['a page is held inside another'];
}

export function faultsOfPopups(install: Install): string[] {
  const contents = guarded(install);
  return [...allowed, ...refused].filter((url) => contents.openHandler({ url }).action !== 'deny');
}

const onEach = (guard: (contents: StandInContents) => void) => (): void =>
  void app.on('web-contents-created', (_event, contents: StandInContents) => guard(contents));
const stayAt = (contents: StandInContents, names: readonly string[], except = '') => {
  for (const name of names) {
    contents.on(name, (event: PreventableEvent & { url: string }) => {
      const isOurs = event.url.startsWith('app://backoffice/');
      if (!isOurs && event.url !== except) event.preventDefault();
    });
  }
};

export const looseNavigation = {
  'one foreign address passes': onEach((contents) =>
    stayAt(contents, leaving, 'https://www.odoo.com/documentation/17.0/'),
  ),
  'a redirect is forgotten': onEach((contents) => stayAt(contents, ['will-navigate'])),
  'nobody guards': () => undefined,
  'our own page is stopped too': onEach((contents) => {
    for (const name of leaving) {
      contents.on(name, (event: PreventableEvent) => event.preventDefault());
    }
  }),
};
export const looseWebviews = {
  'will-attach-webview is forgotten': onEach((contents) => stayAt(contents, leaving)),
};
export const loosePopups = {
  'a window of an allowed address opens': onEach((contents) =>
    contents.setWindowOpenHandler(({ url }) => ({
      action: allowed.includes(url) ? 'allow' : 'deny',
    })),
  ),
  'the handler is forgotten, and Electron allows': () => undefined,
};
