// What out/holidays.cjs is bundled from; see agent-scripts.ts.
export { default as Holidays } from 'date-holidays';
