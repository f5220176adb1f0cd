import type { Filing } from '../../law.ts'
import { text } from '../text.ts'
import { charter, rulesOf2020 } from './sources.ts'

/** The working languages of the African Union that both bodies use. */
export const africanLanguages: readonly string[] = ['en', 'fr', 'pt', 'ar']

/** The complaint, and the one round of submissions that follows. */
export const communicationFilings: readonly Filing[] = [
  {
    id: 'achpr-complaint',
    name: text('Comunicação (art. 55)', 'Comunicación (art. 55)', 'Communication (art. 55)'),
    by: 'petitioner',
    events: ['complaint-submitted'],
    languages: africanLanguages,
    outline: [
      text(
        'Autor e vítima; pedido de anonimato',
        'Autor y víctima; solicitud de anonimato',
        'Complainant and victim; request for anonymity',
      ),
      text('Estado parte', 'Estado parte', 'State party'),
      text('Fatos, com datas e lugares', 'Hechos, con fechas y lugares', 'Facts, with dates and places'),
      text('Artigos da Carta Africana', 'Artículos de la Carta Africana', 'Articles of the African Charter'),
      text('Esgotamento dos recursos internos', 'Agotamiento de los recursos internos', 'Exhaustion of local remedies'),
      text('Prazo razoável', 'Plazo razonable', 'Timeliness'),
      text('Não decidida por outro órgão', 'No resuelta por otro órgano', 'Not settled by another body'),
      text('Urgência e medidas provisórias', 'Urgencia y medidas provisionales', 'Urgency and provisional measures'),
      text('Assinatura, endereço, procuração', 'Firma, dirección, poder', 'Signature, address, authority'),
    ],
    requirements: [
      {
        id: 'achpr-standard-form',
        says: text(
          'Formulário padrão em linha, com os dados da regra 115(2).',
          'Formulario estándar en línea, con los datos de la regla 115(2).',
          'The standard online form, with the contents of Rule 115(2).',
        ),
        source: rulesOf2020('Rule 115(2)'),
        confidence: 'KNOWN',
      },
      {
        id: 'achpr-language-not-disparaging',
        says: text(
          'Autor identificado, ainda que peça anonimato; sem linguagem ofensiva; não só notícias da imprensa.',
          'Autor identificado, aunque pida anonimato; sin lenguaje ofensivo; no solo noticias de prensa.',
          'An author named, even if anonymity is asked; no insulting language; not news reports alone.',
        ),
        source: charter('art. 56(1), (3) and (4)'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Decisões internas', 'Decisiones internas', 'Domestic decisions'),
      text('Autorização da vítima', 'Autorización de la víctima', "The victim's authority"),
      text('Provas além da imprensa', 'Pruebas además de la prensa', 'Evidence beyond the press'),
    ],
  },
  {
    id: 'achpr-submissions',
    name: text(
      'Alegações sobre admissibilidade e mérito',
      'Alegatos sobre admisibilidad y fondo',
      'Submissions on admissibility and merits',
    ),
    by: 'petitioner',
    events: ['submissions-filed'],
    languages: africanLanguages,
    outline: [
      text('Introdução', 'Introducción', 'Introduction'),
      text('Resumo dos fatos', 'Resumen de los hechos', 'Summary of facts'),
      text('Admissibilidade: art. 56(1)-(7)', 'Admisibilidad: art. 56(1)-(7)', 'Admissibility: art. 56(1)-(7)'),
      text('Mérito, por artigo', 'Fondo, por artículo', 'Merits, by article'),
      text('Reparações pedidas', 'Reparaciones solicitadas', 'Remedies sought'),
      text('Anexos', 'Anexos', 'Annexes'),
    ],
    requirements: [],
    checklist: [
      text('Prova de cada condição do art. 56', 'Prueba de cada condición del art. 56', 'Proof of each condition of art. 56'),
      text('Anexos numerados', 'Anexos numerados', 'Numbered annexes'),
    ],
  },
]
