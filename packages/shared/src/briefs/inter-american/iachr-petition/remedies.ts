import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile, FileEvent } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'
import { finalDecisionLabel, findException, findFinalDecision, findGround, writeDomesticHistory } from '../../parts/remedies.ts'
import { ofInstrument } from '../instrument.ts'

const words = {
  exhausted: {
    convention: text(
      'Os recursos da jurisdição interna foram esgotados com a decisão definitiva, notificada à suposta vítima em {date} (artigo 46(1)(a) da Convenção Americana).',
      'Los recursos de la jurisdicción interna se agotaron con la decisión definitiva, notificada a la presunta víctima el {date} (artículo 46(1)(a) de la Convención Americana).',
      'Domestic remedies were exhausted by the final decision, notified to the alleged victim on {date} (article 46(1)(a) of the American Convention).',
    ),
    declaration: text(
      'Os recursos da jurisdição interna foram esgotados com a decisão definitiva, notificada à suposta vítima em {date} (artigo 31(1) do Regulamento da Comissão).',
      'Los recursos de la jurisdicción interna se agotaron con la decisión definitiva, notificada a la presunta víctima el {date} (artículo 31(1) del Reglamento de la Comisión).',
      'Domestic remedies were exhausted by the final decision, notified to the alleged victim on {date} (article 31(1) of the Commission’s Rules of Procedure).',
    ),
  },
  exception: {
    convention: text(
      'Invoca-se exceção ao esgotamento dos recursos internos (artigo 46(2) da Convenção Americana e artigo 31(2) do Regulamento): {ground}.',
      'Se invoca una excepción al agotamiento de los recursos internos (artículo 46(2) de la Convención Americana y artículo 31(2) del Reglamento): {ground}.',
      'An exception to the exhaustion of domestic remedies is invoked (article 46(2) of the American Convention and article 31(2) of the Rules of Procedure): {ground}.',
    ),
    declaration: text(
      'Invoca-se exceção ao esgotamento dos recursos internos (artigo 31(2) do Regulamento da Comissão): {ground}.',
      'Se invoca una excepción al agotamiento de los recursos internos (artículo 31(2) del Reglamento de la Comisión): {ground}.',
      'An exception to the exhaustion of domestic remedies is invoked (article 31(2) of the Commission’s Rules of Procedure): {ground}.',
    ),
  },
  noGround: text('a hipótese do artigo 46(2)', 'el supuesto del artículo 46(2)', 'the ground under article 46(2)'),
  why: text('Fundamentos da exceção: {reasons}.', 'Fundamentos de la excepción: {reasons}.', 'Grounds of the exception: {reasons}.'),
  noWhy: text(
    'os fatos que impediram ou retardaram o remédio interno',
    'los hechos que impidieron o retardaron el remedio interno',
    'the facts that prevented or delayed the domestic remedy',
  ),
  undecided: text(
    'o dia em que a decisão definitiva foi notificada, ou a exceção que se invoca',
    'el día en que se notificó la decisión definitiva, o la excepción que se invoca',
    'the day on which the final decision was notified, or the exception that is invoked',
  ),
}

/** Rules arts. 28(8) and 31: the history before the domestic authorities, and how it ended. `section` is where the gaps stand. */
export function writeRemedies(file: CaseFile, law: Catalogue, section: string): readonly Block[] {
  return [...writeDomesticHistory(file, law), ...writeExhaustion(file, law, section)]
}

function writeExhaustion(file: CaseFile, law: Catalogue, section: string): Block[] {
  const { language } = file.brief
  const [decision, exception] = [findFinalDecision(file), findException(file)]
  if (!decision && !exception) return [numbered(gap(words.undecided[language], { at: 'events' }))]
  return [...(decision ? [tellDecision(file, decision)] : []), ...(exception ? tellException(file, exception, law, section) : [])]
}

function tellDecision(file: CaseFile, decision: FileEvent): Block {
  const { language } = file.brief
  return numbered(
    say(ofInstrument(file, words.exhausted), language, { date: longDay(decision.on, language, decision.precision) }),
    finalDecisionLabel,
  )
}

function tellException(file: CaseFile, exception: FileEvent, law: Catalogue, section: string): Block[] {
  const { language } = file.brief
  const named = findGround(file, law, exception) ?? gap(words.noGround[language], { at: 'events', id: exception.id })
  const reasons = gap(words.noWhy[language], { at: 'brief', id: section })
  return [numbered(say(ofInstrument(file, words.exception), language, { ground: named })), numbered(say(words.why, language, { reasons }))]
}
