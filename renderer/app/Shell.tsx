import { Outlet, useRouterState } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { linkState } from '../client/link/link-state.ts';
import { useSession } from '../client/use-session.ts';
import { useWall } from '../client/wall/use-wall.ts';
import { EmptyState } from '../ui/feedback/EmptyState.tsx';
import { Notice } from '../ui/feedback/Notice.tsx';
import { useText } from '../ui/text/use-text.ts';
import { FirstSyncBanner } from './FirstSyncBanner.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { Nav } from './Nav.tsx';
import type { Overlay } from './overlay.ts';
import { Palette } from './palette/Palette.tsx';
import { ScreenTabs } from './screens/ScreenTabs.tsx';
import { hasTabs } from './screens/screen-tabs.ts';
import { screenEntries, useScreens } from './screens/screens.ts';
import { TopBar } from './top-bar/TopBar.tsx';
import { useShellKeys } from './use-shell-keys.ts';
import { useWallTurns } from './wall/use-wall-turns.ts';
import { Wall } from './wall/Wall.tsx';

export function Shell() {
  const say = useText();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [narrow, setNarrow] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const entry = screenEntries.find(({ id }) => path.startsWith(`/${id}`));
  const screen = entry?.id;
  const { role, clearing } = useSession();
  const screens = useScreens();
  const lost = linkState.use() === 'lost';
  const toggleNav = useCallback(() => setNarrow((now) => !now), []);
  const { isWall } = useWall();
  useShellKeys({ onOverlay: setOverlay, onToggleNav: toggleNav });
  useWallTurns(path);
  if (isWall && screen === 'overview') return <Wall path={path} />;
  return (
    <div className="flex h-full">
      <button type="button" className="sr-only focus:not-sr-only" onClick={focusContent}>
        {say('shell.skip')}
      </button>
      <Nav current={screen} narrow={narrow} onToggle={toggleNav} onOverlay={setOverlay} />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar entry={entry} path={path} onSearch={() => setOverlay('palette')} />
        {lost && (
          <div className="px-5 pb-3">
            <Notice tone="warn" title={say('shell.lost')} />
          </div>
        )}
        {clearing && (
          <div className="px-5 pb-3">
            <Notice
              tone="warn"
              title={say('role.clearing', { role: say(`settings.role_${role}`) })}
            />
          </div>
        )}
        {screen !== 'sync' && <FirstSyncBanner />}
        {hasTabs(screen) && <ScreenTabs screen={screen} path={path} />}
        <main
          id="content"
          tabIndex={-1}
          className="relative min-h-0 flex-1 overflow-auto px-5 pb-5"
        >
          {entry === undefined || screens.includes(entry) ? (
            <Outlet />
          ) : (
            <EmptyState title={say('shell.no_right')} text={say('shell.no_right.text', { role })} />
          )}
        </main>
      </div>
      {overlay === 'palette' && <Palette onClose={() => setOverlay(null)} onOverlay={setOverlay} />}
      {overlay === 'keys' && <KeysDialog onClose={() => setOverlay(null)} />}
    </div>
  );
}

/** A button, not an anchor: the fragment of the address is the route. */
function focusContent() {
  document.getElementById('content')?.focus();
}
