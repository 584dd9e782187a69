import type { Simulated } from '../../../../../shared/contract/commission-simulate.contract.ts';
import { Definition } from '../../../../ui/text/Definition.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { DifferenceText } from './DifferenceText.tsx';

const measures = ['amount', 'tax', 'withheld'] as const;

/** Both sides and what lies between them, figure by figure. */
export function SimulationTotals({ answer: { total } }: { answer: Simulated }) {
  const say = useText();
  const format = useFormat();
  const gaps = total.new.gaps - total.old.gaps;
  return (
    <dl className="grid grid-cols-[1.3fr_1.1fr_1fr_0.8fr_0.9fr] gap-3">
      {measures.map((id) => (
        <Tile
          key={id}
          name={say(`commission_simulator.kpi_${id}`)}
          definition={say(`commission_simulator.kpi_${id}_text`)}
          old={format.whole(total.old[id])}
          now={format.whole(total.new[id])}
        >
          <DifferenceText amount={total.new[id] - total.old[id]} />
        </Tile>
      ))}
      <Tile
        name={say('commission_simulator.kpi_gaps')}
        definition={say('commission_simulator.kpi_gaps_text')}
        old={format.count(total.old.gaps)}
        now={format.count(total.new.gaps)}
      >
        <span className={gaps > 0 ? 'text-bad' : gaps < 0 ? 'text-good' : 'text-muted'}>
          {gaps > 0 ? '+' : ''}
          {format.count(gaps)}
        </span>
      </Tile>
      <Tile
        name={say('commission_simulator.kpi_lines')}
        definition={say('commission_simulator.kpi_lines_text')}
        note={say('commission_simulator.of_lines', { count: format.count(total.lines) })}
      >
        {format.count(total.differing)}
      </Tile>
    </dl>
  );
}

interface TileProps {
  name: string;
  definition: string;
  old?: string;
  now?: string;
  note?: string;
  children: React.ReactNode;
}

function Tile({ name, definition, old, now, note, children }: TileProps) {
  const say = useText();
  return (
    <div className="flex min-w-0 flex-col rounded-base border border-line bg-surface px-3 pt-1.5 pb-2">
      <dt className="flex h-6 items-center gap-1 text-muted">
        <span className="truncate">{name}</span>
        <Definition name={name} definition={definition} />
      </dt>
      <dd className="tabular truncate font-semibold text-head">{children}</dd>
      <dd className="tabular text-muted text-table">
        {note ?? (
          <>
            <span className="sr-only">{say('commission_simulator.old')} </span>
            <span className="whitespace-nowrap">{old}</span>{' '}
            <span className="whitespace-nowrap">
              <span aria-hidden>→ </span>
              <span className="sr-only">{say('commission_simulator.new')} </span>
              {now}
            </span>
          </>
        )}
      </dd>
    </div>
  );
}
