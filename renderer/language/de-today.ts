import type { englishToday } from './en-today.ts';
import { countText, plural } from './numbers.ts';

/** What needs the person now, in German. */
export const germanToday: typeof englishToday = {
  reason: {
    overdue: 'Überfällig',
    due: 'Bald fällig',
    unanswered: 'Unbeantwortet',
    arriving: 'Im Anmarsch',
    collect: 'Abzuholen',
  },
  todayPage: {
    list: 'Was dich braucht',
    tally: {
      overdue: (number) => `${countText(number)} überfällig`,
      collect: (number) => `${countText(number)} abzuholen`,
      due: (number) => `${countText(number)} fällig`,
      unanswered: (number) => `${countText(number)} unbeantwortet`,
      arriving: (number) => `${countText(number)} im Anmarsch`,
    },
    first: (shown, all) => `Die ersten ${countText(shown)} von ${countText(all)}.`,
    actions: (title) => `Was zu „${title}“ zu sagen ist`,
    toConfirm: (name) => `${name} muss den Eingang bestätigen`,
    came: 'Angekommen…',
    done: 'Erledigt…',
    answered: 'Antwort da…',
    never: 'Kam nie…',
    rest: 'Ruhen lassen…',
    contact: 'Kontakt…',
    cameTitle: 'Es ist angekommen',
    doneTitle: 'Es ist erledigt',
    doneOn: 'An welchem Tag',
    giveUp: {
      never_came: 'Kam nie',
      dropped: 'Ruhen lassen',
    },
    giveUpMore: {
      never_came: 'Dann wird nichts mehr erwartet, und es zählt als verfehlt.',
      dropped: 'Dann wird nichts mehr erwartet, und es zählt weder für noch gegen jemanden.',
    },
    giveUpReason: {
      never_came: 'Es kam nie.',
      dropped: 'Es ist nicht mehr wichtig.',
    },
    reason: 'Warum',
    things: (number) => plural(number, 'Sache', 'Sachen'),
    older: (number, days) => `${countText(number)} seit mehr als ${countText(days)} Tagen überfällig`,
    olderOf: (number) => `${countText(number)} seit langem`,
    later: (number) => `${countText(number)} später`,
    oneOlder: (title) => `${title} auswählen`,
    allOlder: (number) => `Alle ${countText(number)} gezeigten auswählen`,
    moreOlder: 'Mehr zeigen',
    markOlder: 'Wähle aus, was sich erledigt hat, um es auf einmal abzulegen.',
    olderActions: 'Was zu den ausgewählten zu sagen ist',
    theyNever: 'Kamen nie…',
    letRest: 'Ruhen lassen…',
    quiet: 'Gerade braucht dich nichts.',
    quietMore: 'Was überfällig, fällig oder unbeantwortet ist, erscheint hier von selbst.',
    late: (days) => `${plural(days, 'Tag', 'Tage')} zu spät`,
    due: (when) => `fällig ${when}`,
    choose: 'Wähle eine Zeile, um ihre Geschichte zu sehen.',
  },
};
