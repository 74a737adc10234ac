// How documents come in: dropped anywhere or chosen, with how far it has come and what could not be read.
export { AddFiles } from './add-files.tsx';
export { AttachFiles } from './attach-files.tsx';
export { AttachResult } from './attach-result.tsx';
export { DropZone } from './drop-zone.tsx';
export { FirstSteps } from './first-steps.tsx';
export { FillDemo } from './fill-demo.tsx';
export { HowToBringButton, HowToBringSheet } from './how-to-bring.tsx';
export { IntakeStrip } from './intake-strip.tsx';
export { LeaveDemo } from './leave-demo.tsx';
export { LeftOut } from './left-out.tsx';
export { resultText } from './result-text.ts';
