import type { LetterWords } from './letter.ts';

export const letterInGerman: LetterWords = {
  law: {
    EU: 'der Datenschutz-Grundverordnung (EU) 2016/679',
    UK: 'der britischen Datenschutz-Grundverordnung (UK GDPR)',
    'US-CA': 'des California Consumer Privacy Act in der Fassung des California Privacy Rights Act',
  },
  right: {
    access: {
      subject: 'Antrag auf Auskunft über meine personenbezogenen Daten',
      ask: 'bitte ich um eine Kopie aller personenbezogenen Daten, die bei Ihnen über mich gespeichert sind, und um Auskunft, zu welchen Zwecken sie verwendet werden, woher sie stammen, an wen sie gegangen sind oder gehen werden, wie lange sie gespeichert bleiben und ob Entscheidungen über mich automatisiert getroffen werden, mit der Logik dieser Entscheidungen.',
    },
    rectification: {
      subject: 'Antrag auf Berichtigung meiner personenbezogenen Daten',
      ask: 'bitte ich darum, die unrichtigen oder unvollständigen Daten über mich zu berichtigen und alle zu unterrichten, die sie von Ihnen erhalten haben. Was zu berichtigen ist, steht unten oder in der Anlage.',
    },
    erasure: {
      subject: 'Antrag auf Löschung meiner personenbezogenen Daten',
      ask: 'bitte ich darum, die über mich gespeicherten personenbezogenen Daten zu löschen und auch bei allen löschen zu lassen, an die sie gegangen sind. Soweit ein Gesetz die Aufbewahrung verlangt, bitte ich um Angabe der Daten, des Gesetzes und des Tages, an dem sie gelöscht werden; bis dahin dürfen sie zu nichts anderem verwendet werden.',
    },
    portability: {
      subject: 'Antrag auf Übertragung meiner personenbezogenen Daten',
      ask: 'bitte ich um die personenbezogenen Daten, die ich Ihnen gegeben habe oder die durch meine Nutzung Ihres Dienstes entstanden sind, in einem strukturierten, gängigen und maschinenlesbaren Format wie JSON oder CSV.',
    },
    objection: {
      subject: 'Widerspruch gegen die Verwendung meiner personenbezogenen Daten',
      ask: 'widerspreche ich der Verwendung meiner personenbezogenen Daten für Direktwerbung und das damit verbundene Profiling, sofort und für die Zukunft; aus Gründen, die sich aus meiner besonderen Situation ergeben, widerspreche ich auch jeder anderen Verwendung, die auf berechtigte Interessen gestützt wird.',
    },
    opt_out: {
      subject: 'Kein Verkauf und keine Weitergabe meiner personenbezogenen Daten',
      ask: 'weise ich Sie an, meine personenbezogenen Daten nicht zu verkaufen und nicht weiterzugeben, und dies allen mitzuteilen, an die sie seit meiner Anweisung verkauft oder weitergegeben wurden.',
    },
  },
  askUnder: {
    'US-CA': {
      access:
        'bitte ich um alle einzelnen personenbezogenen Angaben, die über mich erhoben wurden, und um Auskunft, welcher Art sie sind, aus welchen Arten von Quellen sie stammen, wozu sie erhoben wurden und welche davon wozu und an wen verkauft, weitergegeben oder offengelegt wurden; bitte so weit zurück wie möglich, nicht nur für zwölf Monate.',
      erasure:
        'bitte ich darum, die von mir erhobenen personenbezogenen Angaben zu löschen und Dienstleister, Auftragnehmer und alle, an die sie verkauft oder weitergegeben wurden, zum Löschen anzuhalten. Soweit eine Ausnahme die Aufbewahrung erlaubt, bitte ich, die Angaben und die Ausnahme zu nennen, alles Übrige zu löschen und das Behaltene zu nichts anderem zu verwenden.',
    },
  },
  provision: {
    EU: {
      access: 'Artikel 15',
      rectification: 'Artikel 16',
      erasure: 'Artikel 17',
      portability: 'Artikel 20',
      objection: 'Artikel 21',
    },
    UK: {
      access: 'Artikel 15',
      rectification: 'Artikel 16',
      erasure: 'Artikel 17',
      portability: 'Artikel 20',
      objection: 'Artikel 21',
    },
    'US-CA': {
      access: 'Civil Code § 1798.110',
      rectification: 'Civil Code § 1798.106',
      erasure: 'Civil Code § 1798.105',
      portability: 'Civil Code § 1798.130(a)(3)(B)(iii)',
      opt_out: 'Civil Code § 1798.120',
    },
  },
  clock: {
    EU: 'Die Verordnung verlangt eine Antwort unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens (Artikel 12 Absatz 3). Sollten Sie nicht tätig werden, bitte ich um die Gründe innerhalb derselben Frist.',
    UK: 'Das Gesetz verlangt eine Antwort unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens (UK GDPR, Artikel 12 Absatz 3 und Artikel 12A). Sollten Sie nicht tätig werden, bitte ich um die Gründe innerhalb derselben Frist.',
    'US-CA':
      'Die Vorschriften verlangen, den Eingang innerhalb von 10 Geschäftstagen zu bestätigen und innerhalb von 45 Kalendertagen nach Eingang dieses Schreibens zu antworten (California Code of Regulations, title 11, § 7021).',
  },
  clockAt: {
    EU: 'Artikel 12 Absatz 3 der Verordnung',
    UK: 'UK GDPR, Artikel 12 Absatz 3 und Artikel 12A',
    'US-CA': 'California Code of Regulations, title 11, § 7021(b)',
  },
  optOutClockAt: 'California Code of Regulations, title 11, § 7026(f)',
  confirmAt: 'California Code of Regulations, title 11, § 7021(a)',
  optOutClock:
    'Die Vorschriften verlangen, dem so bald wie möglich nachzukommen, spätestens innerhalb von 15 Geschäftstagen nach Eingang dieses Schreibens (California Code of Regulations, title 11, § 7026).',
  greeting: (party) => `An die für den Datenschutz zuständige Stelle bei ${party}:`,
  under: (law, provision) => `Nach ${provision} ${law}`,
  findMe: (known) => `In Ihren Unterlagen bin ich zu finden unter ${known}.`,
  customerNumber: (number) => `der Kundennummer ${number}`,
  orderNumbers: (numbers) => `${numbers.length === 1 ? 'der Bestellung' : 'den Bestellungen'} ${numbers.join(', ')}`,
  verify:
    'Sollten Zweifel bestehen, dass ich die betroffene Person bin, bitte ich um sofortige Mitteilung, welcher Nachweis gebraucht wird; bitte verlangen Sie nicht mehr als nötig und verwenden Sie ihn zu nichts anderem.',
  optOutVerify:
    'Einen Nachweis, wer ich bin, verlangt das Gesetz hierfür nicht (California Code of Regulations, title 11, § 7060(b)); bitte fragen Sie nach nichts weiter, als nötig ist, um mich zu finden, und verwenden Sie es zu nichts anderem.',
  closing: 'Mit freundlichen Grüßen',
  later: {
    reminder: (subject) => `Erinnerung: ${subject}`,
    complaint: (party) => `Beschwerde über ${party}`,
    authority: {
      EU: 'An die Aufsichtsbehörde für den Datenschutz:',
      UK: 'An die Aufsichtsbehörde für den Datenschutz:',
      'US-CA': 'An die Behörde, die das kalifornische Datenschutzrecht durchsetzt:',
    },
    sentToYou: (subject, on) => `Am ${on} habe ich Ihnen dieses Schreiben gesandt: „${subject}“.`,
    sentTo: (party, subject, on) => `Am ${on} habe ich dieses Schreiben an ${party} gesandt: „${subject}“.`,
    dueOn: (until, provision) => `Die Zeit, die das Gesetz für die Antwort lässt, endete am ${until} (${provision}).`,
    noAnswer: 'Eine Antwort hat mich nicht erreicht.',
    confirmBy: (until, provision) => `Der Eingang war bis zum ${until} zu bestätigen (${provision}).`,
    noConfirmation: 'Eine Bestätigung hat mich nicht erreicht.',
    answered: (on) =>
      `Am ${on} kam eine Antwort, doch meines Erachtens fehlt ihr ein Teil dessen, was ich verlangen kann. Was fehlt, steht unten oder in der Anlage.`,
    denied: (on) => `Am ${on} wurde mein Antrag abgelehnt, meines Erachtens zu Unrecht.`,
    answerNow:
      'Bitte antworten Sie innerhalb von zwei Wochen nach diesem Schreiben. Andernfalls werde ich mich an die Aufsichtsbehörde für den Datenschutz wenden.',
    lookInto:
      'Ich bitte darum, dem nachzugehen, für eine Antwort zu sorgen, wie das Gesetz sie verlangt, und mir mitzuteilen, was daraus wird.',
    enclosed: 'Kopien meiner Schreiben und dessen, was mir gesandt wurde, füge ich bei.',
  },
};
