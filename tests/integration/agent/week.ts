/** The first week of March 2026, in which nothing is closed, and a day long after it. */
export const sunday = '2026-03-01';
export const monday = '2026-03-02';
export const tuesday = '2026-03-03';
export const wednesday = '2026-03-04';
export const thursday = '2026-03-05';
export const friday = '2026-03-06';
export const saturday = '2026-03-07';
export const later = '2026-03-20';
