import { text } from '../../forums/text.ts'
import type { Template } from '../template.ts'
import { writeDeadline, writeLaw } from './extension-request/deadline.ts'
import { writeReasons, writeRequest } from './extension-request/reasons.ts'
import { addressBody, endLetter, openLetter } from './letter-parts.ts'

const title = text('Pedido de prorrogação de prazo', 'Solicitud de prórroga', 'Request for an extension of time')

/** Letter that asks for more time. Whether and how far the law allows it is read from the rule of the deadline. */
export const extensionRequest: Template = {
  id: 'extension-request',
  name: text('Pedido de prorrogação de prazo', 'Solicitud de prórroga', 'Request for an extension'),
  procedures: [],
  title,
  slug: text('pedido-de-prorrogacao', 'solicitud-de-prorroga', 'extension-request'),
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
    { id: 'deadline', name: text('O prazo', 'El plazo', 'The deadline'), untitled: true, write: writeDeadline },
    {
      id: 'law',
      name: text('A prorrogação na norma', 'La prórroga en la norma', 'Extension in the rules'),
      untitled: true,
      write: writeLaw,
    },
    { id: 'reasons', name: text('Razões', 'Razones', 'Reasons'), untitled: true, write: writeReasons },
    { id: 'request', name: text('Pedido', 'Petición', 'Request'), untitled: true, write: writeRequest },
    {
      id: 'closing',
      name: text('Fecho e assinatura', 'Cierre y firma', 'Close and signature'),
      untitled: true,
      write: (file) => endLetter(file, 'closing'),
    },
  ],
}
