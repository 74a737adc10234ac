import type { Awaited } from '../../state/dialogs.ts';

/** Who is to bring it, and of which order; what the title says already is left out. */
export function underTitle({ expectation, order, title }: Omit<Awaited, 'shipment'>): string {
  const parts = [expectation?.accountable?.name ?? null, order?.name ?? null];
  return parts.filter((part) => part !== null && part !== title).join(' · ');
}
