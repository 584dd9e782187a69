import { useQuery } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { LockView } from '../../shared/contract/lock.contract.ts';
import type { SessionView } from '../../shared/contract/session.contract.ts';
import { api } from '../client/client.ts';
import { linkState } from '../client/link/link-state.ts';
import { beginAnew, deskTurn, watchForLock } from '../client/live/desk-turn.ts';
import { useTopics } from '../client/live/use-topics.ts';
import { SessionContext } from '../client/use-session.ts';
import { FormatContext } from '../ui/text/use-format.ts';
import { EndedScreen, OpeningScreen, UnreachableScreen } from './GateScreens.tsx';
import { LockScreen } from './lock/LockScreen.tsx';
import { useIdleLock } from './lock/use-idle-lock.ts';
import { useLanguage } from './preferences/i18n.ts';
import { useTheme } from './preferences/theme.ts';

/** Nothing is drawn before the engine has said who is here, in which language and currency. */
export function App({ router }: { router: AnyRouter }) {
  useEffect(watchForLock, []);
  return <Gate key={deskTurn.use()} router={router} />;
}

function Gate({ router }: { router: AnyRouter }) {
  const ended = linkState.use() === 'ended';
  const lock = useQuery(api.lock.status.queryOptions({ enabled: !ended }));
  const session = useQuery(api.session.get.queryOptions({ enabled: !ended }));
  if (ended) return <EndedScreen />;
  if (session.data !== undefined && lock.data !== undefined) {
    // A session that was read while locked may do nothing: the lock screen stays until it has begun anew.
    const isLocked = lock.data.locked || session.data.permissions.length === 0;
    return isLocked ? (
      <LockScreen session={session.data} lock={lock.data} />
    ) : (
      <Desk session={session.data} lock={lock.data} router={router} />
    );
  }
  const error = session.error ?? lock.error;
  if (error === null) return <OpeningScreen />;
  return <UnreachableScreen error={error} onRetry={beginAnew} />;
}

interface DeskProps {
  session: SessionView;
  lock: LockView;
  router: AnyRouter;
}

function Desk({ session, lock, router }: DeskProps) {
  const { language, theme } = session.preferences;
  useTopics();
  useIdleLock(lock.kind === null ? null : lock.idleMinutes);
  useTheme(theme);
  useLanguage(language);
  const currency = session.company?.currency ?? 'IDR';
  const decimals = session.company?.decimals ?? 2;
  const format = useMemo(() => ({ language, currency, decimals }), [language, currency, decimals]);
  return (
    <SessionContext value={session}>
      <FormatContext value={format}>
        <RouterProvider router={router} />
      </FormatContext>
    </SessionContext>
  );
}
