import type { Instant } from '../../../shared/kernel/instant.ts';

/**
 * The world beyond this computer, waiting and chance: everything of a sync that is not the same each time. A
 * campaign puts a central in memory, a virtual clock and a seed here, with the real code above.
 */
export interface Network {
  /** One POST, answered whole or not at all. */
  post(request: NetworkPost): Promise<{ body: Buffer; at: Instant }>;
  /** Rejects when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** At least 0, below 1. */
  random(): number;
}

interface NetworkPost {
  /** The base address; the request goes to `<url>/jsonrpc`. */
  url: string;
  body: string;
  signal: AbortSignal;
  timeoutMs: number;
}
