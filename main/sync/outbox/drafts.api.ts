import { draftsContract } from '../../../shared/contract/drafts.contract.ts';
import { onCommand, onQuery } from '../../platform/calls/bind.ts';
import { createRecord } from './create.service.ts';
import { actOnRecord, editRecord } from './edit.service.ts';
import { viewEditable, viewPending, viewValues } from './pending.service.ts';

export const draftsApi = {
  edit: onCommand(draftsContract.edit, editRecord),
  create: onCommand(draftsContract.create, createRecord),
  act: onCommand(draftsContract.act, actOnRecord),
  pending: onQuery(draftsContract.pending, (asked, { db }) => viewPending(db, asked)),
  values: onQuery(draftsContract.values, viewValues),
  editable: onQuery(draftsContract.editable, ({ entity }, call) => viewEditable(entity, call)),
};
