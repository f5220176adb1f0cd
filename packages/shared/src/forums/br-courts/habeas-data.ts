import type { EventKind, Filing, Procedure, Rule, Stage } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { answers } from './answers.ts'
import { appealEvents } from './appeal-events.ts'
import { appealFilings, appealProvisions } from './appeal-filings.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { civilProcedure, substantive } from './counting.ts'
import { courts } from './courts.ts'
import { byPetitioner } from './filing-parts.ts'
import { pickRules } from './pick-rules.ts'
import { habeasDataLaw } from './sources.ts'
import { appealOutcomes, appealStages } from './stages.ts'

const stages: readonly Stage[] = [
  { id: 'req', name: text('Requerimento ao órgão', 'Solicitud al órgano', 'Request to the body'), waitsFor: 'state' },
  { id: 'inicial', name: text('Impetração', 'Interposición', 'Petition filed'), waitsFor: 'body' },
  { id: 'info', name: text('Informações', 'Informe del órgano', 'Information from the body'), waitsFor: 'state' },
  {
    id: 'mp',
    name: text('Parecer do Ministério Público', 'Dictamen del Ministerio Público', 'Opinion of the Public Prosecution'),
    waitsFor: 'third',
  },
  ...appealStages,
]

const events: readonly EventKind[] = [
  {
    id: 'access-requested',
    name: text('Acesso aos dados requerido', 'Acceso a los datos solicitado', 'Access to the data requested'),
    by: 'petitioner',
    from: ['req'],
    moves: 'req',
    precedes: true,
  },
  {
    id: 'correction-requested',
    name: text('Retificação ou anotação requerida', 'Rectificación o anotación solicitada', 'Correction or annotation requested'),
    by: 'petitioner',
    from: ['req'],
    moves: 'req',
    precedes: true,
  },
  {
    id: 'request-answered',
    name: text('Resposta do órgão', 'Respuesta del órgano', 'Answer of the body'),
    by: 'state',
    from: ['req'],
    precedes: true,
  },
  {
    id: 'habeas-data-filed',
    name: text('Habeas data impetrado', 'Habeas data interpuesto', 'Habeas data filed'),
    by: 'petitioner',
    from: ['req'],
    moves: 'inicial',
  },
  {
    id: 'authority-notified',
    name: text('Órgão notificado para informar', 'Órgano notificado para informar', 'Body notified to report'),
    by: 'body',
    from: ['inicial'],
    moves: 'info',
  },
  { id: 'information-filed', name: text('Informações prestadas', 'Informe presentado', 'Information filed'), by: 'state', from: ['info'] },
  {
    id: 'prosecution-heard',
    name: text('Vista ao Ministério Público', 'Traslado al Ministerio Público', 'File sent to the Public Prosecution'),
    by: 'body',
    from: ['info'],
    moves: 'mp',
  },
  {
    id: 'prosecution-opinion',
    name: text('Parecer do Ministério Público', 'Dictamen del Ministerio Público', 'Opinion of the Public Prosecution'),
    by: 'third',
    from: ['mp'],
  },
  ...appealEvents(stages),
]

const afterwards = text(
  'Sem decisão nesse tempo, o silêncio vale como recusa e instrui a petição.',
  'Sin decisión en ese tiempo, el silencio vale como negativa y acompaña la demanda.',
  'With no decision by then, silence counts as refusal and goes with the petition.',
)

const rules: readonly Rule[] = [
  {
    id: 'br-habeas-data-recusa',
    name: text('Resposta ao pedido de acesso', 'Respuesta a la solicitud de acceso', 'Answer to the request for access'),
    holder: 'state',
    nature: 'procedural',
    opens: ['access-requested'],
    closes: ['request-answered'],
    silence: ['habeas-data-filed'],
    terms: [
      {
        limit: fixed({ days: 10 }, substantive),
        source: habeasDataLaw('art. 8º, parágrafo único, I'),
        confidence: 'KNOWN',
        note: afterwards,
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-12', court: 'jfpr', why: '2/3 + 10.' },
      { trigger: '2026-11-05', due: '2026-11-16', court: 'jfpr', why: '15/11 é domingo e feriado.' },
    ],
  },
  {
    id: 'br-habeas-data-recusa-15d',
    name: text('Resposta ao pedido de retificação', 'Respuesta a la solicitud de rectificación', 'Answer to the request for correction'),
    holder: 'state',
    nature: 'procedural',
    opens: ['correction-requested'],
    closes: ['request-answered'],
    silence: ['habeas-data-filed'],
    terms: [
      {
        limit: fixed({ days: 15 }, substantive),
        source: habeasDataLaw('art. 8º, parágrafo único, II e III'),
        confidence: 'KNOWN',
        note: afterwards,
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-17', court: 'jfpr', why: '2/3 + 15.' },
      { trigger: '2026-04-06', due: '2026-04-22', court: 'jfpr', why: '21/4 é feriado.' },
    ],
  },
  {
    id: 'br-habeas-data-informacoes-10d',
    name: text('Informações do órgão', 'Informe del órgano', 'Information from the body'),
    holder: 'state',
    nature: 'procedural',
    opens: ['authority-notified'],
    closes: ['information-filed'],
    silence: ['prosecution-heard'],
    terms: [
      { from: '2016-03-18', limit: fixed({ workingDays: 10 }, civilProcedure), source: habeasDataLaw('art. 9º'), confidence: 'KNOWN' },
    ],
    examples: [
      { trigger: '2026-08-03', due: '2026-08-18', court: 'jfpr', why: '4-10/8 = 1-5; 11/8 feriado forense; 12-18/8 = 6-10.' },
      { trigger: '2026-08-03', due: '2026-08-17', court: 'tjpr', why: 'No TJPR 11/8 é dia útil.' },
    ],
  },
  {
    id: 'br-habeas-data-mp-5d',
    name: text('Parecer do Ministério Público', 'Dictamen del Ministerio Público', 'Opinion of the Public Prosecution'),
    holder: 'third',
    nature: 'procedural',
    opens: ['prosecution-heard'],
    closes: ['prosecution-opinion'],
    terms: [
      { from: '2016-03-18', limit: fixed({ workingDays: 5 }, civilProcedure), source: habeasDataLaw('art. 12'), confidence: 'KNOWN' },
    ],
    examples: [
      { trigger: '2026-08-03', due: '2026-08-10', court: 'jfpr', why: '4-7/8 = 1-4; 10/8 = 5.' },
      { trigger: '2026-08-06', due: '2026-08-14', court: 'jfpr', why: '7 e 10/8 = 1-2; 11/8 feriado forense; 12-14/8 = 3-5.' },
    ],
  },
]

const filing: Filing = {
  ...byPetitioner,
  id: 'br-habeas-data-inicial',
  name: text('Petição de habeas data', 'Demanda de habeas data', 'Petition for habeas data'),
  events: ['habeas-data-filed'],
  outline: [
    text(
      'Impetrante e órgão que guarda os dados',
      'Demandante y órgano que guarda los datos',
      'Petitioner and the body that keeps the data',
    ),
    text('Requerimento e recusa ou silêncio', 'Solicitud y negativa o silencio', 'Request and refusal or silence'),
    text(
      'Dados que se quer conhecer, retificar ou anotar',
      'Datos que se quiere conocer, rectificar o anotar',
      'Data to be known, corrected or annotated',
    ),
    text('Direito: CF, art. 5º, LXXII', 'Derecho: CF, art. 5, LXXII', 'Law: CF art. 5, LXXII'),
    text('Pedidos', 'Peticiones', 'Requests'),
  ],
  requirements: [
    {
      id: 'br-habeas-data-prova',
      says: text(
        'Provar a recusa, ou o silêncio por mais de 10 dias (acesso) ou 15 (retificação, anotação).',
        'Probar la negativa, o el silencio por más de 10 días (acceso) o 15 (rectificación, anotación).',
        'Prove refusal, or silence for more than 10 days (access) or 15 (correction, annotation).',
      ),
      source: habeasDataLaw('art. 8º, parágrafo único'),
      confidence: 'KNOWN',
    },
    {
      id: 'br-habeas-data-gratuito',
      says: text('Só sobre a própria pessoa; gratuito.', 'Solo sobre la propia persona; gratuito.', 'Only about oneself; free of charge.'),
      source: habeasDataLaw('arts. 7º e 21'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Protocolo do requerimento', 'Constancia de la solicitud', 'Receipt of the request'),
    text('Recusa ou prova do silêncio', 'Negativa o prueba del silencio', 'Refusal or proof of silence'),
    text('Procuração', 'Poder', 'Power of attorney'),
  ],
}

/** Habeas data (Law 9.507/1997): one's own data in public records, after the body refused or kept silent. */
export const habeasData: Procedure = {
  id: 'br-habeas-data',
  name: text('Habeas data', 'Habeas data', 'Habeas data'),
  noun: text('habeas data', 'habeas data', 'habeas data'),
  ourRole: 'petitioner',
  country: 'BR',
  courts,
  stages,
  events,
  rules: pickRules([...rules, ...fifteenDayAppeals, ...answers], { events, courts }),
  outcomes: appealOutcomes,
  filings: [filing, ...appealFilings(events)],
  provisions: appealProvisions,
}
