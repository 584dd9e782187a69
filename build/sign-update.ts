import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { channelName, type UpdateManifest } from '../main/hosts/electron/update/manifest.ts';
import { signManifest } from '../main/hosts/electron/update/signed-manifest.ts';
import { systemClock } from '../shared/kernel/instant.ts';
import { readApp } from './components.ts';

/**
 * `npm run sign-update -- --key KEY.pem --new-key` makes a key and prints its public half for update-feed.json.
 * `npm run sign-update -- --key KEY.pem --serial N [--channel stable] [--staged 100] [--days 14] FILE…` writes
 * <channel>.json beside the files. The serial must be higher than that of any manifest served before.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string' },
    'new-key': { type: 'boolean', default: false },
    channel: { type: 'string', default: 'stable' },
    serial: { type: 'string', default: '' },
    staged: { type: 'string', default: '100' },
    days: { type: 'string', default: '14' },
  },
});
const keyFile = z.string().parse(values.key);
const NAME = /-(linux|win|mac)-(x64|x86_64|arm64)\.(AppImage|exe|dmg)$/;
const platforms = { linux: 'linux', win: 'win32', mac: 'darwin' } as const;
const DAY_MS = 86_400_000;

function makeKey(): void {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  writeFileSync(keyFile, pem, { mode: 0o600, flag: 'wx' });
  const shown = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  process.stdout.write(`${shown}\n`);
}

function describe(path: string): UpdateManifest['files'][number] {
  const name = basename(path);
  const [, system, processor] = NAME.exec(name) ?? [];
  const platform = platforms[z.enum(['linux', 'win', 'mac']).parse(system)];
  const bytes = readFileSync(path);
  const sha512 = createHash('sha512').update(bytes).digest('hex');
  const arch = processor === 'arm64' ? 'arm64' : 'x64';
  return { platform, arch, name, size: bytes.length, sha512 };
}

function signFiles(): void {
  const channel = channelName.parse(values.channel);
  const issuedAt = systemClock.now();
  const manifest: UpdateManifest = {
    format: 1,
    appId: 'id.umkm.backoffice',
    channel,
    serial: Number(values.serial),
    version: readApp().version,
    issuedAt,
    expiresAt: issuedAt + Number(values.days) * DAY_MS,
    stagedPercent: Number(values.staged),
    files: positionals.map(describe),
  };
  const signed = signManifest(manifest, createPrivateKey(readFileSync(keyFile)));
  const target = join(dirname(positionals[0] ?? '.'), `${channel}.json`);
  writeFileSync(target, signed);
  process.stdout.write(`${target}\n`);
}

if (values['new-key']) makeKey();
else signFiles();
