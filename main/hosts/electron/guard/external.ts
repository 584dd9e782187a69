import { shell } from 'electron';

const ALLOWED = /^(?:https:\/\/|mailto:)/;
const LONGEST = 2_048;
/** Also what a parser would quietly drop: a tab inside a scheme, a space before it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zs}\\]/u;

/** The address as it will be opened, or null where the world outside must not see it. */
export function allowedOutside(address: string): string | null {
  if (address.length > LONGEST || UNSEEN.test(address) || !ALLOWED.test(address)) return null;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'https:') return isPublicName(url.hostname) ? url.href : null;
  return /^mailto:[^?@/]+@[^?@/]+$/.test(url.href) ? url.href : null;
}

/** A name with a dot: no address of this computer or of the office's own machines. */
function isPublicName(host: string): boolean {
  return (
    /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(host) && !/\.(local|internal)$/.test(host)
  );
}

/** The only caller of openExternal. True where it was opened. */
export function openOutside(address: string): boolean {
  const allowed = allowedOutside(address);
  if (allowed === null) return false;
  shell.openExternal(allowed).catch(() => undefined);
  return true;
}
