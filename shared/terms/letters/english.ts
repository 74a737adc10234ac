import type { LetterWords } from './letter.ts';

export const letterInEnglish: LetterWords = {
  law: {
    EU: 'the General Data Protection Regulation (EU) 2016/679',
    UK: 'the UK General Data Protection Regulation',
    'US-CA': 'the California Consumer Privacy Act as amended by the California Privacy Rights Act',
  },
  right: {
    access: {
      subject: 'Request for access to my personal data',
      ask: 'please send me a copy of all the personal data that you hold on me, and tell me for which purposes you use them, where you have them from, to whom you have given or will give them, how long you keep them, and whether decisions on me are made by automated means, with the logic of those decisions.',
    },
    rectification: {
      subject: 'Request to correct my personal data',
      ask: 'please correct the personal data on me that are wrong or incomplete, and tell whoever has received them from you. What has to be corrected I have named below or in the annex.',
    },
    erasure: {
      subject: 'Request to delete my personal data',
      ask: 'please delete the personal data that you hold on me, and have them deleted by everybody to whom you gave them. Where a law makes you keep some of them, please name the data, the law and the date on which they will be deleted, and do not use them for anything else until then.',
    },
    portability: {
      subject: 'Request for my personal data in a portable form',
      ask: 'please send me the personal data that I gave you, and those that came about by my use of your service, in a structured, commonly used and machine-readable format such as JSON or CSV.',
    },
    objection: {
      subject: 'Objection to the use of my personal data',
      ask: 'I object to your use of my personal data for direct marketing, and for the profiling connected with it, at once and for the future; and, for reasons arising from my particular situation, to any other use that you base on legitimate interests.',
    },
    opt_out: {
      subject: 'Do not sell or share my personal information',
      ask: 'I direct you not to sell or share my personal information, and to pass this on to everybody to whom you have sold it or with whom you have shared it since I asked.',
    },
  },
  askUnder: {
    'US-CA': {
      access:
        'please send me the specific pieces of personal information that you have collected about me, and tell me the categories of that information and of the sources from which you have it, why you collected it, and which categories of it you have sold, shared or disclosed, for what, and to whom. Please go back as far as you can, not only twelve months.',
      rectification:
        'please correct the personal information about me that is inaccurate, and have your service providers and contractors correct it too. What has to be corrected I have named below or in the annex.',
      erasure:
        'please delete the personal information that you have collected from me, and tell your service providers, contractors and all third parties to whom you have sold it or with whom you have shared it to delete it. Where you keep some of it under an exception, please name the information and the exception, delete all the rest, and use what you keep for nothing else.',
      portability:
        'please send me the specific pieces of personal information that you have collected about me, in a structured, commonly used and machine-readable format such as JSON or CSV, which I may pass on to somebody else.',
    },
  },
  provision: {
    EU: {
      access: 'Article 15',
      rectification: 'Article 16',
      erasure: 'Article 17',
      portability: 'Article 20',
      objection: 'Article 21',
    },
    UK: {
      access: 'Article 15',
      rectification: 'Article 16',
      erasure: 'Article 17',
      portability: 'Article 20',
      objection: 'Article 21',
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
    EU: 'The Regulation asks you to answer without undue delay, and within one month of receiving this letter at the latest (Article 12(3)). If you do not act on it, please give me the reasons within the same time.',
    UK: 'The law asks you to answer without undue delay, and within one month of receiving this letter at the latest (UK GDPR, Articles 12(3) and 12A). If you do not act on it, please give me the reasons within the same time.',
    'US-CA':
      'The regulations ask you to confirm receipt within 10 business days and to answer within 45 calendar days of receiving this letter (California Code of Regulations, title 11, § 7021).',
  },
  clockAt: {
    EU: 'Article 12(3) of the Regulation',
    UK: 'UK GDPR, Articles 12(3) and 12A',
    'US-CA': 'California Code of Regulations, title 11, § 7021(b)',
  },
  optOutClockAt: 'California Code of Regulations, title 11, § 7026(f)',
  confirmAt: 'California Code of Regulations, title 11, § 7021(a)',
  optOutClock:
    'The regulations ask you to comply as soon as feasibly possible, and within 15 business days of receiving this letter at the latest (California Code of Regulations, title 11, § 7026).',
  greeting: (party) => `To the person responsible for data protection at ${party}:`,
  under: (law, provision) => `Under ${law}, ${provision},`,
  findMe: (known) => `You will find me in your records by ${known}.`,
  customerNumber: (number) => `my customer number ${number}`,
  orderNumbers: (numbers) => `${numbers.length === 1 ? 'order' : 'orders'} ${numbers.join(', ')}`,
  verify:
    'If you doubt that I am the person concerned, please tell me at once which proof you need; please do not ask for more than it takes, and use it for nothing else.',
  optOutVerify:
    'The law asks for no proof of who I am for this (California Code of Regulations, title 11, § 7060(b)); please ask me for no more than it takes to find me, and use that for nothing else.',
  closing: 'Yours faithfully',
  later: {
    reminder: (subject) => `Reminder: ${subject}`,
    complaint: (party) => `Complaint about ${party}`,
    authority: {
      EU: 'To the authority that supervises data protection:',
      UK: 'To the authority that supervises data protection:',
      'US-CA': 'To the authority that enforces the privacy law of California:',
    },
    sentToYou: (subject, on) => `On ${on} I sent you this letter: “${subject}”.`,
    sentTo: (party, subject, on) => `On ${on} I sent ${party} this letter: “${subject}”.`,
    dueOn: (until, provision) => `The time that the law gives for the answer ended on ${until} (${provision}).`,
    noAnswer: 'No answer has reached me.',
    confirmBy: (until, provision) => `Receipt of it was to be confirmed by ${until} (${provision}).`,
    noConfirmation: 'No confirmation has reached me.',
    answered: (on) =>
      `An answer came on ${on}, but I think that it lacks part of what I may ask for. What is missing is told below or enclosed.`,
    denied: (on) => `On ${on} my request was denied, and I do not think that it may be.`,
    answerNow:
      'Please answer within two weeks of this letter. Otherwise I shall turn to the authority that supervises data protection.',
    lookInto:
      'Please look into this, see to it that my request is answered as the law asks, and tell me what comes of it.',
    enclosed: 'I enclose copies of my letters and of what has been sent to me.',
  },
};
