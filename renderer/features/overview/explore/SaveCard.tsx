import { LayoutGrid } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useKeepView, useViews } from '../../../views/use-views.ts';
import { ViewForm } from '../../../views/ViewForm.tsx';
import { EXPLORE, exploreUrl } from './explore-url.ts';

/** Keeps what is asked as a card of one's own board. */
export function SaveCard() {
  const say = useText();
  const [open, setOpen] = useState(false);
  const { state } = useViews(EXPLORE, exploreUrl);
  const keep = useKeepView();
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <LayoutGrid aria-hidden size={14} />
        {say('explore.save_card')}
      </Button>
      {open && (
        <ViewForm
          title={say('explore.save_card')}
          keep={keep}
          onKeep={({ name, audience }) =>
            keep.save({ screen: EXPLORE, name, audience, state, onBoard: true })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
