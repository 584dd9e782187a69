import { Refusal } from '../../../shared/contract/errors.ts';
import {
  type Audience,
  keptView,
  type SavedView,
  type ViewState,
} from '../../../shared/contract/saved.ts';
import type { CommandCall, QueryCall } from '../../platform/calls/calls.ts';
import {
  changeSaved,
  keepSaved,
  listSaved,
  type Saved,
} from '../../platform/saved/saved.service.ts';

/** The screen whose views can be cards of a board. */
const EXPLORE = 'overview/explore';

interface NewView {
  name: string;
  audience: Audience;
  screen: string;
  state: ViewState;
  onBoard: boolean;
}

type Changes = { [Key in Exclude<keyof NewView, 'screen'>]?: NewView[Key] | undefined };

/** By name. Null is of all screens. */
export function listViews(
  { db, actor }: Pick<QueryCall, 'db' | 'actor'>,
  screen: string | null,
): SavedView[] {
  return listSaved(db, actor, 'view')
    .map(viewOf)
    .filter((view) => screen === null || view.screen === screen)
    .sort((a, b) => a.name.localeCompare(b.name));
}

export function saveView(call: CommandCall, view: NewView): { uuid: string } {
  refuseFaults(call, view);
  const { name, audience, ...body } = view;
  return keepSaved(call, 'view', { name, audience, body });
}

export function changeView(
  call: CommandCall,
  { uuid, ...changes }: { uuid: string } & Changes,
): { uuid: string } {
  return changeSaved(call, { kind: 'view', uuid }, (now) => {
    const { name, audience, screen, state, onBoard } = viewOf(now);
    const next: NewView = {
      ...{ name: changes.name ?? name, audience: changes.audience ?? audience, screen },
      ...{ state: changes.state ?? state, onBoard: changes.onBoard ?? onBoard },
    };
    refuseFaults(call, next, uuid);
    const { name: called, audience: shown, ...body } = next;
    return { name: called, audience: shown, body };
  });
}

function refuseFaults(call: CommandCall, view: NewView, self: string | null = null): void {
  if (view.onBoard && view.screen !== EXPLORE) throw new Refusal('saved.board_explore_only');
  const taken = listViews(call, view.screen).some(
    ({ uuid, isMine, name }) => isMine && uuid !== self && name === view.name,
  );
  if (taken) throw new Refusal('saved.name_taken', { name: view.name });
}

function viewOf({ owner, name, body }: Saved): SavedView {
  return { ...owner, name, ...keptView.parse(body) };
}
