import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'
import { dayOf, findLastAct, findOwnProceeding, placeOfActs } from '../../parts/acts.ts'
import { findDeadline, noteOf } from '../../parts/deadline.ts'

const words = {
  reported: text(
    'O Estado apresentou o seu relatório mais recente em {date}.',
    'El Estado presentó su informe más reciente el {date}.',
    'The State filed its latest report on {date}.',
  ),
  late: text(
    'O prazo para apresentá-lo terminava em {date}.{note}',
    'El plazo para presentarlo vencía el {date}.{note}',
    'The period for filing it ended on {date}.{note}',
  ),
  silent: text(
    'O Estado devia informar até {date}{note} e não consta relatório apresentado dentro desse prazo.',
    'El Estado debía informar a más tardar el {date}{note} y no consta informe presentado dentro de ese plazo.',
    'The State was to report by {date}{note}, and no report within that period is on record.',
  ),
  noReport: text('o dia do relatório do Estado', 'el día del informe del Estado', 'the day of the State’s report'),
}

/** What the State has reported and when, or that it let its time pass; `rule` is that which binds it to report. */
export function tellReports(file: CaseFile, law: Catalogue, rule: string): readonly Block[] {
  const { language, proceedingId } = file.brief
  const procedure = findOwnProceeding(file, law)?.procedure.id
  const deadline = procedure ? findDeadline(law, file, { procedure, rule, proceeding: proceedingId }) : undefined
  const opening = file.events.find((event) => event.id === deadline?.openedBy)
  const received = findLastAct(file, 'state-report-received')
  const report = findLastAct(file, 'state-report-received', 'state-report-transmitted')
  const due = deadline?.due && { date: longDay(deadline.due, language), note: noteOf(deadline, language) }
  // A report that only its transmittal shows may have come in time.
  const isSilent = deadline?.state === 'lapsed' && opening !== undefined && (!report || report.on < opening.on)
  const told = [
    ...(received ? [numbered(say(words.reported, language, { date: dayOf(file, received) }))] : []),
    ...(due && deadline.state === 'met late' ? [numbered(say(words.late, language, due))] : []),
    ...(due && isSilent ? [numbered(say(words.silent, language, due))] : []),
  ]
  return told.length > 0 || report ? told : [numbered(gap(words.noReport[language], placeOfActs(file)))]
}
