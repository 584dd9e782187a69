import type {
  RequirementPack,
  RequirementRow,
} from '../../../../shared/contract/requirement-pack.ts';
import { SourceLink } from '../../../packs/SourceLink.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

/** Every duty of a pack, with the law it comes from. */
export function RequirementRows({ pack }: { pack: RequirementPack }) {
  const say = useText();
  const format = useFormat();
  const names = new Map([
    ...pack.requirements.map(({ requirement, name }) => [requirement, name] as const),
    ...pack.groups.map(({ group, name }) => [`group ${group}`, name] as const),
  ]);
  const named = (key: string): string => {
    const name = names.get(key);
    return name === undefined ? key : format.pick(name);
  };
  const groupsOf = ({ groups }: RequirementRow): string =>
    groups === 'any'
      ? say('coverage.any_group')
      : groups.map((group) => named(`group ${group}`)).join(', ');
  const scalesOf = ({ scales }: RequirementRow): string =>
    scales === 'any'
      ? say('coverage.any_scale')
      : scales.map((one) => say(`coverage.scale_${one}`)).join(', ');
  return (
    <PlainTable<RequirementRow>
      label={say('coverage.rules_of', { version: pack.version })}
      rows={pack.rows}
      rowId={({ row }) => row}
      columns={[
        {
          id: 'requirement',
          header: say('coverage.requirement'),
          render: ({ requirement }) => <span className="font-medium">{named(requirement)}</span>,
        },
        { id: 'groups', header: say('coverage.by_category'), wraps: true, render: groupsOf },
        { id: 'scales', header: say('coverage.by_scale'), wraps: true, render: scalesOf },
        {
          id: 'kind',
          header: say('coverage.kind'),
          render: ({ kind }) => (
            <Badge tone={kind === 'required' ? 'accent' : 'neutral'}>
              {say(`coverage.kind_${kind}`)}
            </Badge>
          ),
        },
        {
          id: 'from',
          header: say('commission_packs.from'),
          align: 'end',
          render: ({ from }) => <DayText day={from} />,
        },
        {
          id: 'source',
          header: say('coverage.source'),
          wraps: true,
          render: ({ source, confidence }) => (
            <div>
              <SourceLink source={source} />
              <span className="text-muted text-tiny">
                {say(`coverage.confidence_${confidence}`)}
              </span>
            </div>
          ),
        },
      ]}
    />
  );
}
