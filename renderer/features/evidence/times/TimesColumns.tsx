import { useMemo } from 'react';
import type { RenewalTime } from '../../../../shared/contract/renewal-times.ts';
import type { PlainColumn } from '../../../ui/table/PlainTable.tsx';
import { CountText } from '../../../ui/text/CountText.tsx';
import { MoneyText } from '../../../ui/text/MoneyText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useKindName } from '../use-kind-name.ts';

type Counted = 'approved' | 'medianDays' | 'p90Days' | 'costed' | 'open';

export function useTimesColumns(): readonly PlainColumn<RenewalTime>[] {
  const say = useText();
  const kindName = useKindName();
  return useMemo(() => {
    const count = (id: Counted, header: string): PlainColumn<RenewalTime> => ({
      ...{ id, header, align: 'end' },
      render: ({ [id]: value }) => (value === null ? '–' : <CountText value={value} />),
    });
    return [
      {
        id: 'requirement',
        header: say('evidence.times_requirement'),
        render: ({ requirement }) => <span className="font-medium">{kindName(requirement)}</span>,
      },
      {
        id: 'issuer',
        header: say('evidence.times_issuer'),
        render: ({ issuer }) =>
          issuer ?? <span className="text-muted">{say('evidence.times_no_issuer')}</span>,
      },
      count('approved', say('evidence.times_approved')),
      count('medianDays', say('evidence.times_median_days')),
      count('p90Days', say('evidence.times_p90_days')),
      count('costed', say('evidence.times_costed')),
      {
        id: 'median_cost',
        header: say('evidence.times_median_cost'),
        align: 'end',
        render: ({ medianCostMinor }) => <MoneyText minor={medianCostMinor} />,
      },
      {
        id: 'total_cost',
        header: say('evidence.times_total_cost'),
        align: 'end',
        render: ({ totalCostMinor, costed }) => (
          <MoneyText minor={costed === 0 ? null : totalCostMinor} />
        ),
      },
      count('open', say('evidence.times_open')),
    ];
  }, [say, kindName]);
}
