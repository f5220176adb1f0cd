/** Where a known rule that sets no limit of its own stands in the catalogue. */
export interface Instead {
  readonly regime?: string
  readonly calendar?: string
  readonly why: string
}

const doubled = { why: 'A limit of the procedure says that it doubles (`doubles`), the event says for whom.' }

/** Known rules that set no limit of their own: ways of counting and days that a calendar closes. */
export const saidOtherwise: Readonly<Record<string, Instead>> = {
  'iachr-counting-calendar-days': { regime: 'iachr', why: 'A way of counting.' },
  'iacthr-counting-agreement-1-14': { regime: 'iacthr-notification', why: 'A way of counting, from 21 August 2014.' },
  'iacthr-counting-event-based': { regime: 'iacthr-event', why: 'A way of counting.' },
  'iacthr-counting-pre-2014': { regime: 'iacthr-notification', why: 'The version of the same way of counting until 20 August 2014.' },
  'iacthr-covid-suspension': { calendar: 'iacthr', why: 'A suspension of the calendar.' },
  'iachr-covid-suspension': { calendar: 'iachr', why: 'A suspension of the calendar.' },
  'br-cpc-219-dias-uteis': { regime: 'br-cpc', why: 'A way of counting.' },
  'br-cpc-220-suspensao': { calendar: 'jfpr', why: 'A suspension of the calendars of the courts.' },
  'br-djen-publicacao': {
    regime: 'br-cpc',
    why: 'Kinds of events are marked as made available (`published`): publication is the next working day.',
  },
  'br-prazo-dobro-fazenda': doubled,
  'br-prazo-dobro-mp': doubled,
  'br-prazo-dobro-defensoria': doubled,
  'br-stf-prazos-janeiro-julho': { calendar: 'stf', why: 'Suspensions of the calendar, each year by order.' },
  'br-cpp-798': { regime: 'br-cpp', why: 'A way of counting.' },
  'br-cpp-798a': { regime: 'br-cpp-798a', why: 'A way of counting, the other reading for detained people.' },
}
