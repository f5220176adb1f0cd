import { text } from '../../forums/text.ts'
import type { Template } from '../template.ts'
import { addressBody, endLetter, openLetter } from './letter-parts.ts'
import { writeHistory, writeQuestions, writeWait } from './status-enquiry/wait.ts'

const title = text('Pedido de informações sobre o andamento', 'Solicitud de información sobre el estado del trámite', 'Status enquiry')

/** Letter that asks how a matter stands. No law prescribes it; any body, home or international, may be asked. */
export const statusEnquiry: Template = {
  id: 'status-enquiry',
  name: text('Pedido de informações sobre o andamento', 'Solicitud de información sobre el estado del trámite', 'Status enquiry'),
  procedures: [],
  title,
  slug: text('pedido-de-andamento', 'estado-del-tramite', 'status-enquiry'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'letter', to: addressBody },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'reference',
      name: text('Referência', 'Referencia', 'Reference'),
      untitled: true,
      write: (file, law) => openLetter(file, law, title),
    },
    {
      id: 'history',
      name: text('O que já ocorreu', 'Lo ocurrido hasta ahora', 'What has happened so far'),
      untitled: true,
      write: writeHistory,
    },
    {
      id: 'wait',
      name: text('Há quanto tempo se espera', 'Desde cuándo se espera', 'How long the matter has waited'),
      untitled: true,
      write: writeWait,
    },
    { id: 'questions', name: text('O que se pergunta', 'Lo que se pregunta', 'What is asked'), untitled: true, write: writeQuestions },
    {
      id: 'closing',
      name: text('Fecho e assinatura', 'Cierre y firma', 'Close and signature'),
      untitled: true,
      write: (file) => endLetter(file, 'closing'),
    },
  ],
}
