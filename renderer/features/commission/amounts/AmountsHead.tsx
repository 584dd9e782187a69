import { useSession } from '../../../client/use-session.ts';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { AsOfStamp } from '../../../ui/text/AsOfStamp.tsx';
import { Definition } from '../../../ui/text/Definition.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { AmountsNotes, type Told } from './AmountsNotes.tsx';
import { type AmountView, amountViews, type ChangeAmountsUrl } from './amounts-url.ts';

interface AmountsHeadProps {
  view: AmountView;
  change: ChangeAmountsUrl;
  told: Told | undefined;
  /** Lines that no rule decides, where they are counted. */
  gaps: number;
}

/** What stands over the figures: how they are broken down, what they mean, and since when they are true. */
export function AmountsHead({ view, change, told, gaps }: AmountsHeadProps) {
  const say = useText();
  const { vendor } = useSession();
  const views = amountViews.filter((one) => vendor === null || one !== 'vendor');
  return (
    <>
      <AmountsNotes told={told} gaps={gaps} />
      <div className="flex items-center gap-2">
        <Tabs
          label={say('commission_amounts.views')}
          tabs={views.map((id) => ({ id, label: say(`commission_amounts.view_${id}`) }))}
          current={view}
          onChange={(next) => change({ view: next, open: null, full: false, search: '' })}
        />
        <Definition
          name={say('commission_amounts.legend_name')}
          definition={say('commission_amounts.legend')}
        />
        {told !== undefined && (
          <span className="ml-auto">
            <AsOfStamp asOf={told.asOf} />
          </span>
        )}
      </div>
    </>
  );
}
