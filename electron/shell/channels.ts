/** The names under which the preload script and the main process speak: calls one way, notices the other. */
export const callChannel = 'counterpart:call';
export const noticeChannel = 'counterpart:notice';
/** What the page tells its desktop: the menu it wants, and what it wants done with the window. */
export const dressChannel = 'counterpart:dress';
export const actChannel = 'counterpart:act';
