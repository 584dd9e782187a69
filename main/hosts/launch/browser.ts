import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REDIRECT_LIVES_MS = 60_000;

/**
 * Opens the address by way of a page that only its owner can read: an address on a command line, with the
 * code in it, would be seen by every user of this machine.
 */
export function openInBrowser(profile: string, url: string): void {
  const page = join(profile, 'open.html');
  const html = `<!doctype html><meta http-equiv="refresh" content="0;url=${url}">\n`;
  rmSync(page, { force: true });
  writeFileSync(page, html, { mode: 0o600 });
  setTimeout(() => rmSync(page, { force: true }), REDIRECT_LIVES_MS).unref();
  const [command, ...args] = opener();
  if (command === undefined) return;
  const child = spawn(command, [...args, page], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

/** Nothing where there is no screen to open a browser on. */
function opener(): readonly string[] {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return DISPLAY === undefined && WAYLAND_DISPLAY === undefined ? [] : ['xdg-open'];
}
