import type { PackView } from '../../../../../shared/contract/commission-pack-rows.ts';
import type { PackRow } from '../../../../../shared/contract/tax-pack.ts';
import { SourceLink } from '../../../../packs/SourceLink.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { useTaxWords } from '../use-tax-words.ts';
import { LegalStatus } from './LegalStatus.tsx';

/** Each value with its days, its law, and how settled it is. */
export function PackRows({ view: { pack, day }, all }: { view: PackView; all: boolean }) {
  const say = useText();
  const format = useFormat();
  const { nameOf, wordOf } = useTaxWords();
  const rows = all ? pack.rows : pack.rows.filter((row) => isOn(row, day));
  if (rows.length === 0) return <p className="text-muted">{say('commission_packs.no_rows')}</p>;
  return (
    <PlainTable<PackRow>
      label={say('commission_packs.part_rows')}
      rows={rows}
      rowId={({ key, from }) => `${key} ${from}`}
      columns={[
        {
          id: 'name',
          header: say('commission_packs.value_of'),
          wraps: true,
          render: ({ key, note }) => (
            <>
              <span className="font-medium">{nameOf(key)}</span>
              {note !== null && <span className="block text-muted">{format.pick(note)}</span>}
            </>
          ),
        },
        {
          id: 'value',
          header: say('commission_packs.value'),
          align: 'end',
          render: (row) => wordOf(row),
        },
        {
          id: 'from',
          header: say('commission_packs.from'),
          align: 'end',
          render: ({ from }) => <DayText day={from} />,
        },
        {
          id: 'to',
          header: say('commission_packs.to'),
          align: 'end',
          render: ({ to }) => <DayText day={to} />,
        },
        {
          id: 'status',
          header: say('commission_packs.status'),
          render: ({ status }) => <LegalStatus status={status} />,
        },
        {
          id: 'source',
          header: say('commission_packs.source'),
          wraps: true,
          render: ({ source }) => <SourceLink source={source} />,
        },
      ]}
    />
  );
}

const isOn = ({ from, to }: PackRow, day: string): boolean =>
  from <= day && (to === null || day < to);
