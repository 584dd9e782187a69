import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Everything that a board is asked by: the figures of nothing chosen come back. */
const asked = ['where', 'period', 'compare'] as const;

export function useReset() {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const changed = asked.some((name) => search[name] !== undefined);
  const reset = useCallback(() => {
    const none = Object.fromEntries(asked.map((name) => [name, undefined]));
    void navigate({ to: '.', search: (now: object) => ({ ...now, ...none }) });
  }, [navigate]);
  return { changed, reset };
}
