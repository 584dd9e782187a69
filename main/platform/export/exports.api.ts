import { exportsContract } from '../../../shared/contract/exports.contract.ts';
import { onTask } from '../calls/bind.ts';
import { getExport } from './exports.service.ts';

export const exportsApi = {
  get: onTask(exportsContract.get, async ({ name }, { folders }) => getExport(folders, name)),
};
