import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { allowedOutside } from '../../main/hosts/electron/guard/external.ts';
import { guardNavigation } from '../../main/hosts/electron/guard/navigation.ts';
import { denyPermissions } from '../../main/hosts/electron/guard/permissions.ts';
import { app, PreventableEvent } from './stand-in/app.ts';
import { calls, callsOf } from './stand-in/record.ts';
import { StandInSession } from './stand-in/session.ts';
import { StandInContents } from './stand-in/web-contents.ts';

const ROOT = join(import.meta.dirname, '../..');

beforeAll(() => {
  guardNavigation();
  denyPermissions();
});
beforeEach(() => {
  calls.length = 0;
});

const allowed = [
  'https://www.odoo.com/documentation/17.0/',
  'https://pajak.go.id/id?kata=umkm#atas',
  'https://a-b.example.co.id:8443/x',
  'mailto:bantuan@example.co.id',
];
const refused = [
  ...['http://example.com/', 'HTTP://example.com', 'ftp://example.com/a', 'ws://example.com'],
  ...['file:///etc/passwd', 'FILE:///C:/windows/system32/calc.exe', 'file://server/share/a.exe'],
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'vbscript:msgbox(1)'],
  ...['data:text/html,<script>alert(1)</script>', 'blob:https://example.com/1', 'about:blank'],
  ...['ms-msdt:/id PCWDiagnostic', 'ms-officecmd:{"id":3}', 'search-ms:query=a', 'ms-cxh-full://0'],
  ...['smb://server/share', '\\\\server\\share\\a.exe', '//server/share', 'nfs://server/a'],
  ...['https://user:pass@example.com/', 'https://example.com@evil.com/', 'https://user@evil.com'],
  ...['https://localhost/', 'https://127.0.0.1/', 'https://[::1]/', 'https://2130706433/'],
  ...['https://192.168.1.1/', 'https://printer/', 'https://nas.local/', 'https://vault.internal/'],
  ...[' https://example.com', 'https://example.com/a b', 'https://example.com/\u0000'],
  ...['https://exam\u00adple.com/', 'https://example.com/\u202egpj.exe', 'https:\\\\example.com'],
  ...['https:example.com', 'https://', 'https', '', 'example.com', '/index.html', '#/overview'],
  ...[`https://example.com/${'a'.repeat(2_048)}`, 'umkm://orders/1', 'app://backoffice/'],
  ...['mailto:', 'mailto:nobody', 'mailto:a@b@c', 'mailto:a@b.co?attach=/etc/passwd'],
  ...['mailto://a@b.co', 'tel:+62811', 'intent://x#Intent;end', 'chrome://settings'],
];

test('sixty addresses: only the four allowed leave', () => {
  expect(allowed.length + refused.length).toBeGreaterThanOrEqual(60);
  expect(refused.filter((address) => allowedOutside(address) !== null)).toEqual([]);
  expect(allowed.map(allowedOutside)).toEqual(allowed);
});

test('a popup never opens; the computer is asked to open an allowed address and no other', () => {
  const contents = new StandInContents();
  for (const url of [...allowed, ...refused]) {
    expect(contents.openHandler({ url })).toEqual({ action: 'deny' });
  }
  expect(callsOf('shell.openExternal').map(([, address]) => address)).toEqual(allowed);
});

const elsewhere = [
  ...refused.filter((address) => !address.startsWith('app://backoffice/')),
  ...allowed,
  ...['app://evil/', 'app://backoffice@evil/', 'app://backoffice.evil/', 'app://x@backoffice/'],
];
const leaving = ['will-navigate', 'will-redirect', 'will-frame-navigate'] as const;

test.each(leaving)('%s to more than forty other places is prevented', (name) => {
  expect(elsewhere.length).toBeGreaterThanOrEqual(40);
  const contents = new StandInContents();
  const went = elsewhere.filter((url) => {
    const event = Object.assign(new PreventableEvent(), { url });
    contents.emit(name, event);
    return !event.defaultPrevented;
  });
  expect(went).toEqual([]);
});

test('our own page may be loaded again', () => {
  const event = Object.assign(new PreventableEvent(), { url: 'app://backoffice/#/orders' });
  new StandInContents().emit('will-navigate', event);
  expect(event.defaultPrevented).toBe(false);
});

test('no page holds another inside', () => {
  const event = new PreventableEvent();
  new StandInContents().emit('will-attach-webview', event, {}, {});
  expect(event.defaultPrevented).toBe(true);
});

/** Every permission that this Electron knows, from its own declarations. */
function permissionNames(): string[] {
  const text = readFileSync(join(ROOT, 'node_modules/electron/electron.d.ts'), 'utf8');
  const lists = text.match(/setPermission(?:Check|Request)Handler\(handler: .*/g) ?? [];
  const names = lists.flatMap((list) =>
    [...list.matchAll(/'([a-zA-Z-]+)'/g)].map(([, name]) => name),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

test('every permission there is, is denied, in every session', () => {
  const names = permissionNames();
  expect(names.length).toBeGreaterThan(10);
  expect(names).toContain('geolocation');
  const session = new StandInSession();
  app.emit('session-created', session);
  const { request, check, device, display } = session.handlers as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  for (const name of names) {
    const answers: unknown[] = [];
    request?.({}, name, (answer: unknown) => answers.push(answer), {});
    expect([name, answers, check?.({}, name, 'app://backoffice', {})]).toEqual([
      name,
      [false],
      false,
    ]);
  }
  expect(device?.({ deviceType: 'hid' })).toBe(false);
  const streams: unknown[] = [];
  display?.({}, (answer: unknown) => streams.push(answer));
  expect(streams).toEqual([{}]);
});
