import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { unCalendar } from '../un/counting.ts'
import { communicationEvents } from './events.ts'
import { communicationFilings } from './filings.ts'
import { communicationRules } from './rules.ts'
import { codeOfConduct } from './sources.ts'

/** Urgent appeals, allegation letters and letters on laws or policies, by one or several mandates. */
export const specialProceduresCommunication: Procedure = {
  id: 'sp-communication',
  name: text('Apelo urgente ou carta de alegações', 'Llamamiento urgente o carta de denuncia', 'Urgent appeal or allegation letter'),
  noun: text('comunicação', 'comunicación', 'communication'),
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages: [
    { id: 'draft', name: text('Preparação', 'Preparación', 'Drafting'), waitsFor: 'petitioner' },
    { id: 'submitted', name: text('Com os mandatos', 'En manos de los mandatos', 'Before the mandates'), waitsFor: 'body' },
    { id: 'letter_sent', name: text('Carta enviada ao Estado', 'Carta enviada al Estado', 'Letter sent to the State'), waitsFor: 'state' },
    {
      id: 'published',
      name: text('Publicada, em seguimento', 'Publicada, en seguimiento', 'Published, follow-up'),
      waitsFor: 'petitioner',
    },
  ],
  events: communicationEvents,
  rules: communicationRules,
  outcomes: [
    { id: 'not_taken_up', name: text('Sem carta dos mandatos', 'Sin carta de los mandatos', 'No letter by the mandates') },
    { id: 'closed', name: text('Acompanhamento encerrado', 'Seguimiento cerrado', 'Follow-up closed') },
  ],
  filings: communicationFilings,
  provisions: [
    {
      id: 'sp-no-duty-to-act',
      says: text(
        'Os mandatos decidem se agem, e não avisam quando decidem não agir.',
        'Los mandatos deciden si actúan, y no avisan cuando deciden no hacerlo.',
        'The mandates choose whether to act, and give no notice when they do not.',
      ),
      source: codeOfConduct,
      confidence: 'KNOWN',
    },
  ],
  accepts: 'every-state',
  door: {
    entry: 'information-submitted',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text(
        'O mesmo caso pode estar em outro órgão; convém dizê-lo.',
        'El mismo caso puede estar ante otro órgano; conviene decirlo.',
        'The same case may be before another body; say so.',
      ),
      source: codeOfConduct,
      confidence: 'KNOWN',
    },
    languages: ['en', 'fr', 'es'],
    needs: [
      text('Consentimento da vítima', 'Consentimiento de la víctima', "The victim's consent"),
      text('Fatos datados e supostos autores', 'Hechos fechados y presuntos autores', 'Dated facts and alleged perpetrators'),
      text('Fonte identificada', 'Fuente identificada', 'An identified source'),
      text('Razão da urgência, se houver', 'Razón de la urgencia, si la hay', 'Why it is urgent, if it is'),
    ],
  },
}
