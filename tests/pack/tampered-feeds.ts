import { generateKeyPairSync } from 'node:crypto';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { checkForUpdate } from '../../main/hosts/electron/update/check.ts';
import { openManifest } from '../../main/hosts/electron/update/signed-manifest.ts';
import { APP, certificate, honest, NOW, openFeed, type Served, signed } from './a-feed.ts';

const stranger = generateKeyPairSync('ed25519').privateKey;
const textOf = (page: Served): string => ('body' in page ? page.body.toString() : '');
const edited = (from: string, to: string): Served => {
  const text = textOf(signed()).replace(from, to);
  if (!text.includes(to)) throw new Error(`${from} is not in the feed.`);
  return { body: text };
};
const flipped = Buffer.from(APP);
flipped.writeUInt8(flipped.readUInt8(150_000) ^ 1, 150_000);
const [file] = honest.files;
if (file === undefined) throw new Error('The honest feed has no file.');
const named = (name: string): Served => edited(JSON.stringify(file.name), JSON.stringify(name));

export interface Tamper {
  what: string;
  manifest: Served;
  app?: Served;
  code: string;
}

export const tampers: readonly Tamper[] = [
  { what: 'signed by a stranger', manifest: signed({}, stranger), code: 'update.bad_signature' },
  {
    what: 'changed after it was signed',
    manifest: edited('"1.3.0"', '"9.9.9"'),
    code: 'update.bad_signature',
  },
  {
    what: 'a path in the name of its file',
    manifest: named('../../.bashrc'),
    code: 'update.bad_signature',
  },
  { what: 'an older version', manifest: signed({ version: '1.1.9' }), code: 'update.older' },
  { what: 'expired', manifest: signed({ expiresAt: NOW }), code: 'update.expired' },
  {
    what: 'of another channel',
    manifest: signed({ channel: 'beta' }),
    code: 'update.other_channel',
  },
  {
    what: 'cut short',
    manifest: { body: textOf(signed()).slice(0, -30) },
    code: 'update.broken',
  },
  { what: 'endless', manifest: { body: ' '.repeat(70_000) }, code: 'update.oversized' },
  {
    what: 'redirected',
    manifest: { location: '/u/other.json' },
    code: 'update.redirected',
  },
  {
    what: 'a file with one bit changed',
    manifest: signed(),
    app: { body: flipped },
    code: 'update.bad_hash',
  },
  {
    what: 'a file cut short',
    manifest: signed(),
    app: { body: APP.subarray(0, 200_000) },
    code: 'update.broken',
  },
  {
    what: 'a file whose connection breaks',
    manifest: signed(),
    app: { body: APP.subarray(0, 200_000), announced: APP.length },
    code: 'update.unreachable',
  },
  {
    what: 'a file longer than was signed',
    manifest: signed(),
    app: { body: Buffer.concat([APP, Buffer.from('more')]) },
    code: 'update.oversized',
  },
  {
    what: 'a redirected file',
    manifest: signed(),
    app: { location: '/u/other' },
    code: 'update.redirected',
  },
];

type Check = typeof checkForUpdate;

/** Of a way to look for updates: it takes the honest feed and none of the tampered ones. */
export async function faultsOfUpdating(check: Check): Promise<string[]> {
  const usual = getCACertificates();
  setDefaultCACertificates([...usual, certificate.cert]);
  const accepts = async ({ manifest, app }: Pick<Tamper, 'manifest' | 'app'>): Promise<boolean> => {
    const feed = await openFeed();
    feed.serve(manifest, app);
    feed.put('/u/other.json', signed()).set('/u/other', { body: APP });
    const update = await check(feed.checking).catch(() => null);
    await feed.close();
    return update !== null;
  };
  const faults = (await accepts({ manifest: signed() })) ? [] : ['the honest feed is refused'];
  for (const tamper of tampers) if (await accepts(tamper)) faults.push(tamper.what);
  setDefaultCACertificates(usual);
  return faults;
}

const fetchNamed =
  (read: (text: string, publicKeys: string[]) => string): Check =>
  async ({ feed, fetch }) => {
    const list = await fetch(`${feed.url}${feed.channel}.json`, {});
    const name = read(await list.text(), feed.publicKeys);
    await (await fetch(feed.url + name, {})).arrayBuffer();
    return { version: honest.version, file: name };
  };

export const looseUpdating: Record<string, Check> = {
  'a signed list is believed, and no hash compared': fetchNamed(
    (text, keys) => openManifest(text, keys).manifest.files[0]?.name ?? '',
  ),
  'no signature is asked for': fetchNamed((text) => /"name":\s*"([^"]+)"/.exec(text)?.[1] ?? ''),
  'nothing is ever an update': async () => null,
};
