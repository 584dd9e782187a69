import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntityStatus } from '../../../../shared/contract/sync.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import type { Tone } from '../../../ui/feedback/tone.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

/** Reads an entity again, and what there is to say of it. */
export function useRepair() {
  const say = useText();
  const { pick } = useFormat();
  const [asked, setAsked] = useState<EntityStatus | null>(null);
  const { mutate, data, error } = useMutation(api.sync.repair.mutationOptions());
  const failure = error === null ? null : failureOf(error);
  const said = (): { tone: Tone; text: string } | null => {
    if (failure !== null) return { tone: 'bad', text: say(failure.code, failure.params) };
    if (asked === null || data === undefined) return null;
    const label = pick(asked.label);
    return data.started
      ? { tone: 'accent', text: say('sync.repair_started', { label }) }
      : { tone: 'warn', text: say('sync.repair_busy', { label }) };
  };
  return {
    said: said(),
    repair: (entity: EntityStatus) => {
      setAsked(entity);
      mutate({ entity: entity.entity });
    },
  };
}
