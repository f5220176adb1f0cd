import type { printables as reference } from '../pt-BR/printables.ts'

export const printables: Record<keyof typeof reference, string> = {
  'print.of.summary': 'Summary',
  'print.of.deadlines': 'Dates',
  'print.of.chronology': 'Chronology',
  'print.of.handover': 'Handover',
  'print.sheets': 'Sheets',
  'print.lead': 'Case {reference} · {day} · Lead: {lead}',
  'print.print': 'Print',
  'print.standing': 'Where it stands',
  'print.dates': 'Dates',
  'print.dates.none': 'No open date.',
  'print.none': 'Nothing recorded.',
  'print.people.covered': 'Protected people stand by their pseudonym. Names, contacts and notes are shown under People, for a reason.',
  'print.originals': 'Where the originals are',
  'print.originals.here': 'file in the system',
  'print.originals.missing': 'no file in the system',
  'print.chronology.latest': 'What happened last',
}
