/** Today tells of the projects that are due, without reading all. */
export const name = '0025-projects-due';

export const up = 'CREATE INDEX project_due ON project (until) WHERE achieved IS NULL AND until IS NOT NULL;';
