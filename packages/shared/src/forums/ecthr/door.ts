import type { Door, SameMatter } from '../../law.ts'
import { text } from '../text.ts'
import { officialLanguages } from './languages.ts'
import { convention } from './sources.ts'

/** Article 35 § 2 (b). */
export const sameMatter: SameMatter = {
  bars: 'pending-or-decided',
  says: text(
    'Inadmissível se, em essência, a Corte já a examinou ou outra instância internacional de investigação ou solução já a recebeu, sem fatos novos.',
    'Inadmisible si, en lo esencial, el Tribunal ya la examinó o ya se sometió a otra instancia internacional de investigación o arreglo, sin hechos nuevos.',
    'Inadmissible if substantially the same as one already examined by the Court or submitted to another international procedure, without new facts.',
  ),
  source: convention('art. 35 § 2 (b)'),
  confidence: 'KNOWN',
}

/** The door of the individual application. */
export const applicationDoor: Door = {
  entry: 'application-lodged',
  exhaustion: 'required',
  sameMatter,
  languages: officialLanguages,
  needs: [
    text('Vítima direta, ou quem a represente', 'Víctima directa, o quien la represente', 'A direct victim, or a representative'),
    text('Decisão interna final e sua data', 'Decisión interna definitiva y su fecha', 'Final domestic decision and its date'),
    text(
      'Violação invocada já perante os juízes nacionais',
      'Violación invocada ya ante los jueces nacionales',
      'The violation raised before the national courts',
    ),
    text('Formulário completo, original assinado', 'Formulario completo, original firmado', 'Complete form, signed original'),
    text('Prejuízo importante', 'Perjuicio importante', 'A significant disadvantage'),
  ],
}
