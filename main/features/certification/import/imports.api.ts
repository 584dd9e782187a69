import { importsContract } from '../../../../shared/contract/imports.contract.ts';
import { onCommand, onQuery, onTask } from '../../../platform/calls/bind.ts';
import { commitImport } from './commit.service.ts';
import { exportFixFile } from './fix-file.service.ts';
import { previewImport, putPart } from './preview.service.ts';
import { undoImport, viewBatches } from './undo.service.ts';

export const importsApi = {
  putPart: onTask(importsContract.putPart, async (part, call) => putPart(call, part)),
  preview: onTask(importsContract.preview, async (asked, call) => previewImport(call, asked)),
  commit: onTask(importsContract.commit, async (asked, call) => commitImport(call, asked)),
  fixFile: onTask(importsContract.fixFile, async (asked, call) => exportFixFile(call, asked)),
  list: onQuery(importsContract.list, (_none, { db }) => viewBatches(db)),
  undo: onCommand(importsContract.undo, (asked, call) => undoImport(call, asked)),
};
