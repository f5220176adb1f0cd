import type { Filing } from '../../law.ts'
import { text } from '../text.ts'
import { codeOfConduct } from './sources.ts'

/** One form serves urgent appeals, allegation letters and letters on laws or policies. */
export const communicationFilings: readonly Filing[] = [
  {
    id: 'sp-submission',
    name: text(
      'Informações para apelo urgente ou carta de alegações',
      'Información para llamamiento urgente o carta de denuncia',
      'Submission for an urgent appeal or allegation letter',
    ),
    by: 'petitioner',
    events: ['information-submitted'],
    languages: ['en', 'fr', 'es'],
    outline: [
      text('Vítima(s) e consentimento', 'Presunta(s) víctima(s) y consentimiento', 'Victim(s) and consent to be named'),
      text('Supostos autores', 'Presuntos autores', 'Alleged perpetrators (State and non-State)'),
      text('Fonte (confidencial)', 'Fuente (confidencial)', 'Source (confidential)'),
      text('Data, lugar e circunstâncias', 'Fecha, lugar y circunstancias', 'Date, place, detailed circumstances'),
      text('Urgência', 'Urgencia', 'Urgency (ongoing or imminent)'),
      text('Providências internas', 'Gestiones internas', 'Domestic steps'),
      text('Normas; ação pedida; mandatos', 'Normas; acción solicitada; mandatos', 'Norms concerned; action requested; mandates'),
    ],
    requirements: [
      {
        id: 'sp-no-anonymous-submissions',
        says: text(
          'Não se aceitam envios anônimos; a fonte permanece confidencial.',
          'No se aceptan envíos anónimos; la fuente se mantiene confidencial.',
          'Anonymous submissions are not considered; the source stays confidential.',
        ),
        source: { ...codeOfConduct, seen: 'OHCHR pages on submissions' },
        confidence: 'VERIFIED',
      },
      {
        id: 'sp-victim-consent',
        says: text(
          'A vítima consente em ser nomeada na carta e na publicação, ou pede iniciais.',
          'La víctima consiente en ser nombrada en la carta y en la publicación, o pide iniciales.',
          'The victim agrees to be named in the letter and in its publication, or asks for initials.',
        ),
        source: codeOfConduct,
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Consentimento da vítima', 'Consentimiento de la víctima', "The victim's consent"),
      text('Cronologia com datas e lugares', 'Cronología con fechas y lugares', 'Chronology with dates and places'),
      text('Mandatos competentes', 'Mandatos competentes', 'The mandates concerned'),
      text('Documentos de apoio', 'Documentos de respaldo', 'Supporting documents'),
    ],
  },
]
