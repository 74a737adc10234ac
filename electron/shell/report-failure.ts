/** Says what failed where nobody waits for it, as when the system asks for the window. */
export const reportFailure = (error: unknown): void => console.error('The desktop could not do what was asked:', error);
