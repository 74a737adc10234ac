import type { ImportResult } from '../../../shared/api.ts';

/** Whether a file was left out as what looks like a swindle. */
export const isSwindle = ({ reason }: ImportResult['leftOut'][number]): boolean => reason === 'phishing';
