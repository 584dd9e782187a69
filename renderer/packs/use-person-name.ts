import { useCallback } from 'react';
import { useText } from '../ui/text/use-text.ts';

/** As this desk knows him; else by his number on the central. */
export function usePersonName(): (person: { uid: number; name: string | null }) => string {
  const say = useText();
  return useCallback(({ uid, name }) => name ?? say('facts.somebody', { uid }), [say]);
}
