import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../parts/acts.ts'
import { findDeadline, noteOf } from '../../parts/deadline.ts'

const words = {
  reported: text(
    'O Estado apresentou o seu relatório mais recente em {date}.',
    'El Estado presentó su informe más reciente el {date}.',
    'The State filed its latest report on {date}.',
  ),
  transmitted: text(
    'A transmissão do relatório do Estado data de {date}.',
    'El traslado del informe del Estado es del {date}.',
    'The State’s report was transmitted on {date}.',
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
  const [received, transmitted] = [findLastAct(file, 'state-report-received'), findLastAct(file, 'state-report-transmitted')]
  const procedure = findOwnProceeding(file, law)?.procedure.id
  const deadline = procedure ? findDeadline(law, file, { procedure, rule, proceeding: proceedingId }) : undefined
  const isSilent = deadline?.state === 'lapsed' && deadline.due
  if (!received && !transmitted && !isSilent) {
    return [numbered(gap(words.noReport[language], proceedingId ? { at: 'events', id: proceedingId } : { at: 'proceedings' }))]
  }
  return [
    ...(received ? [numbered(say(words.reported, language, { date: dayOf(file, received) }))] : []),
    ...(transmitted ? [numbered(say(words.transmitted, language, { date: dayOf(file, transmitted) }))] : []),
    ...(isSilent && deadline.due
      ? [numbered(say(words.silent, language, { date: longDay(deadline.due, language), note: noteOf(deadline, language) }))]
      : []),
  ]
}
