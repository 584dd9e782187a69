import { ChartLine, Table } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { Notice } from '../ui/feedback/Notice.tsx';
import { AsOfStamp } from '../ui/text/AsOfStamp.tsx';
import { Definition, DefinitionPlace } from '../ui/text/Definition.tsx';
import { useText } from '../ui/text/use-text.ts';
import { watchScroll } from './scroll-stops.ts';
import { useQuietTurn } from './turns.ts';

interface ChartCardProps {
  title: string;
  asOf: number | null;
  definition?: { name: string; definition: string; metric?: string } | undefined;
  /** At the end of its head: its files. */
  actions?: ReactNode;
  /** What went wrong with the last of them. */
  failure?: string | undefined;
  /** The same figures as rows: for reading aloud, for checking, for everybody. */
  table: ReactNode;
  /** Beside the as-of stamp: a legend, a caveat. */
  note?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** Every chart stands in one: its meaning, its moment, its rows and its files are within reach. */
export function ChartCard(props: ChartCardProps) {
  const { title, asOf, definition, actions, failure, table, note, children } = props;
  const say = useText();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => watchScroll(body.current));
  // The figures first: what is behind a button comes when they stand there.
  const isQuiet = useQuietTurn();
  const Switch = asTable ? ChartLine : Table;
  return (
    <section
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'i' || event.ctrlKey || event.metaKey) return;
        // What is typed in a dialog comes by here too, for its place among the components.
        const { target } = event;
        if (target instanceof Node && event.currentTarget.contains(target)) mark.current?.focus();
      }}
      className={`flex min-w-0 flex-col rounded-base border border-line bg-surface ${props.className ?? ''}`}
    >
      <header className="flex h-10 shrink-0 items-center gap-1 pr-1.5 pl-4">
        <h2 id={id} className="truncate font-semibold text-body">
          {title}
        </h2>
        {definition !== undefined && isQuiet && <Definition {...definition} triggerRef={mark} />}
        {definition !== undefined && !isQuiet && <DefinitionPlace />}
        <IconButton
          className="ml-auto"
          label={say(asTable ? 'ui.show_chart' : 'ui.show_table', { title })}
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          <Switch aria-hidden size={15} />
        </IconButton>
        {isQuiet ? actions : <span aria-hidden className="size-7 shrink-0" />}
      </header>
      {failure !== undefined && (
        <div className="px-4 pb-2">
          <Notice tone="bad" title={failure} />
        </div>
      )}
      <div
        // Chart and rows are as long as they are, each for itself.
        key={asTable ? 'rows' : 'chart'}
        ref={body}
        className="min-h-0 flex-1 overflow-hidden px-4 data-longer:overflow-auto"
      >
        {asTable ? table : children}
      </div>
      <footer className="flex h-8 shrink-0 items-center justify-between gap-3 px-4">
        <AsOfStamp asOf={asOf} />
        <div className="min-w-0 truncate text-muted text-tiny">{note}</div>
      </footer>
    </section>
  );
}
