import { Link } from '@tanstack/react-router';
import { Keyboard, Languages, PanelLeftClose, PanelLeftOpen, SunMoon } from 'lucide-react';
import { memo } from 'react';
import type { Screen } from '../client/use-go-to.ts';
import { usePreferences } from '../client/use-preferences.ts';
import { useSession } from '../client/use-session.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { Menu } from '../ui/controls/Menu.tsx';
import { Kawung } from '../ui/feedback/Kawung.tsx';
import { useFormat } from '../ui/text/use-format.ts';
import { useText } from '../ui/text/use-text.ts';
import type { Overlay } from './overlay.ts';
import { useScreens } from './screens/screens.ts';
import { useAlertNews } from './use-alert-news.ts';
import { useWaitingForMe } from './use-waiting-for-me.ts';

interface NavProps {
  current: Screen | undefined;
  narrow: boolean;
  onToggle(): void;
  onOverlay(overlay: Overlay): void;
}

/** Drawn anew only when it says something else: the address changes more often than the screen. */
export const Nav = memo(function Nav({ current, narrow, onToggle, onOverlay }: NavProps) {
  const say = useText();
  const { company } = useSession();
  const screens = useScreens();
  const waiting = useWaitingForMe();
  const alerts = useAlertNews();
  const Toggle = narrow ? PanelLeftOpen : PanelLeftClose;
  return (
    <nav
      aria-label={say('shell.navigation')}
      className={`flex shrink-0 flex-col border-line border-r bg-sunken/60 ${narrow ? 'w-13' : 'w-48'}`}
    >
      <div className={`flex h-14 items-center gap-2.5 ${narrow ? 'justify-center' : 'px-4'}`}>
        <Kawung className="size-6 shrink-0 text-accent" />
        {!narrow && (
          <div className="min-w-0">
            <p className="truncate font-semibold text-body">{say('shell.product')}</p>
            {company !== null && (
              <p className="truncate text-muted text-tiny" title={company.name}>
                {company.name}
              </p>
            )}
          </div>
        )}
      </div>
      <ul className="flex flex-1 flex-col gap-0.5 px-2">
        {screens.map(({ id, icon: Icon }) => (
          <li key={id}>
            <Link
              to={`/${id}`}
              aria-current={current === id ? 'page' : undefined}
              aria-label={narrow ? say(`shell.screen.${id}`) : undefined}
              title={narrow ? say(`shell.screen.${id}`) : undefined}
              className={`relative flex h-8 items-center gap-2.5 rounded-base text-body text-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-ink ${narrow ? 'justify-center' : 'px-2.5'}`}
            >
              <Icon aria-hidden size={16} className="shrink-0" />
              {!narrow && say(`shell.screen.${id}`)}
              {id === 'overview' && (
                <WaitingCount
                  count={alerts}
                  narrow={narrow}
                  text={say('alerts.waiting', { count: alerts })}
                />
              )}
              {id === 'outbox' && (
                <WaitingCount
                  count={waiting}
                  narrow={narrow}
                  text={say('shell.to_decide', { count: waiting })}
                />
              )}
            </Link>
          </li>
        ))}
      </ul>
      <div className={`flex gap-0.5 border-line border-t p-2 ${narrow ? 'flex-col' : ''}`}>
        <LanguageMenu />
        <ThemeMenu />
        <IconButton label={`${say('shell.keys')} (?)`} onClick={() => onOverlay('keys')}>
          <Keyboard aria-hidden size={16} />
        </IconButton>
        <IconButton
          label={`${say(narrow ? 'shell.expand' : 'shell.collapse')} (Ctrl+B)`}
          onClick={onToggle}
          className={narrow ? '' : 'ml-auto'}
        >
          <Toggle aria-hidden size={16} />
        </IconButton>
      </div>
    </nav>
  );
});

interface WaitingCountProps {
  count: number;
  narrow: boolean;
  /** What they are, for screen readers. */
  text: string;
}

/** Stands only where something waits for this user. */
function WaitingCount({ count, narrow, text }: WaitingCountProps) {
  const format = useFormat();
  if (count === 0) return null;
  return (
    <span
      className={`tabular min-w-4.5 rounded-base bg-bad-soft px-1 text-center font-semibold text-bad text-tiny ${narrow ? 'absolute top-0 right-0' : 'ml-auto'}`}
    >
      <span aria-hidden>{format.count(count)}</span>
      <span className="sr-only">{text}</span>
    </span>
  );
}

function LanguageMenu() {
  const say = useText();
  const { preferences, change, languages } = usePreferences();
  return (
    <Menu
      label={say('shell.language')}
      trigger={
        <IconButton label={say('shell.language')}>
          <Languages aria-hidden size={16} />
        </IconButton>
      }
      entries={languages.map((language) => ({
        id: language,
        label: say(`shell.language.${language}`),
        checked: preferences.language === language,
        onSelect: () => change({ language }),
      }))}
    />
  );
}

function ThemeMenu() {
  const say = useText();
  const { preferences, change, themes } = usePreferences();
  return (
    <Menu
      label={say('shell.theme')}
      trigger={
        <IconButton label={say('shell.theme')}>
          <SunMoon aria-hidden size={16} />
        </IconButton>
      }
      entries={themes.map((theme) => ({
        id: theme,
        label: say(`shell.theme.${theme}`),
        checked: preferences.theme === theme,
        onSelect: () => change({ theme }),
      }))}
    />
  );
}
