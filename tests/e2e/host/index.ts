// The app under test in one of its hosts: started on a data folder, restarted, stopped; the same specs run in each.
export { addOrder } from './add-order.ts';
export { attacker } from './attacker.ts';
export { axeFindings } from './axe-findings.ts';
export { demoData, demoNow } from './demo-data.ts';
export { dropFiles, dropMade, dropPaths, pasteMade } from './drop-files.ts';
export { drawn, goTo } from './go-to.ts';
export { holdBack } from './hold-back.ts';
export { holdFrames } from './hold-frames.ts';
export { longData } from './long-data.ts';
export { saved, savedBytes } from './saved.ts';
export { temporaryFolder } from './temporary-folder.ts';
export { electronOf, expect, test } from './test.ts';
export { complete, firstRecord, walk } from './walk.ts';
export type { HostProjectOptions } from './test.ts';
export type { Host, RunningApp } from './running-app.ts';
