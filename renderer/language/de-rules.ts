import type { Rules } from '../../shared/contract/rules.ts';

const ranking =
  'Am meisten zählt, was du sagst, dann eine Datei deiner Bestellungen vom Händler, dann was eine Mail für Programme sagt, dann ihr Wortlaut; unter Gleichen ';

/** The rules behind what "Why?" explains, in German. */
export const germanRules: Rules = {
  verdict:
    'Ein Urteil hält das zuerst Beobachtete gegen die älteste Aussage der verbindlichsten Art: früher als ihr Zeitraum übertrifft, im Zeitraum und seiner Kulanz ist gehalten, später verfehlt. Was nach der Lieferung gesagt wurde, zählt nicht, und ein späterer Termin auch nicht. Eine Bestellung ist so gut wie ihr schlechtester Teil; dein eigenes Urteil geht allem vor.',
  performerVerdict:
    'Der Zusteller wird an dem ersten Zeitraum gemessen, den er selbst nannte, sonst an dem, der galt, als er das Paket bekam; bekam er es zu spät, verschiebt sich der Zeitraum um ebenso viel.',
  original:
    'Der erste Zeitraum ist die älteste Aussage der verbindlichsten Art: bezahlt oder Gesetz, dann zugesagt oder geschätzt, dann üblich, dann gewünscht.',
  current: 'Der zuletzt genannte Zeitraum ist die neueste Aussage, die jemanden bindet.',
  statements: 'Jede Aussage über die Zeit in der Reihenfolge, in der sie fiel; keine wird überschrieben.',
  observedOn: 'Zugestellt ist beim ersten Versuch an der Tür, nicht erst bei der Abholung.',
  deliveredOn: `${ranking}zählt die erste Meldung der Zustellung; von dem, was du sagst, das Letzte.`,
  kind: 'Was erwartet wird, wie es gesagt wurde.',
  graceDays:
    'Werktage, die eine Aussage offen lässt: keiner, wo dafür bezahlt, es zugesagt oder Gesetz ist, sonst so viele, wie die Einstellungen sagen.',
  accountable:
    'Wer dir dafür einsteht: der Händler, bei dem die Bestellung aufgegeben wurde, oder wen du genannt hast.',
  performing: `Wer die Arbeit tat. ${ranking}zählt das Neueste.`,
  order: 'Die Bestellung, deren Nummer eine Tatsache nennt oder die mit dem Paket kam.',
  shipment:
    'Das Paket, dessen Sendungsnummer Tatsachen nennen; eines, das keine Nummer nennt, gehört zu seiner Bestellung.',
  shipments: 'Die Pakete, die mit der Nummer der Bestellung versandt wurden oder die du bei ihr eingetragen hast.',
  orders: 'Die Bestellungen, deren Nummern zusammen mit dem Paket genannt wurden.',
  overruled: 'Dein eigenes Urteil, und zwar das letzte, geht dem vor, was die Regeln sagen.',
  gapDaysCurrent: 'Tage nach dem Ende des zuletzt genannten Zeitraums oder vor seinem Anfang.',
  gapBusinessDays: 'Werktage des Lieferlandes zwischen dem ersten Zeitraum und dem Tag, an dem es kam.',
  gapDays: 'Tage nach dem Ende des ersten Zeitraums oder vor seinem Anfang.',
  dueOn: 'Der letzte Tag des Versprechens, das zuerst fällig ist, ohne Kulanz.',
  state: 'Das zuletzt Gemeldete; eine Bestellung ist zugestellt, wenn ihr letztes Paket es ist.',
  shipmentState: 'Das zuletzt vom Paket Gemeldete.',
  requestState:
    'Ein Antrag ist ein Entwurf, bis er abgeschickt ist; von da an zählt das Letzte, was du von ihm gemeldet hast.',
  negotiationState: 'Angebote, Antworten und Enden folgen aufeinander; das letzte, das folgen konnte, zählt.',
  placedOn: `${ranking}zählt, wer es zuerst sagt; von dem, was du sagst, das Letzte.`,
  items: 'Die Zeilen der Quelle, die es am besten weiß; dieselbe Zeile, zweimal genannt, ist eine.',
  itemCount: 'Die Mengen aller Zeilen zusammengezählt.',
  total:
    'Die Summe, wie sie genannt wurde; wo ein Export sagt, was jede Zeile mit Steuer und Versand kostete, deren Summe.',
  orderCount: 'Jede Bestellung, die damit zu tun hat, zählt einmal.',
  spent:
    'Die Summen aller Bestellungen, die nicht storniert, zurückgegeben oder erstattet wurden, für jede Währung zusammengezählt.',
  costs:
    'Die Summen aller Bestellungen, die dem Vorhaben dienen und nicht storniert, zurückgegeben oder erstattet wurden, für jede Währung zusammengezählt.',
  parcelCount: 'Jedes Paket, das es brachte, zählt einmal, wie viele Bestellungen auch darin sind.',
  boughtCount: 'Die Bestellungen, die dem Vorhaben dienen und nicht storniert, zurückgegeben oder erstattet wurden.',
  arrivedCount: 'Die Bestellungen des Vorhabens, deren letztes Paket angekommen ist.',
  parties:
    'Die Händler seiner Bestellungen, die Zusteller ihrer Pakete und alle, mit denen du darüber oder über eine seiner Bestellungen in Verbindung warst.',
  standing:
    'Jedes Urteil zählt einmal, je älter, desto weniger, und Überfälliges als verfehlt. Dazu kommt, was von allen üblich ist; das Gehaltene, geteilt durch alles, ist die Schätzung.',
  projectVerdict:
    '„Bis wann“ ist dein eigener Wunsch und wird so beurteilt: bis zu diesem Tag oder in der Kulanz eines Wunsches erreicht, ist er gehalten, später verfehlt, aufgegeben fällt er weg.',
  achievedOn: 'Der Tag, den du genannt hast, sonst der, an dem du es gesagt hast.',
  clocks:
    'Das Gesetz zählt ab dem Tag, an dem der Antrag bei ihnen einging; ist der nicht bekannt, gilt der Tag, an dem er abging. Mehr Zeit zählt nur, wenn sie angekündigt wurde, bevor die erste um war. Wo das Gesetz es sagt, steht die Frist still, solange sie auf das warten, wonach sie dich fragten, oder wird ab deiner Antwort neu gezählt.',
  newest: `${ranking}zählt das Neueste.`,
  addsUp: 'Alles, was davon gesagt wurde, kommt zusammen, ohne das, was du herausgenommen hast.',
  heldByOrders:
    'Wer eine Bestellung annimmt, weiß, was gekauft wurde. Name, Anschrift, E-Mail-Adresse und Zahlung gehören in der Regel dazu; sie sind vermutet, bis du etwas anderes sagst.',
  heldByParcels: 'Kein Paket kommt ohne einen Namen, eine Anschrift und den Ort an, an den es ging.',
  heldByInteractions:
    'Wer mit dir in Verbindung stand, weiß, was gesagt wurde und auf welchem Weg; ein Telefon kann seine Nummer verbergen, darum ist sie vermutet.',
  heldByAgreement:
    'Deine Vereinbarung nennt diese Art von Daten, wofür sie verwendet werden dürfen und wie viele Tage nach dem letzten Vorgang sie gespeichert bleiben dürfen. Dass sie gegeben wurden, ist vermutet.',
  heldByPerson: 'Was du darüber sagst, geht dem vor, was die Vorgänge erkennen lassen.',
};
