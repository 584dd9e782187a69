import type { PackListed } from '../../../../../shared/contract/commission-pack-rows.ts';
import { usePackColumns } from '../../../../packs/PackColumns.tsx';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';

interface PackTableProps {
  live: string;
  packs: readonly PackListed[];
  onShow(version: string): void;
}

const tones = {
  shipped: 'neutral',
  pending: 'warn',
  proposed: 'accent',
  approved: 'neutral',
  withdrawn: 'neutral',
} as const;

export function PackTable({ live, packs, onShow }: PackTableProps) {
  const say = useText();
  const format = useFormat();
  const { title, checked, by } = usePackColumns<PackListed>('tax.pack');
  return (
    <PlainTable<PackListed>
      label={say('commission_packs.packs')}
      rows={packs}
      rowId={({ version, decision }) => `${version} ${decision}`}
      columns={[
        {
          id: 'version',
          header: say('commission_packs.version'),
          render: ({ version }) => (
            <Button look="quiet" className="-mx-2.5" onClick={() => onShow(version)}>
              {version}
            </Button>
          ),
        },
        title,
        checked,
        {
          id: 'rows',
          header: say('commission_packs.row_count'),
          align: 'end',
          render: ({ rows }) => format.count(rows),
        },
        {
          id: 'state',
          header: say('commission_packs.state'),
          render: ({ version, state }) =>
            version === live ? (
              <Badge tone="good">{say('commission_packs.state_live')}</Badge>
            ) : (
              <Badge tone={tones[state]}>{say(`commission_packs.state_${state}`)}</Badge>
            ),
        },
        by,
      ]}
    />
  );
}
