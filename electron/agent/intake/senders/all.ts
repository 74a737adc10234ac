import { amazon } from './amazon.ts';
import { fedex } from './fedex.ts';
import { informedDelivery } from './informed-delivery.ts';
import type { SenderRule } from './sender-rule.ts';
import { ups } from './ups.ts';
import { usps } from './usps.ts';

/** Every sender family there are rules for; of two whose domain fits, the first, so a subdomain's own family comes first. */
export const senderRules: readonly SenderRule[] = [amazon, ups, fedex, informedDelivery, usps];
