import { nameBody } from '../bodies.ts'
import { entry, type SeedAuthority } from './entry.ts'

type Row = readonly [body: string, form: string, number: string, date: string, title: string]

/** Of the councils; what one has since revoked is cited for what was decided under it. */
const rows: readonly Row[] = [
  [
    'Conselho Nacional de Imigração',
    'Resolução Normativa',
    '97/2012',
    '2012-01-12',
    'Dispõe sobre a concessão do visto permanente previsto no art. 16 da Lei nº 6.815, de 19 de agosto de 1980, a nacionais do Haiti',
  ],
  [
    'Conselho Nacional de Imigração',
    'Resolução Normativa',
    '126/2017',
    '2017-03-02',
    'Dispõe sobre a concessão de residência temporária a nacional de país fronteiriço',
  ],
  [
    'Comitê Nacional para os Refugiados',
    'Resolução Normativa',
    '17/2013',
    '2013-09-20',
    'Dispõe sobre a concessão de visto apropriado a indivíduos forçosamente deslocados por conta do conflito armado na República Árabe Síria',
  ],
  [
    'Comitê Nacional para os Refugiados',
    'Resolução Normativa',
    '18/2014',
    '2014-04-30',
    'Estabelece os procedimentos aplicáveis ao pedido e tramitação da solicitação de refúgio',
  ],
  [
    'Conselho Nacional de Justiça',
    'Resolução',
    '405/2021',
    '2021-07-06',
    'Estabelece procedimentos para o tratamento das pessoas migrantes custodiadas, acusadas, rés, condenadas ou privadas de liberdade',
  ],
]

export const brazilianResolutions: readonly SeedAuthority[] = rows.map(([body, form, number, date, title]) => {
  const short = nameBody(body, 'pt-BR', 'short')
  return entry({
    key: `br-${short.toLowerCase()}-${number.replace('/', '-')}`,
    confidence: 'KNOWN',
    kind: 'norm',
    system: 'brazil',
    body,
    title,
    shortTitle: `${form} ${short} nº ${number}`,
    number,
    form,
    date,
    language: 'pt',
  })
})
