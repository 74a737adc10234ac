const elsewhere =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]';

/** Whether a key belongs to what it was pressed in: where text is written or a list is searched by letters. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(elsewhere) !== null;
