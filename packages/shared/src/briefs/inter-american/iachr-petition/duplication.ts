import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findOtherProcedures, listProcedures } from '../../parts/other-procedures.ts'
import { ofInstrument } from '../instrument.ts'

const words = {
  none: {
    convention: text(
      'A matéria desta petição não está pendente de outro processo de solução internacional nem reproduz petição já examinada pela Comissão ou por outro organismo internacional (artigos 46(1)(c) e 47(d) da Convenção Americana e artigo 33 do Regulamento).',
      'La materia de esta petición no está pendiente de otro procedimiento de arreglo internacional ni reproduce una petición ya examinada por la Comisión u otro organismo internacional (artículos 46(1)(c) y 47(d) de la Convención Americana y artículo 33 del Reglamento).',
      'The subject of this petition is not pending in another international proceeding for settlement, nor does it reproduce a petition already examined by the Commission or another international organisation (articles 46(1)(c) and 47(d) of the American Convention and article 33 of the Rules of Procedure).',
    ),
    declaration: text(
      'A matéria desta petição não está pendente de outro processo de solução internacional nem reproduz petição já examinada pela Comissão ou por outro organismo internacional (artigo 33 do Regulamento).',
      'La materia de esta petición no está pendiente de otro procedimiento de arreglo internacional ni reproduce una petición ya examinada por la Comisión u otro organismo internacional (artículo 33 del Reglamento).',
      'The subject of this petition is not pending in another international proceeding for settlement, nor does it reproduce a petition already examined by the Commission or another international organisation (article 33 of the Rules of Procedure).',
    ),
  },
  some: text(
    'Existem os seguintes procedimentos internacionais relativos aos mesmos fatos ou pessoas (artigo 33 do Regulamento):',
    'Existen los siguientes procedimientos internacionales relativos a los mismos hechos o personas (artículo 33 del Reglamento):',
    'The following international proceedings concern the same facts or persons (article 33 of the Rules of Procedure):',
  ),
  why: text(
    'Esses procedimentos não impedem o exame da petição: {why}.',
    'Estos procedimientos no impiden el examen de la petición: {why}.',
    'These proceedings do not bar the examination of the petition: {why}.',
  ),
  noWhy: text(
    'por que não há identidade de partes, objeto e fundamento, ou qual exceção do artigo 33(2) se aplica',
    'por qué no hay identidad de partes, objeto y fundamento, o qué excepción del artículo 33(2) se aplica',
    'why parties, object and grounds are not the same, or which exception of article 33(2) applies',
  ),
}

/** The two organs of the Inter-American system deal with one and the same petition. */
const sameSystem = new Set(['iachr', 'iacthr'])

/** Section 7 (Rules arts. 28(9) and 33): what the case has before other international bodies. */
export function writeDuplication(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const others = findOtherProcedures(file, law, sameSystem)
  if (others.length === 0) return [numbered(say(ofInstrument(file, words.none), language))]
  const why = gap(words.noWhy[language], { at: 'brief', id: 'duplication' })
  return [numbered(say(words.some, language)), listProcedures(file, law, others), numbered(say(words.why, language, { why }))]
}
