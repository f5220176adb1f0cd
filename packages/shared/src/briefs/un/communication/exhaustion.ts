import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { findDeadline, noteOf } from '../../parts/deadline.ts'
import { tellDue, tellPeriod } from '../../parts/period.ts'
import { finalDecisionLabel, findException, findFinalDecision, findGround, writeDomesticHistory } from '../../parts/remedies.ts'
import { subheading } from '../../parts/subheading.ts'
import { type Committee, speak, spoken } from '../committee.ts'

const words = {
  exhausted: spoken(
    'Los recursos internos se agotaron con la decisión definitiva, notificada el {date} ({exhaustion}).',
    'Domestic remedies were exhausted by the final decision, notified on {date} ({exhaustion}).',
  ),
  exception: spoken(
    'No era exigible agotar otros recursos ({exhaustion}): {ground}. {why}.',
    'No further remedy had to be exhausted ({exhaustion}): {ground}. {why}.',
  ),
  noGround: spoken('el motivo', 'the ground'),
  noWhy: spoken(
    'por qué los recursos se prolongaron injustificadamente o no podían ser eficaces, con fechas',
    'why remedies were unreasonably prolonged or could not be effective, with dates',
  ),
  undecided: spoken(
    'el día en que se notificó la decisión definitiva, o por qué no era exigible agotar los recursos',
    'the day on which the final decision was notified, or why remedies did not have to be exhausted',
  ),
  raised: spoken(
    'cómo se planteó en lo sustancial ante las autoridades internas cada reclamación que ahora se hace, en qué recurso y con qué resultado',
    'how each claim now made was raised in substance before the domestic authorities, by which remedy and with what result',
  ),
  used: text('Recursos interpostos', 'Recursos interpuestos', 'Remedies pursued'),
  time: text('Prazo de apresentação', 'Plazo de presentación', 'Time of submission'),
}

/** Section 5: what was sought at home, how it ended, and that the Committee is addressed in time. */
export function writeExhaustion(file: CaseFile, law: Catalogue, committee: Committee): readonly Block[] {
  return [
    subheading(words.used, file.brief.language),
    ...writeDomesticHistory(file, law),
    ...tellEnd(file, law, committee),
    askFor(file, 'exhaustion', words.raised),
    subheading(words.time, file.brief.language),
    ...tellTime(file, law, committee),
  ]
}

/** The final decision, or why there need be none: also what a reply on admissibility rests on. */
export function tellEnd(file: CaseFile, law: Catalogue, committee: Committee, section = 'exhaustion'): Block[] {
  const { language } = file.brief
  const [decision, exception] = [findFinalDecision(file), findException(file)]
  if (!decision && !exception) return [numbered(gap(words.undecided[language], { at: 'events' }))]
  const told: Block[] = []
  if (decision) told.push(numbered(say(speak(committee, words.exhausted), language, { date: dayOf(file, decision) }), finalDecisionLabel))
  if (exception) {
    const ground = findGround(file, law, exception) ?? gap(words.noGround[language], { at: 'events', id: exception.id })
    const why = gap(words.noWhy[language], { at: 'brief', id: section })
    told.push(numbered(say(speak(committee, words.exception), language, { ground, why })))
  }
  return told
}

function tellTime(file: CaseFile, law: Catalogue, committee: Committee): Block[] {
  const { language } = file.brief
  const { procedure, lodging, terms } = committee
  const lodged = { what: terms.communication, section: 'exhaustion' }
  const period = lodging.rules.flatMap((rule) => {
    const deadline = findDeadline(law, file, { procedure, rule })
    return deadline ? tellPeriod(file, deadline, lodging.says, lodged) : []
  })
  const why = lodging.asks ? gap(lodging.asks[language], { at: 'brief', id: 'exhaustion' }) : ''
  const alone = period.length > 0 ? period : [numbered(say(lodging.says, language, { note: '', why }))]
  const others = (lodging.others ?? []).flatMap(({ rule, says }) => {
    const deadline = findDeadline(law, file, { procedure, rule })
    const opening = file.events.find((event) => event.id === deadline?.openedBy)
    if (!deadline || !opening) return []
    return [
      numbered(say(says, language, { date: dayOf(file, opening), note: noteOf(deadline, language) })),
      tellDue(file, deadline, lodged),
    ]
  })
  return [...alone, ...others]
}
