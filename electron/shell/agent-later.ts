import { AgentRefused, type RunningAgent } from '../worker/index.ts';

/** What can be asked of an agent that still opens its folder. */
export type AgentLater = Pick<RunningAgent, 'call' | 'onNotice'>;

/**
 * Asks the agent once it has opened, so that a page can be loaded meanwhile. One that refused answers nothing: the page
 * that asked is about to be replaced by the reason.
 */
export function agentLater(opening: Promise<RunningAgent | AgentRefused>): AgentLater {
  const opened = new Promise<RunningAgent>((resolve) => {
    void opening.then((agent) => {
      if (!(agent instanceof AgentRefused)) resolve(agent);
    });
  });
  return {
    call: async (operation, input) => (await opened).call(operation, input),
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
