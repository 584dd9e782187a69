import { existsSync } from 'node:fs';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium, or null where Playwright's own has to serve. */
export function systemChromium(): string | null {
  const named = process.env.CHROMIUM;
  return (
    [...(named === undefined ? [] : [named]), ...KNOWN].find((path) => existsSync(path)) ?? null
  );
}

/** No sandbox only for root, who has none; nothing that looks for the network. */
export const chromiumArgs: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
