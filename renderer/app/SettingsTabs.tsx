import { Link } from '@tanstack/react-router';
import type { Permission } from '../../shared/contract/permissions.ts';
import { useSession } from '../client/use-session.ts';
import { useText } from '../ui/text/use-text.ts';

const tabs = [
  { to: '/settings', text: 'shell.settings.general', permission: 'connection.view' },
  { to: '/settings/provision', text: 'provision.title', permission: 'provision.run' },
  { to: '/settings/role', text: 'shell.settings.role', permission: 'session.view' },
  { to: '/settings/security', text: 'security.title', permission: 'session.view' },
  { to: '/settings/privacy', text: 'privacy.title', permission: 'privacy.view' },
  { to: '/settings/audit', text: 'audit.title', permission: 'audit.view' },
] as const satisfies readonly { to: string; text: string; permission: Permission }[];

/** The parts of the settings, each with an address of its own. */
export function SettingsTabs({ path }: { path: string }) {
  const say = useText();
  const { permissions } = useSession();
  return (
    <nav aria-label={say('shell.screen.settings')} className="flex gap-1 px-5 pb-3">
      {tabs
        .filter(({ permission }) => permissions.includes(permission))
        .map(({ to, text }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true }}
            aria-current={path === to ? 'page' : undefined}
            className="inline-flex h-7 items-center rounded-base px-2.5 text-body text-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-ink"
          >
            {say(text)}
          </Link>
        ))}
    </nav>
  );
}
