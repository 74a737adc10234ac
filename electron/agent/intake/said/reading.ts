import type { Reading } from '../../../../shared/model/index.ts';
import { blankReading } from '../blank-reading.ts';
import type { Said, SaidPromise } from './said.ts';

/** Tells what a message says as the contract's reading: one message, so one event and the newest promise. */
export function readingOfSaid(file: string, said: Said, warnings: readonly string[]): Reading {
  const carriers = new Set(said.parcels.map(({ carrier }) => carrier).filter((name) => name !== null));
  const promise = said.parcels.map((parcel) => parcel.promise).find((one): one is SaidPromise => one !== null) ?? null;
  return {
    ...blankReading(file, null, warnings),
    relevant: true,
    vendor: said.vendor?.name ?? null,
    carrier: said.carrier ?? carriers.values().next().value ?? null,
    orderNumbers: [...said.orderNumbers],
    trackingNumbers: [...new Set(said.parcels.flatMap(({ trackingNumbers }) => trackingNumbers))],
    event: said.event,
    eventOn: said.eventOn,
    promised: promise?.window ?? null,
    promisedTime: promise?.time ?? null,
    items: said.items.map(({ name, quantity, price }) => ({ name, quantity, price })),
    total: said.total,
  };
}
