import { randomBytes } from 'node:crypto';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { AppClient } from '../../engine/engine.ts';
import { LOOPBACK } from '../http/listen.ts';
import { claimAnswer, helloAnswer, openAnswer } from '../http/owner-door.ts';
import { isProof, type Owner, proofOf, readOwner } from '../http/owner-file.ts';

export interface OwnerLink {
  client: AppClient;
  /** A fresh address that lets one window in. */
  launchUrl(): Promise<string>;
}

/**
 * Speaks to the process that owns the profile. It has to prove itself first: until then it gets a random
 * challenge and nothing else, so a program that squats the port learns nothing. Null where none serves.
 */
export async function linkOwner(profile: string): Promise<OwnerLink | null> {
  const owner = readOwner(profile);
  if (owner === null) return null;
  const challenge = randomBytes(24).toString('base64url');
  const unproven = new Refusal('host.unproven', { port: owner.port, folder: profile });
  const hello = await ask(owner, '/owner/hello', { body: { challenge }, answer: helloAnswer });
  if (hello === null || !isProof(hello.proof, proofOf(owner, 'owner', challenge))) throw unproven;
  const body = { challenge: hello.challenge, proof: proofOf(owner, 'caller', hello.challenge) };
  const claimed = await ask(owner, '/owner/claim', { body, answer: claimAnswer });
  if (claimed === null) throw unproven;

  const headers = { ...pageHeaders(owner), authorization: `Bearer ${claimed.token}` };
  const url = `${originOf(owner)}/rpc`;
  return {
    client: createORPCClient(new RPCLink({ url, method: 'POST', headers })),
    launchUrl: async () => {
      const opened = await ask(owner, '/owner/open', { body: {}, answer: openAnswer, headers });
      if (opened === null) throw unproven;
      return opened.url;
    },
  };
}

interface Question<Answer> {
  body: unknown;
  answer: z.ZodType<Answer>;
  headers?: Record<string, string>;
}

async function ask<Answer>(
  owner: Owner,
  path: string,
  { body, answer, headers = {} }: Question<Answer>,
): Promise<Answer | null> {
  try {
    const response = await fetch(`${originOf(owner)}${path}`, {
      method: 'POST',
      headers: { ...pageHeaders(owner), ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(5_000),
    });
    return response.ok ? answer.parse(await response.json()) : null;
  } catch {
    return null;
  }
}

function originOf(owner: Owner): string {
  return `http://${LOOPBACK}:${owner.port}`;
}

/** The host knows one legal kind of request: that of its own page. */
function pageHeaders(owner: Owner): Record<string, string> {
  return {
    origin: originOf(owner),
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  };
}
