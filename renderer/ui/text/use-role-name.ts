import { useCallback } from 'react';
import { roles } from '../../../shared/contract/permissions.ts';
import { useText } from './use-text.ts';

/** A role of an older version stays as it was written. */
export function useRoleName(): (role: string) => string {
  const say = useText();
  return useCallback(
    (written: string) => {
      const role = roles.find((one) => one === written);
      return role === undefined ? written : say(`settings.role_${role}`);
    },
    [say],
  );
}
