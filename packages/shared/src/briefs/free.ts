import { text } from '../forums/text.ts'
import type { Template } from './template.ts'

/** A brief made from a document of no template of ours: its sections are the document's own headings. */
export const freeTemplate: Template = {
  id: 'free',
  name: text('Peça a partir de um documento', 'Escrito a partir de un documento', 'Brief from a document'),
  procedures: [],
  title: text('Peça', 'Escrito', 'Brief'),
  slug: text('peca', 'escrito', 'brief'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'address', to: () => [] },
  citations: 'iacthr',
  limits: [],
  sections: [],
}
