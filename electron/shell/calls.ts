import { BrowserWindow, ipcMain } from 'electron';
import type { Notice, Result } from '../../shared/api.ts';
import { answerCall } from './answer-call.ts';
import { callChannel, noticeChannel } from './channels.ts';

/** What the window's calls are passed to. */
interface Called {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  onNotice(listener: (notice: Notice) => void): () => void;
}

/** Passes calls from our windows to the agent, and the agent's notices to all of our windows. */
export function passCalls(agent: Called): void {
  ipcMain.handle(callChannel, (event, ...message: readonly unknown[]) => answerCall(agent, event.senderFrame, message));
  agent.onNotice((notice) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(noticeChannel, notice);
  });
}
