import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Preferences, preferences } from '../../shared/contract/session.contract.ts';
import { languages } from '../../shared/i18n/keys.ts';
import { api } from './client.ts';
import { failureOf } from './failure.ts';
import { queryClient } from './queries.ts';
import { useSession } from './use-session.ts';

const themes = preferences.shape.theme.options;

/** Language and theme: on screen in the same frame, then kept by the engine. */
export function usePreferences() {
  const session = useSession();
  const { mutate, error } = useMutation(api.session.setPreferences.mutationOptions());
  const change = useCallback(
    (next: Partial<Preferences>) => {
      const queryKey = api.session.get.queryKey();
      queryClient.setQueryData(queryKey, (now) =>
        now === undefined ? now : { ...now, preferences: { ...now.preferences, ...next } },
      );
      mutate(next, { onError: () => void queryClient.invalidateQueries({ queryKey }) });
    },
    [mutate],
  );
  const failure = error === null ? null : failureOf(error);
  return { preferences: session.preferences, change, failure, languages, themes };
}
