import { newId } from '../facts/index.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type Draft, type Instant, type Mark, markOf, nameKey } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { findOf, projectReference, statement } from '../queries/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';

const byName = ({ database }: Acting, name: string): string | null =>
  statement<{ id: string }>(database, 'SELECT id FROM project WHERE name_key = ?').get(nameKey(name))?.id ?? null;

/** The project an order serves: by id or name, made known where it is new. */
export function projectFor(acting: Acting, text: string, occurred: Instant): { mark: Mark; drafts: Draft[] } {
  const known = projectReference(acting, text)?.id ?? byName(acting, text);
  if (known !== null) return { mark: markOf('project', 'id', known), drafts: [] };
  const mark = markOf('project', 'id', newId(acting.now.getTime()));
  return { mark, drafts: [said('project.described', occurred, [mark], { name: text.trim() })] };
}

/** The same of what may be left out, or taken back by null. */
export function projectSaid(
  acting: Acting,
  text: string | null | undefined,
  occurred: Instant,
): { mark: Mark | null; drafts: Draft[] } | null {
  if (text === undefined) return null;
  return text === null ? { mark: null, drafts: [] } : projectFor(acting, text, occurred);
}

/** Records a project, or changes one. @throws AgentError */
export function recordProject(acting: Acting, input: ParsedInputOf<'project.record'>): OutputOf<'project.record'> {
  const { project, name, until, achieved, achievedOn, notes } = input;
  if (project === undefined && name === undefined) throw new AgentError('project_without_name', { fields: ['name'] });
  if (achievedOn !== undefined && achievedOn > acting.today)
    throw new AgentError('not_yet', { fields: ['achievedOn'], on: achievedOn });
  const known = project === undefined ? byName(acting, name ?? '') : findOf(acting, 'project', project).id;
  const id = known ?? newId(acting.now.getTime());
  const draft = said('project.described', acting.now.toISOString(), [markOf('project', 'id', id)], {
    ...(name === undefined ? {} : { name }),
    ...(until === undefined ? {} : { until }),
    ...(achieved === undefined ? {} : { achieved }),
    ...(achievedOn === undefined ? {} : { achievedOn }),
    ...(notes === undefined ? {} : { notes }),
  });
  const { transaction } = keepTogether(acting, known === null ? 'project_recorded' : 'project_changed', [draft]);
  return { subject: projectReference(acting, id) ?? { id, name: name ?? '' }, transaction };
}
