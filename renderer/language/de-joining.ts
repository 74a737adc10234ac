import type { englishJoining } from './en-joining.ts';

/** Zwei, die eines sind, und eines, das zwei ist, auf Deutsch. */
export const germanJoining: typeof englishJoining = {
  merge: {
    order: 'Mit anderer Bestellung zusammenlegen',
    party: 'Mit anderem zusammenlegen',
    project: 'Mit anderem Vorhaben zusammenlegen',
  },
  mergeDone: 'Zusammenlegen',
  search: {
    order: 'Nach Nummer, Händler oder Artikel suchen',
    party: 'Nach Namen suchen',
    project: 'Nach Namen suchen',
  },
  found: 'Ist dasselbe wie',
  likely: 'Wahrscheinlich dasselbe wie',
  sameVendor: 'Vom selben Händler, die wahrscheinlichsten zuerst',
  noneLikely: 'Nichts sieht nach demselben aus. Schreib, um danach zu suchen.',
  placed: (day) => `bestellt ${day}`,
  noMatch: 'Nichts passt.',
  chooseOther: 'Wähle, womit es dasselbe ist.',
  preview: 'Was aus beiden wird',
  known: 'Bekannt',
  result: 'Als eines',
  stays: 'Der Name, der bleibt',
  canUndo: {
    merge: 'Du kannst das rückgängig machen oder sie später wieder trennen.',
    part: 'Du kannst das rückgängig machen oder sie später wieder zusammenlegen.',
  },
  merged: (name, other) => `${name} und ${other} zusammengelegt`,
  part: 'In zwei trennen',
  partTitle: {
    order: 'Eine Bestellung, die zwei ist',
    party: 'Einer, der zwei ist',
    project: 'Ein Vorhaben, das zwei ist',
  },
  partDone: 'Abtrennen',
  because: {
    person: 'Von dir als eines erklärt. Wähle, was doch etwas anderes ist; es nimmt mit, was davon bekannt ist.',
    documents:
      'Dokumente sprechen davon als einem. Wähle, was doch etwas anderes ist; es nimmt mit, was davon bekannt ist.',
  },
  pieces: 'Abzutrennen ist',
  from: (documents) => `aus ${documents}`,
  byYou: 'von dir gesagt',
  choosePiece: 'Wähle, was etwas anderes ist.',
  nothingJoined: 'Hier wurde nichts zusammengelegt: Es gibt nichts zu trennen.',
  parted: (name) => `${name} abgetrennt`,
};
