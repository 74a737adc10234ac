import { z } from 'zod';

/** For what a company may be allowed to use data: terms of DPV and its IEEE 7012 extension. */
export const purposes = [
  'ieee7012:ServiceDelivery',
  'ieee7012:ServiceImprovement',
  'dpv:CustomerCare',
  'dpv:DeliveryOfGoods',
  'dpv:PaymentManagement',
  'dpv:CustomerOrderManagement',
  'dpv:CustomerClaimsManagement',
  'dpv:FraudPreventionAndDetection',
  'dpv:LegalCompliance',
  'dpv:DirectMarketing',
  'dpv:ServicePersonalisation',
  'dpv:ProvideProductRecommendations',
  'dpv:PersonalisedAdvertising',
  'dpv:ResearchAndDevelopment',
  'dpv:ScientificResearch',
  'dpv:PublicBenefit',
] as const;
export const purpose = z.enum(purposes);
export type Purpose = z.infer<typeof purpose>;
