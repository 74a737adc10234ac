import { app, shell } from 'electron';
import type { Session } from 'electron';
import type { Notice } from '../../shared/api.ts';
import { noticeChannel } from './channels.ts';
import { externalAddress, mayDownload, mayNavigate, mayRequest, mayUse } from './policy.ts';

/** Holds every page that this app will ever have to the policy: where it may go, what it may open. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      openExternal(url);
      return { action: 'deny' };
    });
    contents.on('will-navigate', stayHere);
    contents.on('will-frame-navigate', stayHere);
    contents.on('will-redirect', stayHere);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** Holds a session to the policy: which requests leave it, and which permissions it grants. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayUse(permission)));
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayRequest(details.url, !app.isPackaged) }),
  );
  // Else Chromium fetches dictionaries from its makers as soon as there is a text field.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  // What is let through asks the person where to; nothing is opened afterwards.
  session.on('will-download', (event, item, contents) => {
    if (!mayDownload(item.getURL())) return event.preventDefault();
    item.once('done', (_event, state) => {
      const saved: Notice = { type: 'saved', path: item.getSavePath() };
      if (state === 'completed' && !contents.isDestroyed()) contents.send(noticeChannel, saved);
    });
  });
}

function stayHere(event: { readonly url: string; preventDefault(): void }): void {
  if (!mayNavigate(event.url)) event.preventDefault();
}

/** The one way out of the app: hands a checked address to the person's own browser or mail program. */
function openExternal(address: string): void {
  const checked = externalAddress(address);
  if (checked === null) return;
  shell.openExternal(checked).catch((error: unknown) => console.error(`Cannot open ${checked}:`, error));
}
