import { figuresContract } from '../../../shared/contract/figures.contract.ts';
import { onCommand, onQuery } from '../../platform/calls/bind.ts';
import { importFigures, viewFigures, viewSharing } from './figures.service.ts';

export const figuresApi = {
  list: onQuery(figuresContract.list, ({ day }, { db }) => viewFigures(db, day)),
  sharing: onQuery(figuresContract.sharing, (_none, { db }) => viewSharing(db)),
  import: onCommand(figuresContract.import, (asked, call) => importFigures(call, asked)),
};
