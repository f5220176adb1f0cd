import { text } from '../../../forums/text.ts'
import type { Template } from '../../template.ts'
import { pt } from '../pt.ts'
import {
  addressRapporteur,
  writeAddressee,
  writeApplicant,
  writeClosing,
  writeContribution,
  writeInTime,
  writeMerits,
  writeRelevance,
  writeRequests,
  writeStanding,
} from './amicus/sections.ts'

/**
 * Petition to come in as amicus curiae before the Supreme Court: Law 9.868/1999 art. 7 §2, CPC art. 138; in an
 * appeal with general repercussion also CPC art. 1.035 §4. No law limits its pages.
 */
export const amicusPetition: Template = {
  id: 'br-stf-amicus',
  name: text(
    'Ingresso como amicus curiae no STF',
    'Intervención como amicus curiae ante el STF',
    'Petition to intervene as amicus curiae (STF)',
  ),
  forum: 'br-courts',
  procedures: ['br-adi-amicus', 'br-re'],
  filing: 'br-amicus-peticao',
  title: pt('Petição de ingresso como amicus curiae'),
  slug: pt('amicus-curiae-stf'),
  languages: ['pt-BR'],
  opening: { kind: 'address', to: addressRapporteur },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'addressee',
      name: text(
        'Endereçamento ao relator, classe e número',
        'Destinatario: ponente, clase y número',
        'Addressed to the rapporteur, class and number',
      ),
      untitled: true,
      write: writeAddressee,
    },
    {
      id: 'applicant',
      name: text(
        'Qualificação da entidade e do advogado',
        'Datos de la entidad y de su abogado',
        'Particulars of the organisation and counsel',
      ),
      untitled: true,
      write: writeApplicant,
    },
    {
      id: 'timeliness',
      name: text(
        'Tempestividade: processo não liberado para pauta',
        'Plazo: asunto no liberado para la orden del día',
        'In time: the case has not been released for the agenda',
      ),
      write: writeInTime,
    },
    {
      id: 'relevance',
      name: text(
        'Relevância da matéria e repercussão social',
        'Relevancia de la materia y repercusión social',
        'Importance of the matter and its social reach',
      ),
      write: writeRelevance,
    },
    {
      id: 'standing',
      name: text(
        'Representatividade: estatuto, atuação, pertinência temática',
        'Representatividad: estatuto, trayectoria, pertinencia temática',
        'Representativeness: statutes, record, link with the subject',
      ),
      write: writeStanding,
    },
    {
      id: 'contribution',
      name: text(
        'Contribuição ao debate: dados e fundamentos',
        'Aporte al debate: datos y fundamentos',
        'Contribution to the debate: data and grounds',
      ),
      write: writeContribution,
    },
    { id: 'merits', name: text('Mérito', 'Fondo', 'Merits'), write: writeMerits },
    {
      id: 'requests',
      name: text(
        'Pedidos: admissão, memoriais, sustentação oral',
        'Peticiones: admisión, memoriales, alegato oral',
        'Requests: admission, memorials, oral argument',
      ),
      write: writeRequests,
    },
    {
      id: 'closing',
      name: text(
        'Local, data, assinatura digital, documentos',
        'Lugar, fecha, firma digital, documentos',
        'Place, date, digital signature, documents',
      ),
      untitled: true,
      write: writeClosing,
    },
  ],
}
