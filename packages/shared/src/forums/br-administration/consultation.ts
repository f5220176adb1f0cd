import type { EventField, Filing, Procedure } from '../../law.ts'
import { ask, dateless, due, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { federalAdministration } from './calendars.ts'
import { administrative } from './counting.ts'
import { cited } from './sources.ts'

const decreeUrl = 'https://www2.camara.leg.br/legin/fed/decret/2024/decreto-12002-22-abril-2024-795527-publicacaooriginal-171593-pe.html'

const decree = (articles: string, seen?: string) => cited(`Decreto 12.002/2024, ${articles}`, decreeUrl, seen)

const endsOn: EventField = { ...due, name: text('Último dia segundo o ato', 'Último día según el acto', 'Last day by the act') }

const contribution: Filing = {
  id: 'br-manifestacao-cp',
  name: text('Manifestação em consulta pública', 'Contribución a la consulta pública', 'Contribution to a public consultation'),
  by: 'third',
  events: ['contribution-sent'],
  languages: ['pt'],
  outline: [
    text('A entidade e seu interesse', 'La entidad y su interés', 'The organisation and its interest'),
    text(
      'A consulta: ato, Diário Oficial da União (DOU), processo eletrônico (SEI)',
      'La consulta: acto, Diario Oficial de la Unión (DOU), expediente electrónico (SEI)',
      'The consultation: act, official gazette (DOU), electronic file (SEI)',
    ),
    text('Comentário geral', 'Comentario general', 'General comment'),
    text(
      'Quadro: dispositivo, redação proposta, redação sugerida, justificativa e evidências',
      'Cuadro: disposición, redacción propuesta, redacción sugerida, justificación y evidencias',
      'Table: provision, wording proposed, wording suggested, reasons and evidence',
    ),
    text('Conclusão', 'Conclusión', 'Conclusion'),
  ],
  requirements: [
    {
      id: 'br-consulta-publica-canal',
      says: text(
        'Envia-se pela plataforma que o ato indica, até a hora de Brasília que ele fixa.',
        'Se envía por la plataforma que indica el acto, hasta la hora de Brasilia que fija.',
        'Sent through the platform that the act names, until the hour of Brasília that it sets.',
      ),
      source: decree('art. 29'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Fim e hora conferidos na plataforma', 'Fin y hora verificados en la plataforma', 'Last day and hour checked on the platform'),
    text('Cadastro da entidade feito', 'Registro de la entidad hecho', 'Organisation registered'),
    text('Protocolo guardado', 'Constancia guardada', 'Receipt kept'),
  ],
}

/** Public consultation of the federal executive, or of a regulatory agency. */
export const publicConsultation: Procedure = {
  id: 'br-consulta-publica',
  name: text(
    'Consulta pública do Executivo federal',
    'Consulta pública del Ejecutivo federal',
    'Public consultation of the federal executive',
  ),
  noun: text('consulta pública', 'consulta pública', 'public consultation'),
  ourRole: 'third',
  country: 'BR',
  calendar: federalAdministration,
  stages: [
    { id: 'abertura', name: text('Aguarda abertura', 'En espera de apertura', 'Awaiting opening'), waitsFor: 'body' },
    { id: 'contrib', name: text('Contribuições', 'Contribuciones', 'Contributions'), waitsFor: 'third' },
    { id: 'anal', name: text('Análise', 'Análisis', 'Analysis'), waitsFor: 'body' },
  ],
  events: [
    {
      id: 'consultation-opened',
      name: text('Ato de abertura publicado', 'Acto de apertura publicado', 'Opening act published'),
      by: 'body',
      moves: 'contrib',
      from: ['abertura'],
      sets: ['br-consulta-publica-decreto'],
      fields: [endsOn],
    },
    {
      id: 'agency-consultation-opened',
      name: text(
        'Despacho de agência reguladora publicado no DOU',
        'Resolución de agencia reguladora publicada en el DOU',
        'Notice of a regulatory agency published in the official gazette (DOU)',
      ),
      by: 'body',
      moves: 'contrib',
      from: ['abertura'],
      sets: ['br-consulta-publica-agencias-45d'],
      fields: [endsOn],
    },
    {
      id: 'contribution-sent',
      name: text('Manifestação enviada', 'Contribución enviada', 'Contribution sent'),
      by: 'third',
      from: ['contrib'],
    },
    {
      id: 'consultation-ended',
      name: text('Período encerrado', 'Período cerrado', 'Period ended'),
      by: 'body',
      moves: 'anal',
      from: ['contrib'],
    },
    {
      id: 'act-published',
      name: text('Ato normativo publicado', 'Acto normativo publicado', 'Regulation published'),
      by: 'body',
      from: ['contrib', 'anal'],
      outcome: 'publicado',
    },
    {
      id: 'closed-without-act',
      name: text('Encerrada sem ato', 'Cerrada sin acto', 'Closed without an act'),
      by: 'body',
      from: ['contrib', 'anal'],
      outcome: 'sem-ato',
    },
  ],
  rules: [
    {
      id: 'br-consulta-publica-decreto',
      name: text('Contribuições', 'Contribuciones', 'Contributions'),
      holder: 'third',
      nature: 'body-set',
      opens: ['consultation-opened'],
      closes: ['contribution-sent'],
      terms: [
        {
          from: '2024-06-01',
          limit: ask(
            text(
              'o ato de abertura e a plataforma trazem o último dia e a hora de Brasília; não há mínimo geral.',
              'el acto de apertura y la plataforma indican el último día y la hora de Brasilia; no hay mínimo general.',
              'the opening act and the platform give the last day and the hour of Brasília; there is no general minimum.',
            ),
          ),
          source: decree('arts. 27 a 30', 'Retificação do capítulo V em coletânea de legislação'),
          confidence: 'VERIFIED',
        },
      ],
      examples: [
        dateless('uncovered', '2024-05-31', 'Antes da vigência do decreto.'),
        dateless('ask', '2024-06-01', 'O ato de abertura fixa o período (art. 29, III).'),
      ],
    },
    {
      id: 'br-consulta-publica-agencias-45d',
      name: text('Contribuições à agência reguladora', 'Contribuciones a la agencia reguladora', 'Contributions to the regulatory agency'),
      holder: 'third',
      nature: 'body-set',
      opens: ['agency-consultation-opened'],
      closes: ['contribution-sent'],
      terms: [
        {
          limit: fixed({ days: 45 }, administrative),
          source: cited('Lei 13.848/2019, art. 9º, § 2º', 'https://www.planalto.gov.br/ccivil_03/_ato2019-2022/2019/lei/l13848.htm'),
          confidence: 'KNOWN',
          note: text(
            'É o mínimo legal; o aviso pode dar mais e, em urgência motivada, menos. Registre o último dia que ele traz.',
            'Es el mínimo legal; el aviso puede dar más y, en urgencia motivada, menos. Registre el último día que indica.',
            'The legal minimum; the notice may give more and, for stated urgency, less. Record the last day that it gives.',
          ),
        },
      ],
      examples: [
        { trigger: '2026-03-02', due: '2026-04-16', why: '29 dias até 31/3; 16/4 = 45.' },
        { trigger: '2026-03-11', due: '2026-04-27', why: '25/4, sábado, = 45: segunda, 27.' },
      ],
    },
  ],
  outcomes: [
    { id: 'publicado', name: text('Ato publicado', 'Acto publicado', 'Act published') },
    { id: 'sem-ato', name: text('Encerrada sem ato', 'Cerrada sin acto', 'Closed without an act') },
  ],
  filings: [contribution],
  provisions: [
    {
      id: 'br-consulta-publica-agencias-resposta',
      says: text(
        'A agência publica as contribuições e, depois, sua posição sobre elas.',
        'La agencia publica las contribuciones y luego su posición sobre ellas.',
        'The agency publishes the contributions and then its view of them.',
      ),
      source: cited('Lei 13.848/2019, art. 9º, §§ 4º e 5º', 'https://www.planalto.gov.br/ccivil_03/_ato2019-2022/2019/lei/l13848.htm'),
      confidence: 'KNOWN',
    },
  ],
}
