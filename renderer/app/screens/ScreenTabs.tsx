import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useSession } from '../../client/use-session.ts';
import { useBoardsAhead } from '../../features/overview/ahead/use-boards-ahead.ts';
import { useText } from '../../ui/text/use-text.ts';
import { boardOf, type ScreenTab, type screenTabs, tabsFor } from './screen-tabs.ts';
import { useInSight } from './use-in-sight.ts';

interface ScreenTabsProps {
  screen: keyof typeof screenTabs;
  path: string;
}

/** The parts of a screen that this role may open, in one line: where they are too many for it, it scrolls. */
export function ScreenTabs({ screen, path }: ScreenTabsProps) {
  const say = useText();
  const session = useSession();
  const tabs = tabsFor(screen, session);
  const readAhead = useBoardsAhead(tabs.flatMap((tab) => boardOf(tab) ?? []));
  const ahead = (tab: ScreenTab) => {
    const board = boardOf(tab);
    if (board !== null) readAhead(board);
  };
  const line = useRef<HTMLElement>(null);
  useInSight(line, path);
  return (
    <nav
      ref={line}
      aria-label={say(`shell.screen.${screen}`)}
      className="mx-5 mb-3 flex shrink-0 gap-0.5 overflow-x-auto [scrollbar-width:none]"
    >
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          data-tab={tab.to}
          search={'period' in tab ? sameQuestion : {}}
          activeOptions={{ exact: true }}
          aria-current={path === tab.to ? 'page' : undefined}
          onPointerEnter={() => ahead(tab)}
          onFocus={() => ahead(tab)}
          className="-outline-offset-2 inline-flex h-7 shrink-0 items-center whitespace-nowrap rounded-base px-2 text-body text-muted max-2xl:text-table hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-ink"
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
