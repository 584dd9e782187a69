import { useCallback } from 'react';
import { charges } from '../../../../../shared/contract/commission-rule.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Select } from '../../../../ui/controls/Select.tsx';
import { SearchInput } from '../../../../ui/list/SearchInput.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { ScopePicker } from '../picker/ScopePicker.tsx';
import { type ChangeRulesUrl, type RulesUrl, whens } from '../rules-url.ts';

interface RuleFiltersProps {
  url: RulesUrl;
  change: ChangeRulesUrl;
}

export function RuleFilters({ url, change }: RuleFiltersProps) {
  const say = useText();
  const mayPick = useMay('commission.propose');
  const search = useCallback(
    (text: string) => change({ search: text }, { replace: true }),
    [change],
  );
  return (
    <>
      <SearchInput label={say('commission_rules.search')} value={url.search} onChange={search} />
      <Select
        label={say('commission_rules.field_charge')}
        className="w-34"
        value={url.charge ?? ''}
        onChange={(charge) => change({ charge: charge === '' ? null : charge })}
        options={[
          { value: '', label: say('commission_rules.any_charge') },
          ...charges.map((value) => ({ value, label: say(`commission_rules.charge_${value}`) })),
        ]}
      />
      <Select
        label={say('commission_rules.when')}
        className="w-36"
        value={url.when}
        onChange={(when) => change({ when })}
        options={whens.map((value) => ({ value, label: say(`commission_rules.when_${value}`) }))}
      />
      {mayPick && (
        <>
          <ScopePicker
            kind="vendor"
            className="w-40"
            placeholder={say('commission_rules.any_vendor')}
            value={url.vendor === null ? null : String(url.vendor)}
            onChange={(choice) => change({ vendor: choice === null ? null : Number(choice.value) })}
          />
          <ScopePicker
            kind="category"
            className="w-40"
            placeholder={say('commission_rules.any_category')}
            value={url.category === null ? null : String(url.category)}
            onChange={(choice) =>
              change({ category: choice === null ? null : Number(choice.value) })
            }
          />
        </>
      )}
    </>
  );
}
