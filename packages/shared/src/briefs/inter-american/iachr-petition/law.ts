import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { ofInstrument } from '../instrument.ts'

const words = {
  rights: {
    convention: text(
      'Os fatos relatados constituem violação, em relação ao dever de respeitar e garantir os direitos (artigo 1(1) da Convenção Americana), dos seguintes direitos: {rights}.',
      'Los hechos relatados constituyen violación, en relación con el deber de respetar y garantizar los derechos (artículo 1(1) de la Convención Americana), de los siguientes derechos: {rights}.',
      'The facts set out above violate, in relation to the duty to respect and ensure rights (article 1(1) of the American Convention), the following rights: {rights}.',
    ),
    declaration: text(
      'Os fatos relatados constituem violação dos seguintes direitos da Declaração Americana dos Direitos e Deveres do Homem: {rights}.',
      'Los hechos relatados constituyen violación de los siguientes derechos de la Declaración Americana de los Derechos y Deberes del Hombre: {rights}.',
      'The facts set out above violate the following rights of the American Declaration of the Rights and Duties of Man: {rights}.',
    ),
  },
  noRights: text(
    'cada direito com seu artigo e os parágrafos de fato em que se apoia',
    'cada derecho con su artículo y los párrafos de hecho en que se apoya',
    'each right with its article and the paragraphs of fact on which it rests',
  ),
  colourable: {
    convention: text(
      'Os fatos expostos, se provados, caracterizam violação de direitos garantidos pela Convenção Americana (artigo 47(b)); a petição não é manifestamente infundada nem evidentemente improcedente (artigo 47(c)).',
      'Los hechos expuestos, de ser probados, caracterizan una violación de derechos garantizados por la Convención Americana (artículo 47(b)); la petición no es manifiestamente infundada ni es evidente su total improcedencia (artículo 47(c)).',
      'The facts set out, if proved, tend to establish a violation of rights guaranteed by the American Convention (article 47(b)); the petition is not manifestly groundless or obviously out of order (article 47(c)).',
    ),
    declaration: text(
      'Os fatos expostos, se provados, caracterizam violação dos direitos da Declaração Americana (artigos 27 e 34(a) do Regulamento da Comissão); a petição não é manifestamente infundada nem evidentemente improcedente (artigo 34(b)).',
      'Los hechos expuestos, de ser probados, caracterizan una violación de los derechos de la Declaración Americana (artículos 27 y 34(a) del Reglamento de la Comisión); la petición no es manifiestamente infundada ni es evidente su total improcedencia (artículo 34(b)).',
      'The facts set out, if proved, tend to establish a violation of rights of the American Declaration (articles 27 and 34(a) of the Commission’s Rules of Procedure); the petition is not manifestly groundless or out of order (article 34(b)).',
    ),
  },
  why: text('Em particular: {reasons}.', 'En particular: {reasons}.', 'In particular: {reasons}.'),
  noWhy: text(
    'por que os fatos, vistos em conjunto, caracterizam as violações alegadas',
    'por qué los hechos, vistos en conjunto, caracterizan las violaciones alegadas',
    'why the facts, taken together, tend to establish the violations alleged',
  ),
  noMeasures: text(
    'Com esta petição não se solicitam medidas cautelares (artigo 25 do Regulamento).',
    'Con esta petición no se solicitan medidas cautelares (artículo 25 del Reglamento).',
    'No precautionary measures are requested with this petition (article 25 of the Rules of Procedure).',
  ),
  measures: text(
    'Há pedido de medidas cautelares relacionado com estes fatos: {name}{number}, fase atual: {stage}.',
    'Existe una solicitud de medidas cautelares relacionada con estos hechos: {name}{number}, etapa actual: {stage}.',
    'A request for precautionary measures concerning these facts has been made: {name}{number}, present stage: {stage}.',
  ),
  number: text(' nº {number}', ' n.º {number}', ' no. {number}'),
}

/** Rules art. 28(6): the Convention, or the Declaration alone for a State that was never a party. What no record can say and a lawyer must. `section` is where the gap stands. */
export function writeRights(file: CaseFile, section: string): readonly Block[] {
  const { language } = file.brief
  const rights = gap(words.noRights[language], { at: 'brief', id: section })
  return [numbered(say(ofInstrument(file, words.rights), language, { rights }))]
}

/** American Convention art. 47(b)-(c); Rules art. 34. `section` is where the gap stands. */
export function writeColourableClaim(file: CaseFile, section: string): readonly Block[] {
  const { language } = file.brief
  const reasons = gap(words.noWhy[language], { at: 'brief', id: section })
  return [numbered(say(ofInstrument(file, words.colourable), language)), numbered(say(words.why, language, { reasons }))]
}

/** Section 10 (Rules art. 25): the requests that the case already has, or that there is none. */
export function writePrecautionaryMeasures(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const requests = file.proceedings.flatMap((proceeding) => {
    const procedure = law.findProcedure(proceeding.procedure)
    return procedure?.id === 'iachr-precautionary' ? [{ proceeding, procedure }] : []
  })
  if (requests.length === 0) return [numbered(say(words.noMeasures, language))]
  return requests.map(({ proceeding, procedure }) =>
    numbered(
      say(words.measures, language, {
        name: procedure.name[language],
        number: proceeding.number ? say(words.number, language, { number: proceeding.number }) : '',
        stage: procedure.stages.find((one) => one.id === proceeding.stage)?.name[language] ?? proceeding.stage,
      }),
    ),
  )
}
