import { figuresContract } from '../../../shared/contract/figures.contract.ts';
import { onCommand, onQuery } from '../../platform/calls/bind.ts';
import { importFigures, viewFigures } from './figures.service.ts';

export const figuresApi = {
  list: onQuery(figuresContract.list, ({ day }, { db }) => viewFigures(db, day)),
  import: onCommand(figuresContract.import, (asked, call) => importFigures(call, asked)),
};
