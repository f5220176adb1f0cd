import type { Filing, Provision } from '../../law.ts'
import type { Source } from '../../regimes.ts'
import { text } from '../text.ts'
import { fill, type Words } from './words.ts'

/** The languages of the petitions section; Portuguese is not among them. */
export const unLanguages = ['en', 'fr', 'es', 'ru'] as const

const guidance: Source = {
  cite: 'OHCHR Guidance for submitting an individual communication, section 1',
  url: 'https://www.ohchr.org/en/documents/tools-and-resources/form-and-guidance-submitting-individual-communication-treaty-bodies',
}

/** What to have at hand before anything is sent. */
export const needs = [
  text(
    'Procuração ou autorização assinada pela vítima, ou a razão de não havê-la',
    'Poder o autorización firmada por la víctima, o la razón de no tenerla',
    'Authority signed by the victim, or the reason why there is none',
  ),
  text(
    'Consentimento da vítima; se quiser, pedido de não publicar seu nome',
    'Consentimiento de la víctima; si lo desea, pedido de no publicar su nombre',
    "The victim's consent; if wished, a request not to publish the name",
  ),
  text(
    'Cópia de cada decisão interna, com tradução ou resumo',
    'Copia de cada decisión interna, con traducción o resumen',
    'A copy of each domestic decision, with a translation or summary',
  ),
  text(
    'Datas, autoridades e resultados dos recursos internos, ou por que são inúteis ou demorados',
    'Fechas, autoridades y resultados de los recursos internos, o por qué son inútiles o tardíos',
    'Dates, authorities and results of domestic remedies, or why they are useless or too slow',
  ),
  text(
    'Declaração sobre outros procedimentos internacionais',
    'Declaración sobre otros procedimientos internacionales',
    'A statement on other international procedures',
  ),
  text(
    'Formulário do ACNUDH completo, assinado, em um dos idiomas aceitos',
    'Formulario del ACNUDH completo, firmado, en uno de los idiomas aceptados',
    'The OHCHR form, complete and signed, in one of the accepted languages',
  ),
] as const

const formRequirements: readonly Provision[] = [
  {
    id: 'tb-complaint-language',
    says: text(
      'Só em inglês, francês, espanhol ou russo; o português não é aceito. Um só Comitê; formulário incompleto fica sem resposta.',
      'Solo en inglés, francés, español o ruso; el portugués no se acepta. Un solo Comité; el formulario incompleto queda sin respuesta.',
      'Only in English, French, Spanish or Russian; Portuguese is not accepted. One Committee only; incomplete forms get no answer.',
    ),
    source: { ...guidance, seen: 'copy of the guidance at europeancourt.org' },
    confidence: 'VERIFIED',
  },
  {
    id: 'tb-complaint-length',
    says: text(
      'Confira no formulário: lembra-se um máximo de 50 páginas sem anexos, com resumo acima de 20.',
      'Verifique en el formulario: se recuerda un máximo de 50 páginas sin anexos, con resumen si pasa de 20.',
      'Check the form: at most 50 pages without annexes is remembered, with a summary beyond 20.',
    ),
    source: { cite: 'OHCHR Guidance for submitting an individual communication' },
    confidence: 'UNSURE',
  },
]

/** What is filed in a communication; `anonymity` is where the treaty refuses anonymous ones. */
export function communicationFilings(words: Words, anonymity: Provision): readonly Filing[] {
  return [
    {
      id: 'communication',
      name: fill(words, '{C} (formulário)', '{C} (formulario)', '{C} (form)'),
      by: 'petitioner',
      events: ['communication-sent'],
      languages: unLanguages,
      outline: [
        text('Comitê, Estado parte, idioma', 'Comité, Estado parte, idioma', 'Committee, State party, language'),
        fill(
          words,
          '{A}, representante e vítima; autorização',
          '{A}, representante y víctima; autorización',
          '{A}, representative and victim; authorisation',
        ),
        text('Anonimato e medidas provisórias', 'Anonimato y medidas provisionales', 'Anonymity and interim measures'),
        text('Fatos em ordem cronológica', 'Hechos en orden cronológico', 'Facts in chronological order'),
        text('Esgotamento dos recursos internos', 'Agotamiento de los recursos internos', 'Exhaustion of domestic remedies'),
        text('Outros procedimentos internacionais', 'Otros procedimientos internacionales', 'Other international procedures'),
        text('Artigos invocados e alegações', 'Artículos invocados y reclamaciones', 'Articles and claims'),
        text('Reparação pedida', 'Reparación solicitada', 'Remedies sought'),
        text('Lista de documentos; data, assinatura', 'Lista de documentos; fecha, firma', 'List of documents; date, signature'),
      ],
      requirements: [...formRequirements, anonymity],
      checklist: needs,
    },
    {
      id: 'interim-measures-request',
      name: text('Pedido de medidas provisórias', 'Solicitud de medidas provisionales', 'Request for interim measures'),
      by: 'petitioner',
      events: ['interim-measures-requested'],
      languages: unLanguages,
      outline: [
        text('Pessoa em risco', 'Persona en riesgo', 'Person at risk'),
        text('Dano irreparável: qual e quando', 'Daño irreparable: cuál y cuándo', 'Irreparable harm: which, and when'),
        text('Providências internas', 'Gestiones internas', 'Domestic steps'),
        text('Medidas solicitadas', 'Medidas solicitadas', 'Measures requested'),
      ],
      requirements: [],
      checklist: [
        text(
          'Data prevista do ato (deportação, despejo)',
          'Fecha prevista del acto (deportación, desalojo)',
          'Date set for the act (removal, eviction)',
        ),
        text('Prova do risco', 'Prueba del riesgo', 'Evidence of the risk'),
        text('Contato para resposta imediata', 'Contacto para respuesta inmediata', 'Contact for an immediate reply'),
      ],
    },
    {
      id: 'author-comments',
      name: fill(words, 'Comentários da {a}', 'Comentarios de la {a}', 'Comments of the {a}'),
      by: 'petitioner',
      events: ['author-comments-filed', 'author-admissibility-comments-filed'],
      languages: unLanguages,
      outline: [
        text('Referência e trâmite', 'Referencia y trámite', 'Reference and procedure so far'),
        text('Resposta sobre a admissibilidade', 'Respuesta sobre la admisibilidad', 'Reply on admissibility'),
        text('Resposta sobre os fatos e o mérito', 'Respuesta sobre los hechos y el fondo', 'Reply on facts and merits'),
        text('Reparação pedida', 'Reparación solicitada', 'Remedies sought'),
        text('Anexos', 'Anexos', 'Annexes'),
      ],
      requirements: [],
      checklist: commentsChecklist,
    },
    {
      id: 'follow-up-comments',
      name: text('Comentários sobre o cumprimento', 'Comentarios sobre el cumplimiento', 'Comments on implementation'),
      by: 'petitioner',
      events: ['author-follow-up-filed'],
      languages: unLanguages,
      outline: [
        text('O que o Comitê pediu', 'Lo que el Comité pidió', 'What the Committee asked for'),
        text(
          'O que o Estado fez, medida por medida',
          'Lo que el Estado hizo, medida por medida',
          'What the State has done, measure by measure',
        ),
        text('Situação atual da vítima', 'Situación actual de la víctima', 'Present situation of the victim'),
        text('O que falta; pedidos', 'Lo que falta; pedidos', 'What is missing; requests'),
      ],
      requirements: [],
      checklist: commentsChecklist,
    },
  ]
}

const commentsChecklist = [
  text('Carta do ACNUDH com a data', 'Carta del ACNUDH con la fecha', 'Letter of OHCHR with the date'),
  text('Texto do Estado e anexos', 'Texto del Estado y anexos', "The State's text and annexes"),
  text('Documentos novos, traduzidos ou resumidos', 'Documentos nuevos, traducidos o resumidos', 'New documents, translated or summarised'),
] as const
