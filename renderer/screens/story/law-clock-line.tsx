import type { RequestClock } from '../../../shared/model/index.ts';
import { dayText, words } from '../../language/index.ts';

const page = words.dataPage;

/** Where the law says something, with a way there. */
function Provision({ provision, source }: Pick<RequestClock, 'provision' | 'source'>) {
  // Its sign stays with the number of the paragraph.
  const text = page.provision(provision).replaceAll('§ ', '§\u00a0');
  return (
    <span className="request-provision">
      {text}{' '}
      <a href={source} target="_blank" rel="noreferrer" aria-label={page.sourceLabel(text)}>
        {page.source}
      </a>
    </span>
  );
}

/** One clock of the law: until when, from when it is counted, and what moved it. */
export function LawClockLine({ clock }: { readonly clock: RequestClock }) {
  const { step, from, fromEvent, until, extension, moved } = clock;
  const sentences = [
    // All clocks of a request are counted alike: that is said once.
    ...(step === 'answer' ? [page.counted[fromEvent](dayText(from))] : []),
    ...(moved === null || fromEvent === 'replied' ? [] : [until === null ? page.stillNow : page.stoodStill]),
    ...(extension === null ? [] : [page.extension[extension]]),
  ];
  return (
    <li className="request-clock">
      <span className="request-step">{page.step[step]}</span>
      <span className="request-until">{until === null ? page.standsStill : dayText(until)}</span>
      {sentences.length === 0 ? null : <span className="request-counted">{sentences.join(' ')}</span>}
      <Provision {...clock} />
      {moved === null ? null : <Provision {...moved} />}
    </li>
  );
}
