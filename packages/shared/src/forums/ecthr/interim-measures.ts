import type { Filing, Procedure, Rule } from '../../law.ts'
import { ask, dateless, open } from '../terms.ts'
import { text } from '../text.ts'
import { strasbourg } from './counting.ts'
import { sameMatter } from './door.ts'
import { interimEvents } from './events-interim.ts'
import { officialLanguages } from './languages.ts'
import { courtRules, practiceDirection } from './sources.ts'
import { parties } from './states.ts'

const rule39 = 'Rule 39 § 1 (in force on 28 March 2024); Practice Direction on interim measures'

const rules: readonly Rule[] = [
  {
    id: 'echr-rule39-request',
    name: text('Pedir medida provisória (art. 39)', 'Solicitar medida provisional (art. 39)', 'Requesting an interim measure (Rule 39)'),
    holder: 'petitioner',
    nature: 'target',
    opens: ['risk-imminent'],
    closes: ['rule39-requested'],
    terms: [
      {
        from: '2024-03-28',
        limit: open(
          text(
            'o quanto antes, na hora de Estrasburgo, mesmo antes da decisão interna final; convém ao menos um dia útil antes da remoção.',
            'cuanto antes, en hora de Estrasburgo, incluso antes de la decisión interna definitiva; conviene al menos un día hábil antes de la expulsión.',
            'as soon as possible, Strasbourg time, even before the final domestic decision; best at least one working day before removal.',
          ),
        ),
        source: {
          ...courtRules(rule39, 'text of Rule 39 § 1 of 2024; site of the Court; Practice Direction of 2015 for the contents'),
          url: 'https://r39.echr.coe.int/',
        },
        confidence: 'VERIFIED',
        note: text(
          'O dia útil vem da Instrução anterior; no texto de 2024 não foi conferido.',
          'El día hábil procede de la Instrucción anterior; en el texto de 2024 no se ha verificado.',
          'The working day comes from the earlier Practice Direction; it was not checked in the text of 2024.',
        ),
      },
    ],
    examples: [dateless('uncovered', '2024-03-27', 'before the present text'), dateless('open', '2024-03-28', 'as soon as possible')],
  },
  {
    id: 'echr-rule39-followup-form',
    name: text('Apresentar a petição completa', 'Presentar la demanda completa', 'Lodging the complete application'),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['measure-granted', 'measure-refused'],
    closes: ['application-lodged'],
    survives: true,
    terms: [
      {
        limit: ask(
          text(
            'a data está na carta da Corte; o pedido não é petição, e os quatro meses continuam a correr.',
            'la fecha figura en la carta del Tribunal; la solicitud no es una demanda, y los cuatro meses siguen corriendo.',
            'the date is in the letter of the Court; the request is no application, and the four months go on running.',
          ),
        ),
        source: courtRules('Rules 39 and 47'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'the letter says the date'),
      dateless('ask', '2026-12-24', 'no recess moves it: the letter decides'),
    ],
  },
]

const request: Filing = {
  id: 'echr-r39-request',
  name: text(
    'Pedido de medida provisória (art. 39)',
    'Solicitud de medida provisional (art. 39)',
    'Request for an interim measure (Rule 39)',
  ),
  by: 'petitioner',
  events: ['rule39-requested'],
  languages: officialLanguages,
  outline: [
    text('“Rule 39 - Urgent” e pessoa de contato', '«Rule 39 - Urgent» y persona de contacto', '“Rule 39 - Urgent” and contact person'),
    text(
      'Requerente: identidade, paradeiro; dia e hora da remoção, destino, voo',
      'Demandante: identidad, paradero; día y hora de la expulsión, destino, vuelo',
      'Applicant: identity, whereabouts; day and time of removal, destination, flight',
    ),
    text('Estado e medida pedida', 'Estado y medida solicitada', 'State and measure requested'),
    text('Fatos e processos internos', 'Hechos y procesos internos', 'Facts and domestic proceedings'),
    text(
      'Risco iminente de dano irreparável, por artigo',
      'Riesgo inminente de daño irreparable, por artículo',
      'Imminent risk of irreparable harm, by Article',
    ),
    text(
      'Recursos com efeito suspensivo: esgotados ou inexistentes',
      'Recursos con efecto suspensivo: agotados o inexistentes',
      'Remedies with suspensive effect: used or unavailable',
    ),
    text('Documentos', 'Documentos', 'Documents'),
    text('Procuração', 'Poder', 'Authority form'),
  ],
  requirements: [
    {
      id: 'echr-r39-channel',
      says: text(
        'Pelo sítio r39.echr.coe.int, fax ou correio; nunca por e-mail.',
        'Por el sitio r39.echr.coe.int, fax o correo postal; nunca por correo electrónico.',
        'Through r39.echr.coe.int, fax or post; never by e-mail.',
      ),
      source: practiceDirection('interim measures', 'text of 2015 and the site of the Court'),
      confidence: 'VERIFIED',
    },
    {
      id: 'echr-r39-self-contained',
      says: text(
        'As razões estão no próprio pedido, com todas as decisões internas; mudanças se informam logo.',
        'Las razones están en la propia solicitud, con todas las decisiones internas; los cambios se informan de inmediato.',
        'The reasons stand in the request itself, with every domestic decision; changes are told at once.',
      ),
      source: practiceDirection('interim measures', 'text of 2015'),
      confidence: 'VERIFIED',
    },
  ],
  checklist: [
    text('Dia e hora da remoção, voo', 'Día y hora de la expulsión, vuelo', 'Day and time of removal, flight'),
    text('Todas as decisões internas', 'Todas las decisiones internas', 'Every domestic decision'),
    text('Relatórios sobre o país, laudos médicos', 'Informes sobre el país, informes médicos', 'Country reports, medical reports'),
    text('Procuração assinada', 'Poder firmado', 'Signed authority'),
  ],
}

/** Interim measures under Rule 39, mostly against removal. */
export const interimMeasures: Procedure = {
  id: 'echr-r39',
  name: text('Medida provisória (art. 39)', 'Medida provisional (art. 39)', 'Interim measure (Rule 39)'),
  noun: text('pedido', 'solicitud', 'request'),
  ourRole: 'petitioner',
  calendar: strasbourg,
  stages: [
    { id: 'risk', name: text('Risco iminente', 'Riesgo inminente', 'Imminent risk'), waitsFor: 'petitioner' },
    { id: 'request', name: text('Pedido apresentado', 'Solicitud presentada', 'Request filed'), waitsFor: 'body' },
    { id: 'decision', name: text('Com o juiz de plantão', 'Ante el juez de guardia', 'Before the duty judge'), waitsFor: 'body' },
    { id: 'applied', name: text('Medida em vigor', 'Medida en vigor', 'Measure in force'), waitsFor: 'petitioner' },
    {
      id: 'followup',
      name: text('Petição completa apresentada', 'Demanda completa presentada', 'Full application lodged'),
      waitsFor: 'body',
    },
  ],
  events: interimEvents,
  rules,
  outcomes: [
    { id: 'refused', name: text('Negada', 'Denegada', 'Refused') },
    { id: 'lifted', name: text('Levantada ou expirada', 'Levantada o expirada', 'Lifted or expired') },
    { id: 'merged', name: text('Segue na petição individual', 'Sigue en la demanda individual', 'Continues in the application') },
  ],
  filings: [request],
  provisions: [
    {
      id: 'echr-rule39-no-appeal',
      says: text(
        'Da recusa não cabe recurso; novo pedido só com fatos novos.',
        'Contra la denegación no cabe recurso; nueva solicitud solo con hechos nuevos.',
        'A refusal cannot be appealed; a new request needs new facts.',
      ),
      source: courtRules(rule39),
      confidence: 'KNOWN',
    },
  ],
  accepts: parties,
  door: {
    entry: 'rule39-requested',
    exhaustion: 'not-required',
    sameMatter,
    languages: officialLanguages,
    needs: [
      text(
        'Risco iminente e irreparável (arts. 2, 3; raramente 8)',
        'Riesgo inminente e irreparable (arts. 2, 3; rara vez 8)',
        'Imminent, irreparable risk (arts. 2, 3; rarely 8)',
      ),
      text('Dia e hora do ato temido', 'Día y hora del acto temido', 'Day and hour of the act feared'),
      text(
        'Recursos com efeito suspensivo usados ou inexistentes',
        'Recursos con efecto suspensivo usados o inexistentes',
        'Remedies with suspensive effect used or unavailable',
      ),
      text('Decisões internas e procuração', 'Decisiones internas y poder', 'Domestic decisions and authority'),
    ],
  },
}
