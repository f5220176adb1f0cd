import { text } from '../../../forums/text.ts'
import { type Block, gap, list, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findShielded } from '../../parts/designations.ts'
import { writeSignature } from '../../parts/signature.ts'
import { ofInstrument } from '../instrument.ts'

const words = {
  lead: text(
    'Pelo exposto, solicita-se à Comissão Interamericana de Direitos Humanos que:',
    'Por lo expuesto, se solicita a la Comisión Interamericana de Derechos Humanos que:',
    'For these reasons the Inter-American Commission on Human Rights is requested to:',
  ),
  process: text(
    'dê trâmite à petição e a transmita ao Estado (artigos 29 e 30 do Regulamento);',
    'dé trámite a la petición y la traslade al Estado (artículos 29 y 30 del Reglamento);',
    'process the petition and transmit it to the State (articles 29 and 30 of the Rules of Procedure);',
  ),
  withhold: text(
    'mantenha em sigilo perante o Estado a identidade das pessoas indicadas na primeira seção;',
    'mantenga en reserva frente al Estado la identidad de las personas indicadas en la primera sección;',
    'withhold from the State the identity of the persons named in the first section;',
  ),
  admit: {
    convention: text(
      'declare a petição admissível (artigos 46 e 47 da Convenção Americana);',
      'declare admisible la petición (artículos 46 y 47 de la Convención Americana);',
      'declare the petition admissible (articles 46 and 47 of the American Convention);',
    ),
    declaration: text(
      'declare a petição admissível (artigos 31 a 34 do Regulamento);',
      'declare admisible la petición (artículos 31 a 34 del Reglamento);',
      'declare the petition admissible (articles 31 to 34 of the Rules of Procedure);',
    ),
  },
  declare: text(
    'declare, no mérito, a responsabilidade internacional do Estado pelas violações alegadas;',
    'declare, en el fondo, la responsabilidad internacional del Estado por las violaciones alegadas;',
    'find, on the merits, that the State is internationally responsible for the violations alleged;',
  ),
  repair: text(
    'recomende ao Estado a reparação integral das vítimas, em particular: {measures}.',
    'recomiende al Estado la reparación integral de las víctimas, en particular: {measures}.',
    'recommend that the State make full reparation to the victims, in particular: {measures}.',
  ),
  noMeasures: text(
    'as medidas de restituição, reabilitação, compensação, satisfação e não repetição que se pedem',
    'las medidas de restitución, rehabilitación, compensación, satisfacción y no repetición que se solicitan',
    'the measures of restitution, rehabilitation, compensation, satisfaction and non-repetition that are sought',
  ),
}

/** Section 11: what is asked, and who signs. The place and the date are for the signatory to write. */
export function writeRequests(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const asksSecrecy = findShielded(file).length > 0
  const measures = gap(words.noMeasures[language], { at: 'brief', id: 'requests' })
  return [
    numbered(say(words.lead, language)),
    list(
      [
        say(words.process, language),
        ...(asksSecrecy ? [say(words.withhold, language)] : []),
        say(ofInstrument(file, words.admit), language),
        say(words.declare, language),
        say(words.repair, language, { measures }),
      ],
      true,
    ),
    ...writeSignature(file, 'requests'),
  ]
}
