import { type ProvisionRow, provisionKinds } from '../../../shared/contract/provision-plan.ts';
import { knownFailure } from '../../client/failure.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import type { Tone } from '../../ui/feedback/tone.ts';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { useText } from '../../ui/text/use-text.ts';

const tones: Record<ProvisionRow['state'], Tone> = {
  add: 'accent',
  change: 'accent',
  finish: 'accent',
  keep: 'good',
  adopt: 'neutral',
  conflict: 'bad',
  remove: 'warn',
};

/** The whole plan by kind, in the order in which it is carried out. */
export function PlanRows({ rows }: { rows: readonly ProvisionRow[] }) {
  const say = useText();
  const kinds = provisionKinds.filter((kind) => rows.some((row) => row.kind === kind));
  return (
    <div className="flex flex-col gap-4">
      {kinds.map((kind) => (
        <section key={kind} aria-label={say(`provision.kind_${kind}`)}>
          <h3 className="px-2 pb-1 font-semibold text-body">{say(`provision.kind_${kind}`)}</h3>
          <KindRows kind={kind} rows={rows.filter((row) => row.kind === kind)} />
        </section>
      ))}
    </div>
  );
}

function KindRows({ kind, rows }: Pick<ProvisionRow, 'kind'> & { rows: readonly ProvisionRow[] }) {
  const say = useText();
  return (
    <PlainTable<ProvisionRow>
      label={say(`provision.kind_${kind}`)}
      rows={rows}
      rowId={({ key }) => key}
      columns={[
        {
          id: 'state',
          header: say('provision.state'),
          render: ({ state }) => (
            <Badge tone={tones[state]}>{say(`provision.state_${state}`)}</Badge>
          ),
        },
        { id: 'target', header: say('provision.target'), render: ({ target }) => target },
        {
          id: 'what',
          header: say('provision.what'),
          wraps: true,
          render: (row) => <What row={row} />,
        },
        {
          id: 'why',
          header: say('provision.why'),
          render: ({ feature }) => say(`provision.for_${feature}`),
        },
        {
          id: 'risk',
          header: say('provision.risk'),
          wraps: true,
          render: ({ risk }) => say(`provision.risk_${risk}`),
        },
      ]}
    />
  );
}

function What({ row: { what, note } }: { row: ProvisionRow }) {
  const say = useText();
  const misfit = note === null ? null : knownFailure(note);
  return (
    <>
      <span className="break-words font-mono text-tiny">{what}</span>
      {misfit !== null && <p className="text-bad">{say(misfit.code, misfit.params)}</p>}
    </>
  );
}
