import type { Filing, Procedure, Rule } from '../../law.ts'
import { ask, dateless } from '../terms.ts'
import { text } from '../text.ts'
import { countingGeneral, unCalendar } from '../un/counting.ts'
import { reviewEvents, reviewStages } from './events.ts'

const sessionPage = { cite: 'OHCHR session page; information note for NGOs', url: 'https://tbinternet.ohchr.org' }

const rules: readonly Rule[] = [
  {
    id: 'tb-shadow-report-list-of-issues',
    name: text('Contribuição à lista de questões', 'Contribución a la lista de cuestiones', 'Input to the list of issues'),
    holder: 'third',
    nature: 'body-set',
    opens: ['list-call-published'],
    closes: ['list-information-sent', 'list-of-issues-adopted'],
    terms: [
      {
        limit: ask(
          text(
            'veja a data na página da sessão; em geral de dois a quatro meses antes dela.',
            'vea la fecha en la página del período de sesiones; en general de dos a cuatro meses antes.',
            'see the date on the session page; generally two to four months before the session.',
          ),
        ),
        source: sessionPage,
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2025-02-03', 'each session page sets its date'),
      dateless('ask', '2025-12-24', 'no other session gives the date of this one'),
    ],
  },
  {
    id: 'tb-shadow-report-session',
    name: text('Relatório sombra para a sessão', 'Informe sombra para el período de sesiones', 'Shadow report for the session'),
    holder: 'third',
    nature: 'body-set',
    opens: ['session-announced'],
    closes: ['session-report-sent', 'dialogue-held'],
    terms: [
      {
        limit: ask(
          text(
            'veja a data na página da sessão; em geral três a quatro semanas antes dela.',
            'vea la fecha en la página del período de sesiones; en general de tres a cuatro semanas antes.',
            'see the date on the session page; generally three to four weeks before the session.',
          ),
        ),
        source: sessionPage,
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2025-02-03', 'each session page sets its date'),
      dateless('ask', '2025-12-24', 'no other session gives the date of this one'),
    ],
  },
  {
    id: 'tb-concluding-observations-follow-up',
    name: text('Relatório de seguimento do Estado', 'Informe de seguimiento del Estado', "State's follow-up report"),
    holder: 'state',
    nature: 'body-set',
    opens: ['concluding-observations-adopted'],
    closes: ['state-follow-up-received'],
    silence: ['follow-up-information-sent', 'follow-up-assessed'],
    terms: [
      {
        limit: ask(
          text(
            'leia os últimos parágrafos das observações finais: em geral um ano (CAT, CERD, CED) ou dois (CEDAW, CESCR); no CCPR, a data escrita.',
            'lea los últimos párrafos de las observaciones finales: en general un año (CAT, CERD, CED) o dos (CEDAW, CESCR); en el CCPR, la fecha escrita.',
            'read the last paragraphs of the concluding observations: usually one year (CAT, CERD, CED) or two (CEDAW, CESCR); for CCPR the date stated.',
          ),
        ),
        source: { cite: 'concluding observations, closing paragraphs' },
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2023-07-26', 'the document states the period or the date'),
      dateless('ask', '2024-02-29', 'one year or two, by Committee: not guessed'),
    ],
  },
]

const languages = ['en', 'fr', 'es'] as const

const checklist = [
  text(
    'Página da sessão: data, tamanho e idioma',
    'Página del período de sesiones: fecha, extensión e idioma',
    'Session page: date, length and language',
  ),
  text(
    'Relatório do Estado, lista de questões e observações finais anteriores',
    'Informe del Estado, lista de cuestiones y observaciones finales anteriores',
    "State's report, list of issues and earlier concluding observations",
  ),
  text(
    'Dados e casos com consentimento para publicar',
    'Datos y casos con consentimiento para publicar',
    'Data and cases with consent to publish',
  ),
  text('Coalizão: organizações que assinam', 'Coalición: organizaciones firmantes', 'Coalition: organisations that sign'),
] as const

const cover = text(
  'Capa, autores, sessão, publicação',
  'Portada, autores, período de sesiones, publicación',
  'Cover, authors, session, consent to publication',
)
const summary = text('Sumário executivo', 'Resumen ejecutivo', 'Executive summary')
const earlier = text(
  'Cumprimento de observações anteriores',
  'Cumplimiento de observaciones anteriores',
  'Implementation of earlier observations',
)
const suggestions = text(
  'Perguntas e recomendações sugeridas',
  'Preguntas y recomendaciones sugeridas',
  'Suggested questions and recommendations',
)
const annexes = text('Anexos', 'Anexos', 'Annexes')

const filings: readonly Filing[] = [
  {
    id: 'list-of-issues-input',
    name: text('Contribuição à lista de questões', 'Contribución a la lista de cuestiones', 'Input to the list of issues'),
    by: 'third',
    events: ['list-information-sent'],
    languages,
    outline: [cover, summary, earlier, suggestions, annexes],
    requirements: [],
    checklist,
  },
  {
    id: 'shadow-report',
    name: text('Relatório sombra', 'Informe sombra', 'Shadow report'),
    by: 'third',
    events: ['session-report-sent'],
    languages,
    outline: [
      cover,
      summary,
      text('Metodologia', 'Metodología', 'Methodology'),
      text('Análise por artigo ou questão', 'Análisis por artículo o cuestión', 'Analysis by article or issue'),
      earlier,
      suggestions,
      annexes,
    ],
    requirements: [
      {
        id: 'tb-shadow-report-form',
        says: text(
          'Tamanho, idioma e forma de envio são os da página da sessão de cada Comitê.',
          'Extensión, idioma y forma de envío son los de la página del período de sesiones de cada Comité.',
          "Length, language and channel are those of each Committee's session page.",
        ),
        source: sessionPage,
        confidence: 'KNOWN',
      },
    ],
    checklist,
  },
  {
    id: 'follow-up-information',
    name: text('Informação de seguimento', 'Información de seguimiento', 'Follow-up information'),
    by: 'third',
    events: ['follow-up-information-sent'],
    languages,
    outline: [
      cover,
      text('Recomendações sob seguimento', 'Recomendaciones en seguimiento', 'Recommendations under follow-up'),
      text('O que o Estado fez em cada uma', 'Lo que el Estado hizo en cada una', 'What the State has done on each'),
      text('Avaliação sugerida', 'Evaluación sugerida', 'Suggested assessment'),
      annexes,
    ],
    requirements: [],
    checklist,
  },
]

/** Civil society's part in the review of a State by a Committee: list of issues, session, follow-up. */
export const shadowReport = {
  id: 'un-shadow-report',
  name: text('Relatório sombra a um Comitê da ONU', 'Informe sombra a un Comité de la ONU', 'Shadow report to a UN Committee'),
  noun: text('relatório sombra', 'informe sombra', 'shadow report'),
  ourRole: 'third',
  calendar: unCalendar,
  stages: reviewStages,
  events: reviewEvents,
  rules,
  outcomes: [{ id: 'cycle_closed', name: text('Ciclo encerrado', 'Ciclo cerrado', 'Cycle closed') }],
  filings,
  provisions: [countingGeneral],
  accepts: 'every-state',
  door: {
    entry: 'list-information-sent',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text(
        'Não trata de casos: outro procedimento não o impede.',
        'No trata de casos: otro procedimiento no lo impide.',
        'It decides no case: another procedure does not bar it.',
      ),
      source: sessionPage,
      confidence: 'KNOWN',
    },
    languages,
    needs: [
      text(
        'Estado parte do tratado (o Brasil não é da ICRMW)',
        'Estado parte en el tratado (Brasil no lo es en la ICRMW)',
        'State party to the treaty (Brazil is not one to the ICRMW)',
      ),
      ...checklist,
    ],
  },
} satisfies Procedure
