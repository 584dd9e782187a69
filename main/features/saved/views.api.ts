import { viewsContract } from '../../../shared/contract/views.contract.ts';
import { onCommand, onQuery } from '../../platform/calls/bind.ts';
import { findReach } from '../../platform/saved/reach.ts';
import { dropSaved } from '../../platform/saved/saved.service.ts';
import { changeView, listViews, saveView } from './views.service.ts';

export const viewsApi = {
  list: onQuery(viewsContract.list, ({ screen }, call) => ({ rows: listViews(call, screen) })),
  reach: onQuery(viewsContract.reach, (_none, { db }) => ({ reach: findReach(db) })),
  save: onCommand(viewsContract.save, (view, call) => saveView(call, view)),
  change: onCommand(viewsContract.change, (changes, call) => changeView(call, changes)),
  drop: onCommand(viewsContract.drop, ({ uuid }, call) => dropSaved(call, { kind: 'view', uuid })),
};
