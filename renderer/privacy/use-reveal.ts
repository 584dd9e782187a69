import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  type MaskKind,
  mayReveal,
  REVEALED_FOR_SECONDS,
  type RevealTarget,
} from '../../shared/contract/privacy.contract.ts';
import { api } from '../client/client.ts';
import { type Failure, failureOf } from '../client/failure.ts';
import { useSession } from '../client/use-session.ts';

export interface Reveal {
  /** Whether this role may at all: the engine asks again. */
  allowed: boolean;
  running: boolean;
  /** Undefined while masked; gone by itself after a minute. */
  value: string | null | undefined;
  failure: Failure | null;
  ask(reason: string): void;
  hide(): void;
}

/** One masked value, whole for a minute. It is in no cache: it goes with the component or the minute. */
export function useReveal(target: RevealTarget, kind: MaskKind): Reveal {
  const { role, permissions } = useSession();
  const { mutate, reset, data, error, isPending } = useMutation({
    ...api.privacy.reveal.mutationOptions(),
    gcTime: 0,
  });
  useEffect(() => {
    if (data === undefined) return;
    const timer = setTimeout(reset, REVEALED_FOR_SECONDS * 1_000);
    return () => clearTimeout(timer);
  }, [data, reset]);
  return {
    allowed: permissions.includes('privacy.reveal') && mayReveal(role, kind),
    running: isPending,
    value: data?.value,
    failure: error === null ? null : failureOf(error),
    ask: (reason) => mutate({ ...target, reason }),
    hide: reset,
  };
}
