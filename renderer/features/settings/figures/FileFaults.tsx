import { knownFailure } from '../../../client/failure.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';

interface FileFault {
  code: string;
  row: number;
  field: string;
  params: Record<string, string | number>;
}

/** More than that nobody mends before trying again. */
const SHOWN = 50;

/** Every fault of a file, each with its row and its field. */
export function FileFaults({ faults }: { faults: readonly FileFault[] }) {
  const say = useText();
  return (
    <div className="flex flex-col gap-2 self-stretch">
      <Notice tone="bad" title={say('figures.faults', { count: faults.length })} />
      <ul aria-label={say('figures.faults', { count: faults.length })} className="text-table">
        {faults.slice(0, SHOWN).map(({ code, row, field, params }) => {
          const place = row === 0 ? field : `#${row} ${field}`;
          const told = knownFailure({ code, params: { ...params, place } });
          return (
            <li key={`${row} ${field} ${code}`} className="border-line border-b py-1">
              {say(told.code, told.params)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
