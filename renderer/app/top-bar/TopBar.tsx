import { Search } from 'lucide-react';
import { useMay, useSession } from '../../client/use-session.ts';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { ViewMenu } from '../../views/ViewMenu.tsx';
import { isByPeriod, isCompared, type screenEntries } from '../screens/screens.ts';
import { viewSchemaOf } from '../screens/view-schemas.ts';
import { ComparePicker } from './ComparePicker.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';
import { SyncStamp } from './SyncStamp.tsx';

interface TopBarProps {
  entry: (typeof screenEntries)[number] | undefined;
  path: string;
  onSearch(): void;
}

export function TopBar({ entry, path, onSearch }: TopBarProps) {
  const say = useText();
  const { asOf, vendor } = useSession();
  const mayKeep = useMay('explore.use');
  const schema = viewSchemaOf(path);
  return (
    <header className="shrink-0">
      {vendor !== null && (
        <p className="bg-accent-soft px-5 py-1 font-semibold text-accent-ink text-table">
          {say('shell.vendor_desk', { name: vendor.name })}
        </p>
      )}
      <div className="flex h-14 items-center gap-3 px-5">
        <h1 className="shrink-0 whitespace-nowrap font-semibold text-head">
          {entry !== undefined && say(`shell.screen.${entry.id}`)}
        </h1>
        {entry !== undefined && isByPeriod(entry, path) && asOf !== null && <PeriodPicker />}
        {entry !== undefined && isCompared(entry, path) && asOf !== null && <ComparePicker />}
        {schema !== null && mayKeep && asOf !== null && (
          <ViewMenu key={path} screen={path.slice(1)} schema={schema} />
        )}
        <div className="ml-auto flex items-center gap-3">
          <SyncStamp />
          <button
            type="button"
            onClick={onSearch}
            className="inline-flex h-7 items-center 2xl:w-44 gap-2 rounded-base border border-line-strong bg-surface px-2 text-muted hover:text-ink"
          >
            <Search aria-hidden size={14} />
            <span className="flex-1 text-start max-2xl:sr-only">{say('shell.search')}</span>
            <Kbd>Ctrl K</Kbd>
          </button>
        </div>
      </div>
    </header>
  );
}
