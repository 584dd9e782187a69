import { useQuery } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { SessionView } from '../../shared/contract/session.contract.ts';
import { api } from '../client/client.ts';
import { linkState } from '../client/link/link-state.ts';
import { useTopics } from '../client/live/use-topics.ts';
import { SessionContext } from '../client/use-session.ts';
import { FormatContext } from '../ui/text/use-format.ts';
import { EndedScreen, OpeningScreen, UnreachableScreen } from './GateScreens.tsx';
import { useLanguage } from './preferences/i18n.ts';
import { useTheme } from './preferences/theme.ts';

/** Nothing is drawn before the engine has said who is here, in which language and currency. */
export function App({ router }: { router: AnyRouter }) {
  const ended = linkState.use() === 'ended';
  const session = useQuery(api.session.get.queryOptions({ enabled: !ended }));
  if (ended) return <EndedScreen />;
  if (session.data !== undefined) return <Desk session={session.data} router={router} />;
  if (session.error === null) return <OpeningScreen />;
  return <UnreachableScreen error={session.error} onRetry={() => void session.refetch()} />;
}

function Desk({ session, router }: { session: SessionView; router: AnyRouter }) {
  const { language, theme } = session.preferences;
  useTopics();
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
