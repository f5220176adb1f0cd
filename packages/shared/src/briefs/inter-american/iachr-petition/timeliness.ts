import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findDeadline, noteOf } from '../../parts/deadline.ts'
import { tellPeriod } from '../../parts/period.ts'
import { findException } from '../../parts/remedies.ts'
import { ofInstrument } from '../instrument.ts'

const words = {
  petition: text('petição', 'petición', 'petition'),
  rule: {
    convention: text(
      'A petição deve ser apresentada dentro de seis meses a partir da notificação da decisão definitiva à suposta vítima (artigo 46(1)(b) da Convenção Americana e artigo 32(1) do Regulamento da Comissão).{note}',
      'La petición debe presentarse dentro de los seis meses a partir de la notificación de la decisión definitiva a la presunta víctima (artículo 46(1)(b) de la Convención Americana y artículo 32(1) del Reglamento de la Comisión).{note}',
      'The petition must be lodged within six months of the notification of the final decision to the alleged victim (article 46(1)(b) of the American Convention and article 32(1) of the Commission’s Rules of Procedure).{note}',
    ),
    declaration: text(
      'A petição deve ser apresentada dentro de seis meses a partir da notificação da decisão definitiva à suposta vítima (artigo 32(1) do Regulamento da Comissão).{note}',
      'La petición debe presentarse dentro de los seis meses a partir de la notificación de la decisión definitiva a la presunta víctima (artículo 32(1) del Reglamento de la Comisión).{note}',
      'The petition must be lodged within six months of the notification of the final decision to the alleged victim (article 32(1) of the Commission’s Rules of Procedure).{note}',
    ),
  },
  noDecision: text(
    'o dia em que a decisão definitiva foi notificada à suposta vítima',
    'el día en que se notificó la decisión definitiva a la presunta víctima',
    'the day on which the final decision was notified to the alleged victim',
  ),
  reasonable: text(
    'Como se invoca exceção ao esgotamento dos recursos internos, não corre o prazo de seis meses: a petição deve ser apresentada em prazo razoável, a critério da Comissão, considerando a data em que ocorreu a alegada violação e as circunstâncias do caso (artigo 32(2) do Regulamento).{note}',
    'Dado que se invoca una excepción al agotamiento de los recursos internos, no corre el plazo de seis meses: la petición debe presentarse dentro de un plazo razonable, a criterio de la Comisión, considerando la fecha en que haya ocurrido la presunta violación y las circunstancias del caso (artículo 32(2) del Reglamento).{note}',
    'As an exception to the exhaustion of domestic remedies is invoked, the six-month period does not run: the petition must be lodged within a reasonable time, in the opinion of the Commission, considering the date of the alleged violation and the circumstances of the case (article 32(2) of the Rules of Procedure).{note}',
  ),
  circumstances: text(
    'É razoável o prazo de apresentação da petição: {why}.',
    'Es razonable el plazo de presentación de la petición: {why}.',
    'The time taken to lodge the petition is reasonable: {why}.',
  ),
  noCircumstances: text(
    'as datas e circunstâncias que tornam razoável o tempo decorrido',
    'las fechas y circunstancias que hacen razonable el tiempo transcurrido',
    'the dates and circumstances that make the time elapsed reasonable',
  ),
}

/** Rules arts. 28(7) and 32, written from the docket: what opened the period, how it counts, when it ends. `section` is where the gaps stand. */
export function writeTimeliness(file: CaseFile, law: Catalogue, section: string): readonly Block[] {
  const reasonable = findException(file) ? tellReasonableTime(file, law, section) : []
  const deadline = findDeadline(law, file, { procedure: 'iachr-petition', rule: 'iachr-petition-six-months' })
  // An exception stops the count: a decision recorded beside it has no last day.
  if (deadline && (deadline.due || reasonable.length === 0))
    return [...tellPeriod(file, deadline, ofInstrument(file, words.rule), { what: words.petition, section }), ...reasonable]
  if (reasonable.length > 0) return reasonable
  const { language } = file.brief
  return [numbered(gap(words.noDecision[language], { at: 'events' }))]
}

function tellReasonableTime(file: CaseFile, law: Catalogue, section: string): Block[] {
  const { language } = file.brief
  const deadline = findDeadline(law, file, { procedure: 'iachr-petition', rule: 'iachr-petition-reasonable-time' })
  const why = gap(words.noCircumstances[language], { at: 'brief', id: section })
  return [
    numbered(say(words.reasonable, language, { note: deadline ? noteOf(deadline, language) : [] })),
    numbered(say(words.circumstances, language, { why })),
  ]
}
