import { useCallback } from 'react';
import { useText } from '../../ui/text/use-text.ts';

const known = {
  micro: 'vendors.business_micro',
  small: 'vendors.business_small',
  medium: 'vendors.business_medium',
} as const;

/** The three sizes of the law have names; whatever else the central says is shown as it is. */
export function useBusinessType() {
  const say = useText();
  return useCallback(
    (type: string | null) => {
      if (type === null) return null;
      const key = Object.entries(known).find(([code]) => code === type)?.[1];
      return key === undefined ? type : say(key);
    },
    [say],
  );
}
