import type { PackChange } from '../../../../../shared/contract/commission-pack-rows.ts';
import type { PackRow } from '../../../../../shared/contract/tax-pack.ts';
import { SourceLink } from '../../../../packs/SourceLink.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { LegalStatus } from '../rows/LegalStatus.tsx';
import { useTaxWords } from '../use-tax-words.ts';

const tones = { added: 'accent', removed: 'bad', changed: 'warn' } as const;

/** Row by row, what was and what would be. */
export function PackChanges({
  changes,
  against,
}: {
  changes: readonly PackChange[];
  against: string;
}) {
  const say = useText();
  const { nameOf } = useTaxWords();
  if (changes.length === 0) {
    return <Notice tone="good" title={say('commission_packs.same', { version: against })} />;
  }
  return (
    <section aria-label={say('commission_packs.changes', { count: changes.length })}>
      <h3 className="pb-1 font-semibold text-body">
        {say('commission_packs.changes', { count: changes.length })}
      </h3>
      <PlainTable<PackChange>
        label={say('commission_packs.changes', { count: changes.length })}
        rows={changes}
        rowId={({ key, from }) => `${key} ${from}`}
        columns={[
          {
            id: 'change',
            header: say('commission_packs.change'),
            render: ({ change }) => (
              <Badge tone={tones[change]}>{say(`commission_packs.change_${change}`)}</Badge>
            ),
          },
          {
            id: 'key',
            header: say('commission_packs.value_of'),
            wraps: true,
            render: ({ key }) => <span className="font-medium">{nameOf(key)}</span>,
          },
          {
            id: 'from',
            header: say('commission_packs.from'),
            align: 'end',
            render: ({ from }) => <DayText day={from} />,
          },
          {
            id: 'before',
            header: say('commission_packs.before'),
            wraps: true,
            render: ({ before, fields }) => <Side row={before} fields={fields} />,
          },
          {
            id: 'after',
            header: say('commission_packs.after'),
            wraps: true,
            render: ({ after, fields }) => <Side row={after} fields={fields} />,
          },
        ]}
      />
    </section>
  );
}

/** Of a changed row only what differs; of another all of it. */
function Side({ row, fields }: { row: PackRow | null; fields: readonly string[] }) {
  const say = useText();
  const format = useFormat();
  const { wordOf } = useTaxWords();
  if (row === null) return <span className="text-muted">–</span>;
  const shows = (field: string): boolean => fields.length === 0 || fields.includes(field);
  return (
    <div className="flex flex-col items-start gap-0.5">
      {shows('value') && <span className="tabular font-medium">{wordOf(row)}</span>}
      {shows('to') && (
        <span className="tabular">
          {row.to === null
            ? say('commission_packs.open_end')
            : say('commission_packs.until', { day: format.day(row.to) })}
        </span>
      )}
      {shows('status') && <LegalStatus status={row.status} />}
      {shows('source') && <SourceLink source={row.source} />}
      {shows('note') && (
        <span className="text-muted">{row.note === null ? '–' : format.pick(row.note)}</span>
      )}
    </div>
  );
}
