import { create } from 'zustand';

interface Sender {
  /** The person's name as it stands under their letters; kept while the window is open. */
  readonly name: string;
  readonly setName: (name: string) => void;
}

export const useSender = create<Sender>()((set) => ({ name: '', setName: (name) => set({ name }) }));
