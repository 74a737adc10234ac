import { create } from 'zustand';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const place = 'counterpart.theme';

const told = (): string | null =>
  globalThis.document?.documentElement.dataset['theme'] ?? globalThis.window?.localStorage?.getItem(place) ?? null;

/**
 * Light, dark, or as the system has it: as the host put it into the page, else as this machine remembers it; told to the
 * style sheet on the page's root.
 */
export const useTheme = create<{ readonly theme: Theme; readonly choose: (theme: Theme) => void }>()((set) => ({
  theme: themes.find((theme) => theme === told()) ?? 'system',
  choose: (theme) => {
    window.localStorage.setItem(place, theme);
    set({ theme });
    showTheme();
  },
}));

/** Tells the page its theme. */
export function showTheme(): void {
  document.documentElement.dataset['theme'] = useTheme.getState().theme;
}
