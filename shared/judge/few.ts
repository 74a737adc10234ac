/** Fewer verdicts than this are mostly what was believed beforehand: a standing that rests on them is told as unsure. */
export const fewVerdicts = 5;
