import { addDays, type IsoDate } from '@travessia/shared/dates'
import type { DemonstrationCase, DemonstrationMeasure } from './shape.ts'
import { weekdayBefore } from './weekday-before.ts'

/** An invented case that was judged: what was ordered is partly done, and who says what of it is not the same. */
export function judgedCase(today: IsoDate): DemonstrationCase {
  const ago = (days: number) => weekdayBefore(addDays(today, -days))
  return {
    title: 'Comunidade do Rio Claro vs. Brasil',
    summary:
      'Caso inventado. Pessoas migrantes foram retiradas de um abrigo e levadas à fronteira sem que ninguém as ouvisse. A Corte Interamericana condenou o Estado; agora se supervisiona o cumprimento da sentença, e o relatório do Estado espera as nossas observações.',
    state: 'BR',
    territory: 'Boa Vista/RR',
    tags: ['caso inventado', 'cumprimento de sentença', 'expulsão coletiva'],
    people: [
      {
        name: 'Yelitza Ramos (nome fictício)',
        role: 'victim',
        protected: true,
        pseudonym: 'Senhora Y.',
        initials: 'Y.R.',
        groupLabel: 'uma pessoa migrante',
        nationality: 'VE',
      },
    ],
    annexes: [
      { title: 'Relatório do Estado sobre o cumprimento', datedOn: ago(20), pages: 34, source: 'Ministério das Relações Exteriores' },
      { title: 'Extrato do Diário Oficial com o resumo da sentença', datedOn: ago(210), pages: 6, source: 'Imprensa Nacional' },
      { title: 'Atestado de consultas realizadas e recusadas', datedOn: ago(30), pages: 9, source: 'Unidade de saúde' },
    ],
    proceedings: [
      {
        procedure: 'iacthr-monitoring',
        ourRole: 'petitioner',
        beganOn: ago(390),
        events: [
          { kind: 'judgment-notified', on: ago(390) },
          { kind: 'judgment-published', on: ago(210) },
          { kind: 'compliance-report-received', on: ago(20) },
          { kind: 'compliance-report-transmitted', on: ago(9), fields: { due: addDays(today, 19) } },
        ],
        measures: measures(ago),
      },
    ],
  }
}

function measures(ago: (days: number) => IsoDate): DemonstrationMeasure[] {
  return [
    {
      ...{
        number: '6',
        text: 'O Estado publicará o resumo oficial desta sentença no Diário Oficial e na página do ministério responsável.',
      },
      ...{
        addressee: 'Ministério da Justiça e Segurança Pública',
        term: 'stated',
        termText: 'seis meses a contar da notificação',
        termSource: 'par. 151',
      },
      statuses: [
        { voice: 'us', status: 'not-started', on: ago(250) },
        { voice: 'state', status: 'complied', on: ago(20), note: 'O resumo foi publicado no Diário Oficial.', annexes: [0, 1] },
        {
          ...{ voice: 'us', status: 'partial', on: ago(5), annexes: [1] },
          note: 'A publicação no Diário Oficial está feita. Na página do ministério o resumo não se encontra: procurou-se em três dias diferentes.',
        },
      ],
    },
    {
      ...{
        number: '7',
        text: 'O Estado oferecerá às vítimas tratamento de saúde física e mental, gratuito e próximo do lugar onde vivem.',
      },
      ...{ addressee: 'Ministério da Saúde', term: 'stated', termText: 'de forma imediata', termSource: 'par. 156' },
      statuses: [
        { voice: 'state', status: 'in-progress', on: ago(20), note: 'As vítimas foram incluídas na rede pública.', annexes: [0] },
        {
          ...{ voice: 'us', status: 'not-complied', on: ago(5), annexes: [2] },
          note: 'Das doze consultas marcadas, nove foram recusadas por falta de registro migratório.',
        },
      ],
    },
    {
      ...{ number: '8', text: 'O Estado pagará as quantias fixadas a título de dano material e imaterial.' },
      ...{ addressee: 'Advocacia-Geral da União', term: 'date', termOn: ago(25), termSource: 'par. 170' },
      statuses: [
        { voice: 'state', status: 'complied', on: ago(20), annexes: [0] },
        { voice: 'us', status: 'complied', on: ago(5), note: 'Os pagamentos foram confirmados com cada família.' },
      ],
    },
    {
      ...{
        number: '9',
        type: 'general',
        text: 'O Estado adotará um protocolo que garanta entrevista individual antes de qualquer retirada do país.',
      },
      ...{ addressee: 'Polícia Federal', term: 'stated', termText: 'prazo razoável', termSource: 'par. 163' },
      statuses: [{ voice: 'state', status: 'in-progress', on: ago(20), note: 'Há um grupo de trabalho.', annexes: [0] }],
    },
    {
      ...{ number: '10', type: 'procedural', text: 'O Estado informará a Corte das medidas adotadas.' },
      ...{ term: 'stated', termText: 'um ano a contar da notificação', reportRule: 'iacthr-first-compliance-report' },
      statuses: [{ voice: 'body', status: 'in-progress', on: ago(9) }],
    },
  ]
}
