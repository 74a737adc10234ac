// The shapes of everything the agent keeps and tells: zod schemas, and the types inferred from them.
export * from './assert-never.ts';
export * from './data-category.ts';
export * from './data-request.ts';
export * from './document.ts';
export * from './event.ts';
export * from './expectation.ts';
export * from './fact.ts';
export * from './interaction.ts';
export * from './mark.ts';
export * from './money.ts';
export * from './order.ts';
export * from './party.ts';
export * from './project.ts';
export * from './reading.ts';
export * from './standing.ts';
export * from './time.ts';
export * from './verdict.ts';
