import type { Irrelevance } from '../../shared/model/index.ts';
import { countText, plural } from './numbers.ts';

/** The first run, files dropped, and documents kept with a record, in English. */
export const englishIntake = {
  first: {
    title: 'Drop your order mail here',
    text: 'Order confirmations, dispatch notes and delivery mail in English, German or French as .eml files, or an Amazon order history as .csv. You will see at once what is coming, who is late, and who keeps their word.',
    local: 'Nothing leaves this machine.',
    country: (name: string): string => `Holidays and law are those of your country: ${name}`,
    changeCountry: 'Change the country…',
    choose: 'Choose files…',
    demo: 'Look around with made-up examples',
    how: 'How to get mail out of my mail program',
    ways: {
      Thunderbird: 'Select the mails and save them (Save As), or drag them into a folder; then drop the folder here.',
      Gmail: 'In a browser: open a mail, then Download message in its menu ⋮.',
      'Apple Mail': 'Save As… with the format Raw Message Source, or drag mails from the list into a folder.',
      Outlook:
        'On the web: open a mail, then Download or Save as in its menu, as EML. What the classic program saves (.msg) is not read.',
      Amazon:
        'In your account ask for your data, of your orders. A link comes by mail, in hours or days; drop the .zip here.',
    },
    demoBusy: 'Making up examples…',
  },
  /** The made-up chain to look around in. */
  examples: {
    title: 'Made-up examples',
    done: (orders: number): string => `The made-up examples are here: ${plural(orders, 'order', 'orders')}.`,
    here: 'Made-up examples are among your records.',
    more: 'They were made up to look around. Removing them leaves what you entered or brought yourself.',
    again: 'They stand among your records until you remove them, and count in the standings as long.',
    leave: 'Remove the examples',
  },
  intake: {
    add: 'Add mail…',
    how: 'How to add mail',
    hint: 'or drop files anywhere',
    drop: 'Drop to read and keep',
    dropMore: 'Mail (.eml), exports (.csv), or folders of them',
    label: 'Import',
    running: 'Reading…',
    progress: (done: number, total: number): string => `${countText(done)} of ${countText(total)}`,
    stop: 'Stop',
    stopping: 'Stopping…',
    stopped: (unread: number): string =>
      unread === 0 ? 'Stopped.' : `Stopped: ${plural(unread, 'file was', 'files were')} not read.`,
    recent: 'Recent imports',
    close: 'Close',
    arrivedBy: 'It arrived…',
    addOrderFrom: 'Add order from this…',
    nothing: 'There was nothing to read in what you brought.',
    all: (files: number): string => plural(files, 'file', 'files'),
    read: (number: number): string => `${countText(number)} read`,
    known: (number: number): string => `${countText(number)} known already`,
    irrelevant: (number: number): string => `${countText(number)} left out`,
    leftOut: (number: number): string => `${plural(number, 'file', 'files')} left out, and why`,
    moreLeftOut: (number: number): string => `and ${countText(number)} more.`,
    because: {
      marketing: 'advertising',
      phishing: 'Looks like a swindle: do not pay, and follow no link in it.',
      digest: 'a summary of several things',
      personal: 'about an account, a password or a bill, not an order',
      calendar: 'an invitation to an appointment',
      empty: 'empty',
      unreadable: 'could not be read',
      unrecognised: 'a kind of mail that is not understood yet: read it, and enter what it says',
    } satisfies Record<Irrelevance, string>,
    putWith: (order: string, vendor: string | null): string =>
      `Put with ${order}${vendor === null ? '' : `, ${vendor}`}`,
    putWithLabel: (file: string, order: string, vendor: string | null): string =>
      `Put with ${order}${vendor === null ? '' : `, ${vendor}`}: ${file}`,
    putWithDone: (file: string, order: string): string => `${file} put with ${order}`,
    isWith: 'Kept with',
    putAll: (number: number): string => `Put all ${countText(number)} with the orders they name`,
    putAllDone: (number: number): string => `${plural(number, 'mail', 'mails')} put with their orders`,
    orders: (fresh: number, changed: number): string =>
      [
        fresh > 0 ? plural(fresh, 'new order', 'new orders') : '',
        changed > 0 ? `${plural(changed, 'order', 'orders')} changed` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'no order changed',
    failed: (number: number): string => `${countText(number)} could not be read`,
    failedMore: (number: number): string => `${plural(number, 'file', 'files')} could not be read`,
    failures: 'Files that could not be read',
    unreadable: (name: string): string => `“${name}” could not be opened: it was moved, or it is not a file.`,
    seeOrders: 'See the orders',
  },
  documents: {
    title: 'Documents',
    none: 'None yet. Drop a receipt, a picture or any other file here.',
    attach: 'Attach…',
    attaching: 'Attaching…',
    drop: 'Drop to keep with this record',
    dropMore: 'Any kind of file, up to 100 MB; what it says is not read',
    isAttached: 'attached',
    isRead: 'read',
    isNotUnderstood: 'not understood',
    notUnderstood: (mails: number): string =>
      mails === 1
        ? '1 mail of this order was not understood: what it says counts only as far as you enter it.'
        : `${countText(mails)} mails of this order were not understood: what they say counts only as far as you enter it.`,
    open: 'Open',
    openLabel: (name: string): string => `Open the text of ${name}`,
    save: 'Save a copy',
    saveLabel: (name: string): string => `Save a copy of ${name}`,
    takeOff: 'Take off',
    takeOffLabel: (name: string): string => `Take off ${name}`,
    attached: (number: number): string => `${plural(number, 'document', 'documents')} attached`,
    result: (number: number, known: number, failed: number): string =>
      [
        `${plural(number, 'document', 'documents')} attached`,
        known > 0 ? `${countText(known)} attached already` : '',
        failed > 0 ? `${countText(failed)} not attached` : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    failures: 'Files that could not be attached',
    unread: (names: string): string => `${names}: kept here, but what it says is not read.`,
    readToo: 'Read it too',
    anyType: 'File',
    types: {
      'application/pdf': 'PDF',
      'message/rfc822': 'Mail',
      'text/csv': 'Table',
      'text/calendar': 'Calendar',
      text: 'Text',
      image: 'Picture',
    } as Readonly<Record<string, string>>,
  },
};
