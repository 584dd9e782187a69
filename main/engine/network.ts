import { setTimeout as wait } from 'node:timers/promises';
import { postJson } from '../central/http-post.ts';
import type { Network } from '../platform/network/network.ts';

export const realNetwork: Network = {
  post: postJson,
  wait: (ms, signal) => wait(ms, undefined, { signal }),
  random: Math.random,
};
