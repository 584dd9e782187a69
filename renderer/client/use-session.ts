import { createContext, use } from 'react';
import type { Permission } from '../../shared/contract/permissions.ts';
import type { SessionView } from '../../shared/contract/session.contract.ts';
import { present } from '../../shared/kernel/assert.ts';

/** Set by the app once the engine has said who is here; no screen is drawn before. */
export const SessionContext = createContext<SessionView | null>(null);

export function useSession(): SessionView {
  return present(use(SessionContext), 'A screen was drawn outside of the session.');
}

/** Whether this role may. The engine asks again; this only keeps buttons that would be refused away. */
export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
