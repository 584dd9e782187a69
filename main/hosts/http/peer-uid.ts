import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';

/**
 * Whose process is at the other end, by the kernel's table of this machine's sockets. Null where it cannot be
 * known: not Linux, or a peer behind another network namespace. Then the token alone decides.
 */
export function peerUid(socket: Socket): number | null {
  const { remotePort, localPort } = socket;
  if (process.platform !== 'linux' || remotePort === undefined || localPort === undefined) {
    return null;
  }
  const ends = `${endOf(remotePort)} ${endOf(localPort)} `;
  const row = readTable().find((line) => line.includes(ends));
  const uid = row?.trim().split(/\s+/)[7];
  return uid === undefined ? null : Number(uid);
}

/** True only where the peer is known, and is someone else. */
export function isForeignPeer(socket: Socket): boolean {
  const uid = peerUid(socket);
  return uid !== null && uid !== process.getuid?.();
}

/** `0100007F:1F90`, as /proc/net/tcp writes 127.0.0.1 and a port. */
function endOf(port: number): string {
  return `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`;
}

function readTable(): string[] {
  try {
    return readFileSync('/proc/net/tcp', 'utf8').split('\n');
  } catch {
    return [];
  }
}
