import { useQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { SavedView } from '../../../../shared/contract/saved.ts';
import { api } from '../../../client/client.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { useSession } from '../../../client/use-session.ts';
import { useKeyNames } from '../../../filters/use-key-names.ts';
import type { Where } from '../../../filters/where.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useKeepView } from '../../../views/use-views.ts';
import { ViewForm } from '../../../views/ViewForm.tsx';
import { OverviewEmpty } from '../OverviewEmpty.tsx';
import { OverviewSkeleton } from '../OverviewSkeleton.tsx';
import { ExploreCards } from './ExploreCards.tsx';
import { ExploreMatrix } from './ExploreMatrix.tsx';
import { explorationOf } from './exploration.ts';
import { EXPLORE } from './explore-url.ts';
import { type Catalogue, useCatalogue } from './use-catalogue.ts';
import { useAnswer, useAsked } from './use-exploration.ts';
import { useRefusal } from './use-refusal.ts';

/** Explorations that were kept as cards, over the period of the top bar; each says what it is narrowed by. */
export function MyBoardScreen() {
  const say = useText();
  const goTo = useGoTo();
  const { asOf } = useSession();
  const catalogue = useCatalogue();
  const { data } = useQuery(api.views.list.queryOptions({ input: { screen: EXPLORE } }));
  if (asOf === null) return <OverviewEmpty />;
  if (catalogue === undefined || data === undefined) return <OverviewSkeleton />;
  const cards = data.rows.filter(({ onBoard }) => onBoard);
  if (cards.length === 0) {
    return (
      <EmptyState
        title={say('explore.board_empty')}
        text={say('explore.board_empty_text')}
        action={
          <Button look="primary" onClick={() => goTo(EXPLORE)}>
            {say('explore.title')}
          </Button>
        }
      />
    );
  }
  return (
    <ul aria-label={say('explore.board')} className="grid grid-cols-2 items-start gap-3">
      {cards.map((view) => (
        <li key={view.uuid} aria-label={view.name} className="flex min-w-0 flex-col gap-1">
          <KeptCard view={view} catalogue={catalogue} />
        </li>
      ))}
    </ul>
  );
}

interface KeptCardProps {
  view: SavedView;
  catalogue: Catalogue;
}

function KeptCard({ view, catalogue }: KeptCardProps) {
  const say = useText();
  const goTo = useGoTo();
  const exploration = explorationOf(view.state);
  const asked = useAsked(exploration);
  const refusal = useRefusal(catalogue);
  const { answer, failure } = useAnswer(asked);
  const seen = answer && { exploration, asked, answer, catalogue };
  return (
    <>
      <div className="flex min-h-7 flex-wrap items-center gap-2">
        <h2 className="min-w-0 flex-1 truncate font-semibold">{view.name}</h2>
        <WhereText where={exploration.where} />
        <Button look="quiet" onClick={() => goTo(EXPLORE, view.state)}>
          {say('explore.open')}
        </Button>
        {view.mayEdit && <EditCard view={view} />}
      </div>
      {failure !== null && <Notice tone="bad" title={refusal(failure)} />}
      {seen !== undefined && exploration.by.length < 2 && <ExploreCards {...seen} />}
      {seen !== undefined &&
        exploration.by.length === 2 &&
        asked.metrics.map((metric, place) => (
          <ExploreMatrix key={metric} {...seen} place={place} />
        ))}
    </>
  );
}

/** A card is narrowed by what it was kept with, and says so. */
function WhereText({ where }: { where: Where }) {
  const { dimensionName, keyName } = useKeyNames(where);
  return Object.entries(where).map(([dimension, keys]) => (
    <Badge key={dimension} tone="accent">
      {dimensionName(dimension)}: {keys.map((key) => keyName(dimension, key)).join(', ')}
    </Badge>
  ));
}

function EditCard({ view }: { view: SavedView }) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const keep = useKeepView();
  const { uuid } = view;
  return (
    <>
      <IconButton label={say('views.edit', { name: view.name })} onClick={() => setOpen(true)}>
        <Pencil aria-hidden size={13} />
      </IconButton>
      {open && (
        <ViewForm
          title={say('views.edit', { name: view.name })}
          view={view}
          keep={keep}
          onKeep={({ name, audience }) => keep.change({ uuid, name, audience })}
          onDrop={() => keep.drop({ uuid })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
