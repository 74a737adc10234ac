import { z } from 'zod';

/** An amount in the currency's minor unit (cents, pence; yen have none), with its ISO 4217 code. */
export const money = z.object({ amountMinor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) });
export type Money = z.infer<typeof money>;
