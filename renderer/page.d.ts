// What the page is given from outside: the bridge that a host puts on `window`.
import type { CounterpartBridge } from '../shared/api.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload script; absent on the loopback host. */
    readonly counterpart?: CounterpartBridge;
  }
}
