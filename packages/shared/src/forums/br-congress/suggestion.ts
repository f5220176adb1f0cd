import type { EventKind, Filing, Procedure, Rule, Stage } from '../../law.ts'
import { dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { chamberOrders, nationalCalendar, runningDays } from './counting.ts'

const seenClp = 'Requisitos da CLP em página que reproduz a Câmara'

const stages: readonly Stage[] = [
  { id: 'ideia', name: text('Ideia ou sugestão', 'Idea o sugerencia', 'Idea or suggestion'), waitsFor: 'petitioner' },
  { id: 'apoio', name: text('Coleta de apoios', 'Recogida de apoyos', 'Collecting support'), waitsFor: 'petitioner' },
  {
    id: 'sug',
    name: text('Sugestão na CDH ou na CLP', 'Sugerencia en la CDH o la CLP', 'Suggestion before the CDH or CLP'),
    waitsFor: 'body',
  },
  { id: 'rel', name: text('Com o relator', 'Con el ponente', 'With the rapporteur'), waitsFor: 'body' },
]

const events: readonly EventKind[] = [
  {
    id: 'idea-published',
    by: 'petitioner',
    moves: 'apoio',
    from: ['ideia'],
    name: text('Ideia publicada no e-Cidadania', 'Idea publicada en e-Cidadania', 'Idea published on e-Cidadania'),
  },
  {
    id: 'support-reached',
    by: 'body',
    moves: 'sug',
    from: ['apoio'],
    name: text('Vinte mil apoios alcançados', 'Veinte mil apoyos alcanzados', 'Twenty thousand supporters reached'),
  },
  {
    id: 'support-not-reached',
    by: 'body',
    from: ['apoio'],
    outcome: 'banco-de-ideias',
    name: text('Apoios não alcançados', 'Apoyos no alcanzados', 'Support not reached'),
  },
  {
    id: 'suggestion-filed',
    by: 'petitioner',
    moves: 'sug',
    from: ['ideia'],
    name: text('Sugestão entregue à CLP', 'Sugerencia entregada a la CLP', 'Suggestion filed with the CLP'),
  },
  {
    id: 'rapporteur-designated',
    by: 'body',
    moves: 'rel',
    from: ['sug'],
    name: text('Relator designado', 'Ponente designado', 'Rapporteur designated'),
  },
  {
    id: 'status-enquired',
    by: 'petitioner',
    enquires: true,
    name: text('Andamento consultado', 'Estado del trámite consultado', 'Progress enquired about'),
  },
  {
    id: 'suggestion-adopted',
    by: 'body',
    from: ['sug', 'rel'],
    outcome: 'proposicao',
    name: text('Acolhida: vira proposição', 'Acogida: pasa a ser proyecto', 'Adopted: becomes a bill'),
  },
  { id: 'suggestion-rejected', by: 'body', from: ['sug', 'rel'], outcome: 'arquivada', name: text('Rejeitada', 'Rechazada', 'Rejected') },
]

const rules: readonly Rule[] = [
  {
    id: 'br-ecidadania-4m',
    name: text('Coleta de vinte mil apoios', 'Recogida de veinte mil apoyos', 'Collecting twenty thousand supporters'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['idea-published'],
    closes: ['support-reached', 'support-not-reached'],
    silence: ['support-not-reached'],
    extension: { allowed: false, base: 'due', source: { cite: 'Resolução do Senado Federal 19/2015' } },
    terms: [
      {
        from: '2012-05-01',
        limit: fixed({ months: 4 }, runningDays),
        source: {
          cite: 'Resolução do Senado Federal 19/2015; Regimento Interno do Senado Federal, art. 102-E',
          url: 'https://www12.senado.leg.br/ecidadania',
          seen: 'Agência Senado 2016; Rádio Senado, 12/02/2026',
        },
        confidence: 'VERIFIED',
        note: text(
          'Com vinte mil apoios torna-se Sugestão na Comissão de Direitos Humanos do Senado.',
          'Con veinte mil apoyos pasa a ser Sugerencia en la Comisión de Derechos Humanos del Senado.',
          'With twenty thousand supporters it becomes a Suggestion before the Senate’s Human Rights Committee.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-07-02', why: 'De data a data: 2/3 mais quatro meses.' },
      { trigger: '2025-10-31', due: '2026-02-28', safe: '2026-02-27', why: 'Não há 31/2: último dia do mês, um sábado.' },
      { trigger: '2026-11-30', due: '2027-03-30', why: 'O recesso do Congresso não para o portal.' },
      dateless('uncovered', '2012-04-30', 'Antes do portal, de maio de 2012.'),
    ],
  },
]

const suggestion: Filing = {
  id: 'br-sugestao-clp',
  name: text('Sugestão legislativa à CLP', 'Sugerencia legislativa a la CLP', 'Legislative suggestion to the CLP'),
  by: 'petitioner',
  events: ['suggestion-filed'],
  languages: ['pt'],
  outline: [
    text('Ofício ao Presidente da CLP', 'Oficio al Presidente de la CLP', 'Letter to the chair of the CLP'),
    text(
      'Minuta articulada (Lei Complementar 95/1998)',
      'Texto articulado (Lei Complementar 95/1998)',
      'Draft in articles (Lei Complementar 95/1998)',
    ),
    text('Justificação', 'Justificación', 'Reasons'),
    text('Cadastro da entidade', 'Ficha de la entidad', 'Registration form of the organisation'),
  ],
  requirements: [
    {
      id: 'br-clp-estatuto',
      says: text(
        'Estatuto registrado em cartório ou no Ministério do Trabalho.',
        'Estatuto registrado en notaría o en el Ministerio de Trabajo.',
        'Statutes registered with a registry office or the Ministry of Labour.',
      ),
      source: { ...chamberOrders('art. 254'), seen: seenClp },
      confidence: 'VERIFIED',
    },
    {
      id: 'br-clp-diretoria',
      says: text(
        'Documento da composição da diretoria (ata de posse), autenticado.',
        'Documento de la composición de la directiva (acta de toma de posesión), autenticado.',
        'Certified document showing the board (record of taking office).',
      ),
      source: { ...chamberOrders('art. 254'), seen: seenClp },
      confidence: 'VERIFIED',
    },
    {
      id: 'br-clp-ata',
      says: text(
        'Ata, autenticada, da reunião que decidiu enviar a sugestão.',
        'Acta autenticada de la reunión que decidió enviar la sugerencia.',
        'Certified minutes of the meeting that decided to send it.',
      ),
      source: { ...chamberOrders('art. 254'), seen: seenClp },
      confidence: 'VERIFIED',
    },
  ],
  checklist: [
    text(
      'Estatuto, ata de posse e ata da decisão',
      'Estatuto, acta de posesión y acta de la decisión',
      'Statutes, board record and minutes',
    ),
    text('Cópias autenticadas', 'Copias autenticadas', 'Certified copies'),
    text(
      'Competência da União e iniciativa conferidas',
      'Competencia federal e iniciativa verificadas',
      'Federal competence and right to initiate checked',
    ),
  ],
}

/** A legislative suggestion by an organisation (Chamber, CLP) or a citizen's idea (Senate, e-Cidadania), until it becomes a bill. */
export const legislativeSuggestion: Procedure = {
  id: 'br-clp-ecidadania',
  name: text(
    'Sugestão legislativa (CLP) ou ideia legislativa (e-Cidadania)',
    'Sugerencia legislativa (CLP) o idea legislativa (e-Cidadania)',
    'Legislative suggestion (CLP) or idea (e-Cidadania)',
  ),
  noun: text('sugestão legislativa', 'sugerencia legislativa', 'legislative suggestion'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: nationalCalendar,
  stages,
  events,
  rules,
  outcomes: [
    { id: 'banco-de-ideias', name: text('Banco de ideias', 'Banco de ideas', 'Kept in the bank of ideas') },
    { id: 'proposicao', name: text('Transformada em proposição', 'Convertida en proyecto', 'Turned into a bill') },
    { id: 'arquivada', name: text('Arquivada', 'Archivada', 'Archived') },
  ],
  filings: [suggestion],
  provisions: [
    {
      id: 'br-clp-sugestao',
      says: text(
        'Na Câmara, entidade civil organizada sugere a qualquer tempo; partido político não pode.',
        'En la Cámara, una entidad civil organizada sugiere en cualquier momento; un partido político no puede.',
        'In the Chamber, an organised civil society body may suggest at any time; a political party may not.',
      ),
      source: { ...chamberOrders('arts. 32, XII, e 254'), seen: seenClp },
      confidence: 'VERIFIED',
    },
  ],
}
