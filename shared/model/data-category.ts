import { z } from 'zod';

/** Kinds of personal data that a company may hold: terms of DPV's personal data extension (and DPV's for all the rest). */
export const dataCategories = [
  'pd:Name',
  'pd:EmailAddress',
  'pd:TelephoneNumber',
  'pd:PhysicalAddress',
  'pd:BirthDate',
  'pd:Gender',
  'pd:Language',
  'pd:AccountIdentifier',
  'pd:UID',
  'pd:Username',
  'pd:PaymentCardNumber',
  'pd:BankAccount',
  'pd:Transactional',
  'pd:Purchase',
  'pd:Communication',
  'pd:Location',
  'pd:IPAddress',
  'pd:DeviceBased',
  'pd:BrowsingBehavior',
  'pd:Preference',
  'pd:Interest',
  'pd:Opinion',
  'pd:Picture',
  'pd:MedicalHealth',
  'pd:Identifying',
  'dpv:PersonalData',
] as const;
export const dataCategory = z.enum(dataCategories);
export type DataCategory = z.infer<typeof dataCategory>;
