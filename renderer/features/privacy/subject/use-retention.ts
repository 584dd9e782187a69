import { useCallback } from 'react';
import { useText } from '../../../ui/text/use-text.ts';

const known = ['account', 'financial', 'operational', 'audit', 'working', 'reference'] as const;

export function useRetention(): (retention: string) => string {
  const say = useText();
  return useCallback(
    (retention: string) => {
      const found = known.find((one) => one === retention);
      return found === undefined ? retention : say(`privacy.keeps_${found}`);
    },
    [say],
  );
}
