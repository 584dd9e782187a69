import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Checking } from '../../main/hosts/electron/update/check.ts';
import type { UpdateManifest } from '../../main/hosts/electron/update/manifest.ts';
import { signManifest } from '../../main/hosts/electron/update/signed-manifest.ts';
import { makeCertificate } from './certificate.ts';

export const NOW = 1_800_000_000_000;
export const DAY = 86_400_000;
export const APP = Buffer.alloc(300_000, 'the new app ');
export const certificate = makeCertificate();
export const developers = generateKeyPairSync('ed25519');

/** What is served at a path: bytes, or a redirect, or bytes of which fewer come than were announced. */
export type Served =
  | { body: string | Buffer }
  | { location: string }
  | { body: Buffer; announced: number };

export const honest: UpdateManifest = {
  format: 1,
  appId: 'id.umkm.backoffice',
  channel: 'stable',
  serial: 7,
  version: '1.3.0',
  issuedAt: NOW - DAY,
  expiresAt: NOW + 14 * DAY,
  stagedPercent: 100,
  files: [
    {
      platform: 'linux',
      arch: 'x64',
      name: 'umkm-backoffice-1.3.0.AppImage',
      size: APP.length,
      sha512: createHash('sha512').update(APP).digest('hex'),
    },
  ],
};
export const APP_PATH = '/u/umkm-backoffice-1.3.0.AppImage';

export function signed(change: Partial<UpdateManifest> = {}, key = developers.privateKey): Served {
  return { body: signManifest({ ...honest, ...change }, key) };
}

export function publicText(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).toString('base64');
}

/** A real HTTPS server on 127.0.0.1, and a desk of version 1.2.0 that asks it with Node's own fetch. */
export async function openFeed() {
  const pages = new Map<string, Served>();
  const asked: string[] = [];
  const server = createServer(certificate, ({ url = '' }, response) => {
    asked.push(url);
    const page = pages.get(url);
    if (page === undefined) return response.writeHead(404).end();
    if ('location' in page) return response.writeHead(302, { location: page.location }).end();
    if (!('announced' in page)) return response.end(page.body);
    response.writeHead(200, { 'content-length': page.announced });
    return response.write(page.body, () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-update-'));
  const checking: Checking = {
    feed: {
      url: `https://127.0.0.1:${port}/u/`,
      channel: 'stable',
      publicKeys: [publicText(developers.publicKey)],
    },
    version: '1.2.0',
    platform: 'linux',
    arch: 'x64',
    folder,
    fetch,
    clock: { now: () => NOW },
  };
  return {
    checking,
    asked,
    port,
    serve: (manifest: Served, app: Served = { body: APP }) =>
      pages.set('/u/stable.json', manifest).set(APP_PATH, app),
    put: (path: string, page: Served) => pages.set(path, page),
    downloads: () => readdirSync(folder, { recursive: true }).map(String).sort(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
