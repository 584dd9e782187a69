import { Link } from '@tanstack/react-router';
import { useSession } from '../../client/use-session.ts';
import { useText } from '../../ui/text/use-text.ts';
import { screenTabs } from './screen-tabs.ts';

interface ScreenTabsProps {
  screen: keyof typeof screenTabs;
  path: string;
}

/** The parts of a screen that this role may open. */
export function ScreenTabs({ screen, path }: ScreenTabsProps) {
  const say = useText();
  const { permissions, vendor } = useSession();
  return (
    <nav aria-label={say(`shell.screen.${screen}`)} className="flex gap-1 px-5 pb-3">
      {screenTabs[screen]
        .filter(({ permission }) => permissions.includes(permission))
        .filter((tab) => vendor === null || !('staff' in tab))
        .map((tab) => (
          <Link
            key={tab.to}
            to={tab.to}
            search={'period' in tab ? samePeriod : {}}
            activeOptions={{ exact: true }}
            aria-current={path === tab.to ? 'page' : undefined}
            className="inline-flex h-7 items-center rounded-base px-2.5 text-body text-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-ink"
          >
            {say(tab.text)}
          </Link>
        ))}
    </nav>
  );
}

/** The parts of a screen that the period rules show the same one. */
function samePeriod({ period, compare }: { period?: unknown; compare?: unknown }) {
  return { period, compare };
}
