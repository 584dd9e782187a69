import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { heights } from './rows/card-rows.ts';

const strip = ['gmv', 'orders', 'average', 'vendors', 'customers'];
const rows = [
  { id: 'trend', cells: ['trend'], height: heights.full },
  { id: 'pair', cells: ['left', 'right'], height: heights.half },
  { id: 'thirds', cells: ['one', 'two', 'three'], height: heights.half },
];

/** The places of the cards before their figures are known. */
export function OverviewSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-3">
      <div className="grid grid-cols-5 gap-3">
        {strip.map((id) => (
          <Skeleton key={id} height={heights.strip} />
        ))}
      </div>
      {rows.map(({ id, cells, height }) => (
        <div key={id} className="grid auto-cols-fr grid-flow-col gap-3">
          {cells.map((cell) => (
            <Skeleton key={cell} height={height} />
          ))}
        </div>
      ))}
    </div>
  );
}
