/** When a project was achieved, which contacts serve one, and what was spent on it. */
export const name = '0010-projects';

export const up = `
-- A day, or the instant at which the person said so.
ALTER TABLE project ADD COLUMN achieved_at TEXT;
UPDATE project SET achieved_at = (
  SELECT fact.occurred FROM fact JOIN "transaction" t ON t.seq = fact.in_transaction
  WHERE fact.cluster = project.cluster AND fact.kind = 'project.described' AND fact.retractions = 0
    AND json_extract(fact.body, '$.achieved') IS NOT NULL
  ORDER BY t.recorded DESC, fact.id DESC LIMIT 1
) WHERE achieved IS NOT NULL;

ALTER TABLE interaction ADD COLUMN project TEXT;
CREATE INDEX interaction_project ON interaction (project, held_at, id) WHERE project IS NOT NULL;

CREATE INDEX project_spending ON "order" (project, state, currency, total_minor) WHERE project IS NOT NULL;
`;
