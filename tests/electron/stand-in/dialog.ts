import { nextAnswer, record } from './record.ts';

function ask<Answer>(api: string, fallback: Answer) {
  return async (...args: unknown[]): Promise<Answer> => {
    record(`dialog.${api}`, args.at(-1));
    return nextAnswer(`dialog.${api}`, fallback);
  };
}

/** Nobody sits in front of it: what is not answered by the test is cancelled. */
export const dialog = {
  showOpenDialog: ask('showOpenDialog', { canceled: true, filePaths: [] }),
  showSaveDialog: ask('showSaveDialog', { canceled: true, filePath: '' }),
  showMessageBox: ask('showMessageBox', { response: 1 }),
  showErrorBox: (title: string, text: string): void => record('dialog.showErrorBox', title, text),
};
