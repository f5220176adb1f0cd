import type { Filing, Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { answers } from './answers.ts'
import { appealFilings, appealProvisions } from './appeal-filings.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { courts } from './courts.ts'
import { byPetitioner } from './filing-parts.ts'
import { pickRules } from './pick-rules.ts'
import { publicActionEvents as events, publicActionStages as stages } from './public-action/events.ts'
import { publicActionRules } from './public-action/rules.ts'
import { publicActionLaw } from './sources.ts'
import { appealOutcomes } from './stages.ts'

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
  rules: pickRules([...publicActionRules, ...fifteenDayAppeals, ...answers], { events, courts }),
  outcomes: [...appealOutcomes, { id: 'tac', name: text('Acordo homologado', 'Acuerdo homologado', 'Settled') }],
  filings: [filing, ...appealFilings(events)],
  provisions: appealProvisions,
}
