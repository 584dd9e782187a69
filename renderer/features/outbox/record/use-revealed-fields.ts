import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DraftField } from '../../../../shared/contract/drafts.contract.ts';
import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { mayReveal, REVEALED_FOR_SECONDS } from '../../../../shared/contract/privacy.contract.ts';
import { client } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useSession } from '../../../client/use-session.ts';

const none: ReadonlyMap<string, DraftField> = new Map();

/** The masked fields of an edit, whole for a minute: one reason, written down for each of them. */
export function useRevealedFields({ id, fields }: OutboxMessage) {
  const { role, permissions } = useSession();
  const [whole, setWhole] = useState(none);
  const allowed = permissions.includes('privacy.reveal')
    ? fields.filter(({ masked }) => masked !== undefined && mayReveal(role, masked))
    : [];
  const reveal = useMutation({
    mutationFn: (reason: string) => revealAll({ message: id, fields: allowed, reason }),
    onSuccess: setWhole,
    gcTime: 0,
  });
  useEffect(() => {
    if (whole === none) return;
    const timer = setTimeout(() => setWhole(none), REVEALED_FOR_SECONDS * 1_000);
    return () => clearTimeout(timer);
  }, [whole]);
  return {
    fields: fields.map((field) => whole.get(field.column) ?? field),
    mayAsk: allowed.length > 0,
    isShown: whole !== none,
    running: reveal.isPending,
    failure: reveal.error === null ? null : failureOf(reveal.error),
    ask: (reason: string) => reveal.mutate(reason),
    hide: () => setWhole(none),
  };
}

interface Asked {
  message: number;
  fields: readonly DraftField[];
  reason: string;
}

async function revealAll({ message, fields, reason }: Asked) {
  const whole = await Promise.all(
    fields.map(async (field) => {
      const { column } = field;
      const told = await client.privacy.reveal({ message, column, reason });
      const shown: DraftField = { ...field, base: told.base ?? null, mine: told.value };
      return told.theirs === undefined ? shown : { ...shown, theirs: told.theirs };
    }),
  );
  return new Map(whole.map((field) => [field.column, field]));
}
