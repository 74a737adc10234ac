/** The names under which the preload script and the main process speak: calls one way, notices the other. */
export const callChannel = 'counterpart:call';
export const noticeChannel = 'counterpart:notice';
