import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import * as z from 'zod';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { canonicalJson } from './canonical-json.ts';
import { type UpdateManifest, updateManifest } from './manifest.ts';

/** Signed with the text, so that no other thing signed with this key can pass for an update. */
const PURPOSE = 'umkm-backoffice update 1\n';

const envelope = z.strictObject({
  manifest: z.record(z.string(), z.json()),
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});

export interface OpenedManifest {
  manifest: UpdateManifest;
  /** Of what was signed: two manifests of one serial are told apart by it. */
  digest: string;
}

export function signManifest(manifest: UpdateManifest, privateKey: KeyObject): string {
  const signed = toSign(updateManifest.parse(manifest));
  const signature = sign(null, signed, privateKey).toString('base64');
  return `${JSON.stringify({ manifest, signature }, null, 2)}\n`;
}

/** Nothing of a manifest is looked at before its signature holds. Several keys, so that one can be replaced. */
export function openManifest(text: string, publicKeys: readonly string[]): OpenedManifest {
  const read = envelope.safeParse(parsed(text));
  if (!read.success) throw new Refusal('update.broken');
  const signed = toSign(read.data.manifest);
  const signature = Buffer.from(read.data.signature, 'base64');
  const isOurs = publicKeys.some((key) => verify(null, signed, publicKeyOf(key), signature));
  if (!isOurs) throw new Refusal('update.bad_signature');
  const manifest = updateManifest.safeParse(read.data.manifest);
  if (!manifest.success) throw new Refusal('update.broken');
  return { manifest: manifest.data, digest: createHash('sha256').update(signed).digest('hex') };
}

/** As a feed configuration holds it: DER, base64. */
function publicKeyOf(base64: string): KeyObject {
  return createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
}

function toSign(manifest: z.infer<typeof envelope>['manifest']): Buffer {
  return Buffer.from(PURPOSE + canonicalJson(manifest));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
