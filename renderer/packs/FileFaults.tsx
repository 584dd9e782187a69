import { knownFailure } from '../client/failure.ts';
import { Notice } from '../ui/feedback/Notice.tsx';
import { useText } from '../ui/text/use-text.ts';

/** As the contract carries it: which row of the file, from 1 (0: none), and which field. */
interface Fault {
  code: string;
  row: number;
  field: string;
  params: Readonly<Record<string, string | number>>;
}

const SHOWN = 20;

/** All that is wrong with a file, by the name of its field and its row. */
export function FileFaults({ title, faults }: { title: string; faults: readonly Fault[] }) {
  const say = useText();
  const more = faults.length - SHOWN;
  return (
    <Notice tone="bad" title={title}>
      <ul className="list-disc pl-4">
        {faults.slice(0, SHOWN).map((fault) => {
          const { code, params } = knownFailure({ code: fault.code, params: placed(fault) });
          return <li key={`${fault.row} ${fault.field} ${fault.code}`}>{say(code, params)}</li>;
        })}
      </ul>
      {more > 0 && <p>{say('commission_simulator.more_faults', { count: more })}</p>}
    </Notice>
  );
}

function placed({ row, field, params }: Fault) {
  return { ...params, row, field, place: row === 0 ? field : `#${row} ${field}` };
}
