import { Outlet } from '@tanstack/react-router';
import { useSession } from '../../client/use-session.ts';
import { tabsFor } from '../screens/screen-tabs.ts';
import { useWallZoom } from './use-wall-zoom.ts';
import { WallBar } from './WallBar.tsx';

/** The board alone, as large as the screen on the wall allows. */
export function Wall({ path }: { path: string }) {
  const session = useSession();
  const zoom = useWallZoom();
  const title = tabsFor('overview', session).find(({ to }) => to === path)?.text;
  return (
    <div className="flex h-full flex-col" style={{ zoom }}>
      <WallBar title={title ?? 'shell.screen.overview'} />
      <main id="content" tabIndex={-1} className="relative min-h-0 flex-1 overflow-auto px-5 pb-5">
        <Outlet />
      </main>
    </div>
  );
}
