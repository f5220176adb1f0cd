import type { Filing, Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { unCalendar } from '../un/counting.ts'
import { disappearanceEvents } from './events.ts'
import { sixMonthRule, standardSubmission, urgentSubmission } from './rules.ts'
import { methodsOfWork } from './sources.ts'

const consent = text('Consentimento da família', 'Consentimiento de la familia', 'Consent of the family')

const report: Filing = {
  id: 'wgeid-report',
  name: text('Formulário sobre desaparecimento', 'Formulario sobre desaparición', 'Form on a disappearance'),
  by: 'petitioner',
  events: ['case-submitted'],
  languages: ['en', 'fr', 'es'],
  outline: [
    text('Identidade da pessoa desaparecida', 'Identidad de la persona desaparecida', 'Identity of the disappeared person'),
    text('Data do desaparecimento', 'Fecha de la desaparición', 'Date of the disappearance'),
    text(
      'Lugar da prisão ou onde foi vista por último',
      'Lugar del arresto o donde fue vista por última vez',
      'Place of arrest, or where last seen',
    ),
    text('Autores, com a ligação ao Estado', 'Autores y su vínculo con el Estado', 'Perpetrators and their link to the State'),
    text('Buscas e providências internas', 'Búsquedas y gestiones internas', 'Searches and domestic steps'),
    text('Fonte, contato e confidencialidade', 'Fuente, contacto y confidencialidad', 'Source, contact and confidentiality'),
  ],
  requirements: [
    {
      id: 'wgeid-minimum-data',
      says: text(
        'Sem identidade, data, lugar, autores e buscas feitas, o caso não é transmitido.',
        'Sin identidad, fecha, lugar, autores y búsquedas hechas, el caso no se transmite.',
        'Without identity, date, place, perpetrators and steps taken, a case is not transmitted.',
      ),
      source: methodsOfWork('admissibility'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    consent,
    text('Fotografia e documentos de identidade', 'Fotografía y documentos de identidad', 'Photograph and identity papers'),
    text('Denúncias feitas e respostas', 'Denuncias hechas y respuestas', 'Complaints made and replies'),
    text('Testemunhas', 'Testigos', 'Witnesses'),
  ],
}

const shared = {
  noun: text('caso', 'caso', 'case'),
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages: [
    { id: 'draft', name: text('Preparação', 'Preparación', 'Drafting'), waitsFor: 'petitioner' },
    { id: 'submitted', name: text('Apresentado', 'Presentado', 'Submitted'), waitsFor: 'body' },
    {
      id: 'transmitted',
      name: text('Pendente com o Governo', 'Pendiente ante el Gobierno', 'Outstanding with the Government'),
      waitsFor: 'state',
    },
    { id: 'reply', name: text('Resposta com a fonte', 'Respuesta en manos de la fuente', 'Reply with the source'), waitsFor: 'petitioner' },
  ],
  events: disappearanceEvents,
  outcomes: [
    { id: 'not_admitted', name: text('Não admitido', 'No admitido', 'Not admitted') },
    { id: 'clarified', name: text('Esclarecido', 'Aclarado', 'Clarified') },
    { id: 'closed', name: text('Encerrado', 'Cerrado', 'Closed') },
    { id: 'discontinued', name: text('Interrompido', 'Interrumpido', 'Discontinued') },
  ],
  filings: [report],
  provisions: [],
  accepts: 'every-state',
  door: {
    entry: 'case-submitted',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text(
        'Tarefa humanitária: o mesmo caso pode estar em outro órgão.',
        'Tarea humanitaria: el mismo caso puede estar ante otro órgano.',
        'A humanitarian task: the same case may be before another body.',
      ),
      source: methodsOfWork('mandate'),
      confidence: 'KNOWN',
    },
    languages: ['en', 'fr', 'es'],
    needs: [
      consent,
      text('Identidade, data e lugar', 'Identidad, fecha y lugar', 'Identity, date and place'),
      text('Ligação com agentes do Estado', 'Vínculo con agentes del Estado', 'Link with agents of the State'),
      text('Buscas e denúncias feitas', 'Búsquedas y denuncias hechas', 'Searches and complaints made'),
    ],
  },
} as const satisfies Partial<Procedure>

/** Disappearances of the last three months, sent to the Government at once. */
export const urgentProcedure: Procedure = {
  ...shared,
  id: 'wgeid-urgent',
  name: text('Desaparecimento: procedimento urgente', 'Desaparición: procedimiento urgente', 'Disappearance: urgent procedure'),
  rules: [urgentSubmission, sixMonthRule],
}

/** Older disappearances, sent to the Government after a session of the Group. */
export const standardProcedure: Procedure = {
  ...shared,
  id: 'wgeid-standard',
  name: text('Desaparecimento: procedimento ordinário', 'Desaparición: procedimiento ordinario', 'Disappearance: standard procedure'),
  rules: [standardSubmission, sixMonthRule],
}
