/** Two that are one, and one that is two, in English. */
export const englishJoining = {
  merge: { order: 'Merge with another order', party: 'Merge with another', project: 'Merge with another project' },
  mergeDone: 'Merge',
  search: { order: 'Find it by number, vendor or item', party: 'Find it by name', project: 'Find it by name' },
  found: 'Is the same as',
  likely: 'Likely the same as',
  sameVendor: 'Of the same vendor, the likeliest first',
  noneLikely: 'Nothing looks like the same. Type to search for it.',
  placed: (day: string): string => `placed ${day}`,
  noMatch: 'None fits.',
  chooseOther: 'Choose the one it is the same as.',
  preview: 'What becomes of the two',
  known: 'Known',
  result: 'As one',
  stays: 'The name that stays',
  canUndo: {
    merge: 'You can undo this, or split them again later.',
    part: 'You can undo this, or merge them again later.',
  },
  merged: (name: string, other: string): string => `${name} and ${other} merged`,
  part: 'Split in two',
  partTitle: { order: 'One order that is two', party: 'One that is two', project: 'One project that is two' },
  partDone: 'Split off',
  because: {
    person:
      'You said that these are one. Choose the one that is another after all; it takes along what is known of it.',
    documents:
      'Documents speak of these as one. Choose the one that is another after all; it takes along what is known of it.',
  },
  pieces: 'To be split off',
  from: (documents: string): string => `from ${documents}`,
  byYou: 'said by you',
  choosePiece: 'Choose the one that is another.',
  nothingJoined: 'Nothing was merged here: there is nothing to split.',
  parted: (name: string): string => `${name} split off`,
};
