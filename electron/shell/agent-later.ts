import { AgentRefused, type RunningAgent } from '../worker/index.ts';

/** What can be asked of an agent that still opens its folder. */
export type AgentLater = Pick<RunningAgent, 'call' | 'onNotice'>;

/**
 * Asks the agent once it has opened, so that a page can be loaded meanwhile. One that refused answers everything with the
 * reason, which the page then says in the person's language.
 */
export function agentLater(opening: Promise<RunningAgent | AgentRefused>): AgentLater {
  const opened = new Promise<RunningAgent>((resolve) => {
    void opening.then((agent) => {
      if (!(agent instanceof AgentRefused)) resolve(agent);
    });
  });
  return {
    call: async (operation, input) => {
      const agent = await opening;
      if (!(agent instanceof AgentRefused)) return agent.call(operation, input);
      const { code, message, details } = agent;
      return { ok: false, error: { code, message, details } };
    },
    onNotice(listener) {
      let isOver = false;
      let stop = (): void => {
        isOver = true;
      };
      void opened.then((agent) => {
        if (!isOver) stop = agent.onNotice(listener);
      });
      return () => stop();
    },
  };
}
