import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { unCalendar } from '../un/counting.ts'
import { questionnaire } from './filings.ts'
import { regularEvents } from './regular-events.ts'
import { regularRules } from './regular-rules.ts'
import { methodsOfWork } from './sources.ts'

/** The regular procedure, which ends in an opinion on whether a detention is arbitrary. */
export const regularCommunication: Procedure = {
  id: 'wgad-regular',
  name: text(
    'Procedimento ordinário sobre detenção arbitrária',
    'Procedimiento ordinario sobre detención arbitraria',
    'Regular procedure on arbitrary detention',
  ),
  noun: text('comunicação', 'comunicación', 'communication'),
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages: [
    { id: 'draft', name: text('Preparação', 'Preparación', 'Drafting'), waitsFor: 'petitioner' },
    { id: 'submitted', name: text('Apresentada', 'Presentada', 'Submitted'), waitsFor: 'body' },
    {
      id: 'transmitted',
      name: text('Transmitida ao Governo', 'Transmitida al Gobierno', 'Transmitted to the Government'),
      waitsFor: 'state',
    },
    { id: 'comments', name: text('Comentários da fonte', 'Comentarios de la fuente', 'Comments of the source'), waitsFor: 'petitioner' },
    { id: 'deliberation', name: text('Exame pelo Grupo', 'Examen por el Grupo', 'Before the Working Group'), waitsFor: 'body' },
    { id: 'follow_up', name: text('Seguimento da opinião', 'Seguimiento de la opinión', 'Follow-up to the opinion'), waitsFor: 'state' },
  ],
  events: regularEvents,
  rules: regularRules,
  outcomes: [
    { id: 'arbitrary', name: text('Detenção arbitrária', 'Detención arbitraria', 'Detention arbitrary') },
    { id: 'not_arbitrary', name: text('Detenção não arbitrária', 'Detención no arbitraria', 'Detention not arbitrary') },
    { id: 'filed_released', name: text('Arquivado: pessoa libertada', 'Archivado: persona liberada', 'Filed: person released') },
    {
      id: 'filed_insufficient',
      name: text('Arquivado: informação insuficiente', 'Archivado: información insuficiente', 'Filed: insufficient information'),
    },
  ],
  filings: [
    {
      ...questionnaire,
      id: 'wgad-communication',
      name: text(
        'Comunicação sobre detenção arbitrária',
        'Comunicación sobre detención arbitraria',
        'Communication on arbitrary detention',
      ),
      events: ['communication-submitted'],
    },
  ],
  provisions: [],
  accepts: 'every-state',
  settles: true,
  door: {
    entry: 'communication-submitted',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text(
        'Outro procedimento não impede este; mas a opinião conta como exame internacional da mesma matéria e pode fechar outras portas.',
        'Otro procedimiento no impide este; pero la opinión cuenta como examen internacional del mismo asunto y puede cerrar otras puertas.',
        'No other procedure bars this one; but an opinion counts as international examination of the matter and may close other doors.',
      ),
      source: methodsOfWork('coordination with other bodies'),
      confidence: 'KNOWN',
    },
    languages: ['en', 'fr', 'es'],
    needs: [
      text('Pessoa privada de liberdade', 'Persona privada de libertad', 'A person deprived of liberty'),
      text('Consentimento da pessoa ou da família', 'Consentimiento de la persona o de la familia', 'Consent of the person or family'),
      text('Datas, lugares e autoridades', 'Fechas, lugares y autoridades', 'Dates, places and authorities'),
      text('Categoria de arbitrariedade (I a V)', 'Categoría de arbitrariedad (I a V)', 'Category of arbitrariness (I to V)'),
    ],
  },
}
