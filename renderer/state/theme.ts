import { create } from 'zustand';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const place = 'counterpart.theme';

/** Light, dark, or as the system has it: kept on this machine, and told to the style sheet on the page's root. */
export const useTheme = create<{ readonly theme: Theme; readonly choose: (theme: Theme) => void }>()((set) => ({
  theme: themes.find((theme) => theme === globalThis.window?.localStorage?.getItem(place)) ?? 'system',
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
