import { text } from '../../../forums/text.ts'

/** What the representatives ask of the Court in more than one brief. */
export const pleas = {
  lead: text(
    'Pelo exposto, os representantes solicitam à Corte Interamericana de Direitos Humanos que:',
    'Por lo expuesto, los representantes solicitan a la Corte Interamericana de Derechos Humanos que:',
    'For these reasons the representatives request the Inter-American Court of Human Rights to:',
  ),
  reject: text(
    'rejeite as exceções preliminares opostas pelo Estado;',
    'desestime las excepciones preliminares opuestas por el Estado;',
    'dismiss the preliminary objections of the State;',
  ),
  declare: text(
    'declare a responsabilidade internacional do Estado pelas violações alegadas;',
    'declare la responsabilidad internacional del Estado por las violaciones alegadas;',
    'find the State internationally responsible for the violations alleged;',
  ),
}
