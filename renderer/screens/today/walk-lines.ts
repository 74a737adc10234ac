import { type RefObject, useEffect, useRef } from 'react';
import type { TodayBoard } from '../../../shared/api.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { olderList, todayLists } from '../../state/lists.ts';
import { hasModifier, rowAfter } from '../../ui/row-after.ts';
import { keyOf, sayingsOf } from './item-said.ts';

const linesIn = (within: ParentNode): HTMLElement[] => [...within.querySelectorAll<HTMLElement>('[data-line]')];

/** The line whose story is shown, else the first. */
export function focusLine(list: HTMLElement | null): void {
  if (list === null) return;
  (list.querySelector<HTMLElement>('[data-line][aria-current]') ?? linesIn(list)[0])?.focus();
}

/**
 * The arrow keys walk through the lines, as they do in the list of orders, and a letter says something of the line one
 * stands on; Enter opens one, as of any link.
 */
export function onLineKey(event: KeyboardEvent, board: TodayBoard | null): void {
  const line = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-line]') : null;
  if (line === null || hasModifier(event)) return;
  const lines = linesIn(document);
  const to = rowAfter(event.key, lines.indexOf(line), lines.length, null);
  if (to !== null) {
    event.preventDefault();
    lines[to]?.focus();
    return;
  }
  const items = [
    ...(board?.groups.flatMap((group) => group.items) ?? []),
    ...olderList.getState().items,
    ...Object.values(todayLists).flatMap((list) => list.getState().items),
  ];
  const item = items.find((each) => keyOf(each) === line.dataset['line']);
  const saying = item === undefined ? undefined : sayingsOf(item).find(({ key }) => key === event.key.toLowerCase());
  if (saying === undefined) return;
  event.preventDefault();
  useDialogs.getState().show(saying.dialog);
}

/** What is settled leaves the board: whoever stood on it then stands on the line that took its place. */
export function useKeptLine(list: RefObject<HTMLElement | null>, board: TodayBoard | null): void {
  const last = useRef(-1);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const onFocus = (event: FocusEvent) => {
      const line = event.target instanceof HTMLElement ? event.target.closest('.today-item') : null;
      last.current = line === null ? -1 : [...element.querySelectorAll('.today-item')].indexOf(line);
    };
    element.addEventListener('focusin', onFocus);
    return () => element.removeEventListener('focusin', onFocus);
  }, [list]);
  useEffect(() => {
    if (last.current < 0 || list.current === null || document.activeElement !== document.body) return;
    const lines = linesIn(list.current);
    lines[Math.min(last.current, lines.length - 1)]?.focus();
  }, [board, list]);
}
