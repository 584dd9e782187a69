import { Link } from '@tanstack/react-router';
import { useSession } from '../../client/use-session.ts';
import { useText } from '../../ui/text/use-text.ts';
import { type screenTabs, tabsFor } from './screen-tabs.ts';

interface ScreenTabsProps {
  screen: keyof typeof screenTabs;
  path: string;
}

/** The parts of a screen that this role may open. */
export function ScreenTabs({ screen, path }: ScreenTabsProps) {
  const say = useText();
  const session = useSession();
  return (
    <nav aria-label={say(`shell.screen.${screen}`)} className="flex flex-wrap gap-0.5 px-5 pb-3">
      {tabsFor(screen, session).map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          search={'period' in tab ? sameQuestion : {}}
          activeOptions={{ exact: true }}
          aria-current={path === tab.to ? 'page' : undefined}
          className="inline-flex h-7 items-center rounded-base px-2 text-body text-muted max-2xl:text-table hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-ink"
        >
          {say(tab.text)}
        </Link>
      ))}
    </nav>
  );
}

/** The parts of a screen that the period rules show the same one, and are narrowed alike. */
function sameQuestion({ period, compare, where }: Record<string, unknown>) {
  return { period, compare, where };
}
