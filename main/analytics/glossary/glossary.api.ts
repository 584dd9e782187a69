import { glossaryContract } from '../../../shared/contract/glossary.contract.ts';
import { onQuery } from '../../platform/calls/bind.ts';
import { listGlossary } from './glossary.service.ts';

export const glossaryApi = {
  list: onQuery(glossaryContract.list, (_none, { db }) => listGlossary(db)),
};
