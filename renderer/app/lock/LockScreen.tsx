import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { LockView } from '../../../shared/contract/lock.contract.ts';
import type { SessionView } from '../../../shared/contract/session.contract.ts';
import { api } from '../../client/client.ts';
import { beginAnew } from '../../client/live/desk-turn.ts';
import { Kawung } from '../../ui/feedback/Kawung.tsx';
import { FormatContext } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { useLanguage } from '../preferences/i18n.ts';
import { useTheme } from '../preferences/theme.ts';
import { UnlockForm } from './UnlockForm.tsx';

/** Another window, or another try, may have changed it. */
const LOOK_EVERY_MS = 2_000;

interface LockScreenProps {
  session: SessionView;
  lock: LockView;
}

/** All that a locked window knows: who works here, and in which language. */
export function LockScreen({ session, lock }: LockScreenProps) {
  const say = useText();
  const { language, theme } = session.preferences;
  useLanguage(language);
  useTheme(theme);
  const status = useQuery(api.lock.status.queryOptions({ refetchInterval: LOOK_EVERY_MS }));
  const isOpen = status.data?.locked === false;
  useEffect(() => {
    if (isOpen) beginAnew();
  }, [isOpen]);
  const format = useMemo(() => ({ language, currency: 'IDR', decimals: 2 }), [language]);
  return (
    <FormatContext value={format}>
      <main className="flex h-full flex-col items-center justify-center gap-5 bg-sunken/40">
        <Kawung className="size-12 text-accent" />
        <div className="text-center">
          <h1 className="font-semibold text-head">{say('lock.title')}</h1>
          <p className="mt-1 text-muted">{say('lock.text')}</p>
        </div>
        <section
          aria-label={say('lock.title')}
          className="w-80 rounded-base border border-line bg-surface p-4"
        >
          <p className="truncate font-semibold text-body">
            {session.userName === '' ? say('shell.product') : session.userName}
          </p>
          <p className="mb-3 text-muted text-table">{say(`settings.role_${session.role}`)}</p>
          <UnlockForm lock={status.data ?? lock} />
        </section>
      </main>
    </FormatContext>
  );
}
