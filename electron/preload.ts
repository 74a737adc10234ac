// What the page is given of the agent, and nothing more: window.counterpart.
import { contextBridge, ipcRenderer } from 'electron';
import type { CounterpartBridge, Notice } from '../shared/api.ts';
import { actChannel, callChannel, dressChannel, noticeChannel } from './shell/channels.ts';

const bridge: CounterpartBridge = {
  call: (operation, input) => ipcRenderer.invoke(callChannel, { operation, input }),
  onChanged: (listener) => {
    // The event itself stays here: through it a page would reach the sender.
    const pass = (_event: unknown, notice: Notice): void => listener(notice);
    ipcRenderer.on(noticeChannel, pass);
    return () => ipcRenderer.off(noticeChannel, pass);
  },
  desktop: {
    dress: (menu) => ipcRenderer.send(dressChannel, menu),
    act: (command) => ipcRenderer.send(actChannel, command),
  },
};

contextBridge.exposeInMainWorld('counterpart', bridge);
