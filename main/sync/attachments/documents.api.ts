import { documentsContract } from '../../../shared/contract/documents.contract.ts';
import { onTask } from '../../platform/calls/bind.ts';
import { bringDocument } from './bring-document.ts';

export const documentsApi = {
  bring: onTask(documentsContract.bring, (asked, call) => bringDocument(call, asked)),
};
