import type { EventKind, Filing, Procedure, Rule, Stage } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { answers } from './answers.ts'
import { appealEvents } from './appeal-events.ts'
import { appealFilings, appealProvisions } from './appeal-filings.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { substantive } from './counting.ts'
import { courts } from './courts.ts'
import { defenceEvents, defenceRule, summonsRule } from './defence.ts'
import { byPetitioner } from './filing-parts.ts'
import { pickRules } from './pick-rules.ts'
import { popularActionLaw, publicActionLaw } from './sources.ts'
import { appealOutcomes, appealStages } from './stages.ts'

const stages: readonly Stage[] = [
  {
    id: 'prep',
    name: text('Inquérito civil e documentos', 'Investigación civil y documentos', 'Civil inquiry and documents'),
    waitsFor: 'petitioner',
  },
  { id: 'inicial', name: text('Petição inicial', 'Demanda', 'Action filed'), waitsFor: 'body' },
  { id: 'lim', name: text('Liminar', 'Medida cautelar', 'Interim order'), waitsFor: 'body' },
  { id: 'cont', name: text('Contestação', 'Contestación', 'Defence'), waitsFor: 'state' },
  { id: 'instr', name: text('Instrução', 'Prueba', 'Evidence'), waitsFor: 'body' },
  ...appealStages,
  { id: 'exec', name: text('Cumprimento', 'Ejecución', 'Enforcement'), waitsFor: 'state' },
]

const whileTried = ['inicial', 'lim', 'cont', 'instr']

const events: readonly EventKind[] = [
  {
    id: 'harm-suffered',
    name: text('Ato ou omissão lesiva', 'Acto u omisión lesiva', 'Harmful act or omission'),
    by: 'state',
    from: ['prep'],
    moves: 'prep',
    precedes: true,
  },
  {
    id: 'inquiry-archived',
    name: text(
      'Inquérito civil arquivado pelo MP',
      'Investigación civil archivada por el MP',
      'Civil inquiry shelved by the Public Prosecution',
    ),
    by: 'third',
    from: ['prep'],
    precedes: true,
  },
  {
    id: 'archive-sent-for-review',
    name: text('Arquivamento remetido ao órgão de revisão', 'Archivo remitido al órgano de revisión', 'Shelving sent for review'),
    by: 'third',
    from: ['prep'],
    precedes: true,
  },
  {
    id: 'action-filed',
    name: text('Ação civil pública ajuizada', 'Acción civil pública presentada', 'Civil public action filed'),
    by: 'petitioner',
    from: ['prep'],
    moves: 'inicial',
  },
  {
    id: 'entity-heard',
    name: text(
      'Ente público intimado sobre a liminar',
      'Entidad pública notificada sobre la cautelar',
      'Public body asked about the interim order',
    ),
    by: 'body',
    from: ['inicial'],
  },
  {
    id: 'entity-answered',
    name: text('Manifestação do ente público', 'Escrito de la entidad pública', 'Answer of the public body'),
    by: 'state',
    from: ['inicial'],
  },
  {
    id: 'interim-decided',
    name: text('Liminar decidida', 'Medida cautelar resuelta', 'Interim order decided'),
    by: 'body',
    from: ['inicial'],
    moves: 'lim',
  },
  ...defenceEvents(['inicial', 'lim', 'cont'], 'cont'),
  {
    id: 'evidence-opened',
    name: text('Fase de provas aberta', 'Período de prueba abierto', 'Evidence opened'),
    by: 'body',
    from: ['cont'],
    moves: 'instr',
  },
  {
    id: 'settlement-approved',
    name: text('Acordo (TAC) homologado', 'Acuerdo (TAC) homologado', 'Settlement (TAC) approved'),
    by: 'body',
    from: ['prep', ...whileTried, ...appealStages.map((stage) => stage.id)],
    outcome: 'tac',
  },
  ...appealEvents(stages),
  {
    id: 'enforcement-begun',
    name: text('Cumprimento iniciado', 'Ejecución iniciada', 'Enforcement begun'),
    by: 'petitioner',
    from: ['sent', 'ap', 'acordao', 'merito', 'tese'],
    moves: 'exec',
  },
]

const rules: readonly Rule[] = [
  {
    id: 'br-acp-prescricao-5a',
    name: text('Ajuizamento da ação civil pública', 'Presentación de la acción civil pública', 'Filing the civil public action'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['harm-suffered'],
    closes: ['action-filed'],
    terms: [
      {
        limit: fixed({ years: 5 }, substantive),
        source: { ...popularActionLaw('art. 21'), cite: 'Lei 4.717/1965, art. 21, por analogia (STJ)' },
        confidence: 'KNOWN',
        note: text(
          'Por analogia; a reparação do dano ambiental é imprescritível (STF, Tema 999) e a omissão continuada renova o prazo.',
          'Por analogía; la reparación ambiental es imprescriptible (STF, Tema 999) y la omisión continuada renueva el plazo.',
          'By analogy; environmental claims never lapse (STF, Theme 999) and a continuing omission renews the period.',
        ),
      },
    ],
    examples: [
      { trigger: '2021-06-15', due: '2026-06-15', safe: '2026-06-12', court: 'jfpr', why: 'Ano a ano, mesma data (segunda-feira).' },
      { trigger: '2021-12-22', due: '2027-01-07', court: 'jfpr', why: '22/12/2026 cai no recesso: passa a 7/1/2027.' },
    ],
  },
  {
    id: 'br-acp-arquivamento-ic-3d',
    name: text(
      'Remessa do arquivamento ao órgão de revisão',
      'Remisión del archivo al órgano de revisión',
      'Sending the shelving for review',
    ),
    holder: 'third',
    nature: 'procedural',
    opens: ['inquiry-archived'],
    closes: ['archive-sent-for-review'],
    silence: ['action-filed'],
    terms: [
      {
        limit: fixed({ days: 3 }, substantive),
        source: publicActionLaw('art. 9º, §§ 1º e 2º'),
        confidence: 'KNOWN',
        note: text(
          'Até a sessão de revisão, associações podem juntar razões e documentos.',
          'Hasta la sesión de revisión, las asociaciones pueden aportar razones y documentos.',
          'Until the review session, associations may add reasons and documents.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-05', court: 'jfpr', why: '3-5/3 = 1-3.' },
      { trigger: '2026-04-29', due: '2026-05-04', court: 'jfpr', why: 'O terceiro dia é sábado, 2/5: passa a segunda, 4/5.' },
    ],
  },
  {
    id: 'br-liminar-oitiva-72h',
    name: text(
      'Manifestação do ente público sobre a liminar',
      'Escrito de la entidad pública sobre la cautelar',
      'Public body on the interim order',
    ),
    holder: 'state',
    nature: 'procedural',
    opens: ['entity-heard'],
    closes: ['entity-answered'],
    silence: ['interim-decided'],
    terms: [
      {
        limit: fixed({ hours: 72 }, substantive),
        source: { cite: 'Lei 8.437/1992, art. 2º', url: 'https://www.planalto.gov.br/ccivil_03/leis/l8437.htm' },
        confidence: 'KNOWN',
        note: text(
          'Risco grave e urgência permitem decidir antes.',
          'El riesgo grave y la urgencia permiten decidir antes.',
          'Grave risk and urgency allow a decision before it.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-05', court: 'jfpr', why: 'Sem a hora, 72 horas do início do dia.' },
      { trigger: '2026-02-13', due: '2026-02-16', court: 'jfpr', why: 'Horas correm também no fim de semana e no Carnaval.' },
    ],
  },
  summonsRule,
  defenceRule,
]

const filing: Filing = {
  ...byPetitioner,
  id: 'br-acp-inicial',
  name: text('Petição inicial da ação civil pública', 'Demanda de acción civil pública', 'Petition in a civil public action'),
  events: ['action-filed'],
  outline: [
    text('Legitimidade ativa (art. 5º)', 'Legitimación activa (art. 5)', 'Standing (art. 5)'),
    text(
      'Competência: lugar do dano; Justiça Federal se União',
      'Competencia: lugar del daño; Justicia Federal si es la Unión',
      'Court: place of the harm; federal if the Union is party',
    ),
    text('Fatos', 'Hechos', 'Facts'),
    text('Direito', 'Derecho', 'Law'),
    text('Tutela de urgência', 'Medida urgente', 'Urgent relief'),
    text(
      'Pedidos: obrigações, dano moral coletivo, fundo',
      'Peticiones: obligaciones, daño moral colectivo, fondo',
      'Requests: obligations, collective moral damage, fund',
    ),
    text('Provas e valor da causa', 'Prueba y cuantía', 'Evidence and value of the claim'),
  ],
  requirements: [
    {
      id: 'br-acp-legitimidade-1a',
      says: text(
        'Associação constituída há um ano e com finalidade ligada ao tema; o juiz pode dispensar o ano por manifesto interesse social.',
        'Asociación constituida desde hace un año y con fines ligados al tema; el juez puede dispensar el año por interés social manifiesto.',
        'An association one year old whose purposes cover the subject; the judge may waive the year for manifest social interest.',
      ),
      source: publicActionLaw('art. 5º, V e § 4º'),
      confidence: 'KNOWN',
    },
    {
      id: 'br-acp-custas',
      says: text('Sem custas nem honorários, salvo má-fé.', 'Sin tasas ni honorarios, salvo mala fe.', 'No fees or costs, save bad faith.'),
      source: publicActionLaw('art. 18'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text(
      'Estatuto com a finalidade, há um ano registrado',
      'Estatuto con la finalidad, registrado hace un año',
      'Statutes with the purpose, registered a year ago',
    ),
    text('Ata da diretoria e procuração', 'Acta de la directiva y poder', 'Minutes of the board and power of attorney'),
    text('Respostas a pedidos de informação', 'Respuestas a solicitudes de información', 'Answers to requests for information'),
    text('Prova do dano coletivo', 'Prueba del daño colectivo', 'Proof of the collective harm'),
    text(
      'Outra ação ou inquérito sobre o mesmo fato',
      'Otra acción o investigación por el mismo hecho',
      'Another action or inquiry on the same facts',
    ),
  ],
}

/** Civil public action (Law 7.347/1985), brought by an association, the prosecution or the public defence. */
export const publicAction: Procedure = {
  id: 'br-acp',
  name: text('Ação civil pública', 'Acción civil pública', 'Civil public action'),
  noun: text('ação', 'acción', 'action'),
  ourRole: 'petitioner',
  country: 'BR',
  courts,
  stages,
  events,
  rules: pickRules([...rules, ...fifteenDayAppeals, ...answers], { events, courts }),
  outcomes: [...appealOutcomes, { id: 'tac', name: text('Acordo homologado', 'Acuerdo homologado', 'Settled') }],
  filings: [filing, ...appealFilings(events)],
  provisions: appealProvisions,
}
