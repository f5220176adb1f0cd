import type { work as source } from '../pt-BR/work.ts'

export const work: Record<keyof typeof source, string> = {
  'work.title': 'What the system is doing for you',
  'work.leave': 'It goes on even if you leave this page or close the browser.',
  'work.putAway': 'Clear what has ended',
  'work.sheet': 'Spreadsheet: {what}',
  'work.batch': 'Briefs as Word files',
  'work.case': 'Import of a case',
  'work.progress': '{done, number} of {total, number} ({percent}%)',
  'work.stop': 'Stop',
  'work.stop.name': 'Stop: {what}',
  'work.state.checking': 'Checking',
  'work.state.checked': 'Checked, awaits your decision',
  'work.state.making': 'Making',
  'work.state.done': 'Ended',
  'work.state.unmaking': 'Undoing',
  'work.state.undone': 'Undone',
  'work.state.refused': 'Refused',
}
