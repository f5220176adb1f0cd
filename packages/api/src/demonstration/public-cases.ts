import type { IsoDate } from '@travessia/shared/dates'
import type { DemonstrationCase, DemonstrationEvent } from './shape.ts'

// Dates as the judgments of the Inter-American Court state them. Where a judgment counts extensions without
// printing their dates, one entry stands for all and says so.
const extensions =
  'A sentença fala em prorrogações do prazo do art. 51 sem indicar a data de cada uma; este registro vale por todas, até a submissão do caso.'

export const publicCases: readonly DemonstrationCase[] = [
  {
    title: 'Honorato e outros vs. Brasil',
    summary:
      'Operação policial “Castelinho”. Caso público, para estudo: as datas são as da sentença da Corte Interamericana de 27 de novembro de 2023 (Série C n. 508).',
    state: 'BR',
    territory: 'São Paulo',
    tags: ['caso público', 'violência policial'],
    proceedings: [
      {
        procedure: 'iachr-petition',
        beganOn: '2003-04-24',
        events: [
          { kind: 'petition-lodged', on: '2003-04-24' },
          { kind: 'admissibility-report-notified', on: '2007-05-29', note: 'Relatório de 3 de março de 2007.' },
          { kind: 'merits-report-adopted', on: '2019-12-06' },
          { kind: 'merits-report-notified', on: '2020-02-28' },
          { kind: 'art51-suspension-granted', on: '2020-05-27', fields: { due: '2021-05-28' }, note: extensions },
          { kind: 'submitted-to-court', on: '2021-05-28' },
          ...notTold('2021-05-28', 'iachr-merits-observations-2001-2009'),
        ],
      },
      {
        procedure: 'iacthr-contentious',
        beganOn: '2021-05-28',
        events: [
          { kind: 'case-submitted', on: '2021-05-28' },
          { kind: 'case-notified', on: '2021-09-30' },
          { kind: 'agents-designated', on: '2021-11-01' },
          { kind: 'esap-received', on: '2021-12-01', note: 'Recebido no último dia do prazo.' },
          { kind: 'state-answer-received', on: '2022-03-31' },
          { kind: 'observations-on-objections-received', on: '2022-06-15' },
          { kind: 'hearing-opened', on: '2023-02-08' },
          { kind: 'hearing-closed', on: '2023-02-09' },
          { kind: 'final-arguments-received', on: '2023-03-10' },
          { kind: 'judgment-adopted', on: '2023-11-27' },
          ...notTold(
            '2023-11-27',
            'iacthr-representatives-address',
            'iacthr-signature-originals-annexes',
            'iacthr-state-originals-annexes',
            'iacthr-amicus-hearing',
          ),
        ],
      },
    ],
  },
  {
    title: 'Nadege Dorzema e outros vs. República Dominicana',
    summary:
      'Morte e expulsão de migrantes haitianos; sentença de referência em migração. Caso público, para estudo: datas da sentença de 24 de outubro de 2012 (Série C n. 251).',
    state: 'DO',
    territory: 'Guayubín',
    tags: ['caso público', 'migração', 'expulsão coletiva'],
    proceedings: [
      {
        procedure: 'iachr-petition',
        beganOn: '2005-11-28',
        events: [
          { kind: 'petition-lodged', on: '2005-11-28' },
          { kind: 'merits-report-notified', on: '2010-11-11' },
          { kind: 'submitted-to-court', on: '2011-02-11', note: 'No último dia dos três meses do art. 51.' },
        ],
      },
      {
        procedure: 'iacthr-contentious',
        beganOn: '2011-02-11',
        events: [
          { kind: 'case-submitted', on: '2011-02-11' },
          { kind: 'case-notified', on: '2011-05-24', fields: { annexes: 'pending' } },
          { kind: 'esap-received', on: '2011-07-26' },
          {
            kind: 'esap-transmitted',
            on: '2011-11-24',
            fields: { annexes: 'pending' },
            note: 'Anexos enviados por correio eletrônico em 24 de novembro de 2011.',
          },
          { kind: 'esap-annexes-received-by-state', on: '2011-11-28' },
          {
            kind: 'state-answer-received',
            on: '2012-02-14',
            note: 'Inadmitida: 17 dias fora do prazo, que venceu no sábado, 28 de janeiro de 2012, então sem prorrogação.',
          },
          { kind: 'hearing-opened', on: '2012-06-21' },
          { kind: 'hearing-closed', on: '2012-06-22' },
          { kind: 'final-arguments-ordered', on: '2012-06-22', fields: { due: '2012-07-23' } },
          {
            kind: 'final-arguments-received',
            on: '2012-07-23',
            time: '23:35',
            note: 'A transmissão começou às 23h35 do último dia e foi admitida.',
          },
          { kind: 'judgment-adopted', on: '2012-10-24' },
          ...notTold('2012-10-24', 'iacthr-representatives-address', 'iacthr-signature-originals-annexes'),
        ],
      },
    ],
    closedOn: '2012-10-24',
  },
  {
    title: 'Habbal e outros vs. Argentina',
    summary:
      'Expulsão e perda da nacionalidade de uma família migrante. Caso público, para estudo: datas da sentença de 31 de agosto de 2022 (Série C n. 463).',
    state: 'AR',
    territory: 'Mendoza',
    tags: ['caso público', 'migração', 'nacionalidade'],
    proceedings: [
      {
        procedure: 'iachr-petition',
        beganOn: '1996-05-24',
        events: [
          { kind: 'petition-lodged', on: '1996-05-24' },
          { kind: 'admissibility-report-notified', on: '2008-07-15' },
          { kind: 'merits-report-adopted', on: '2019-09-28' },
          { kind: 'merits-report-notified', on: '2019-12-03' },
          { kind: 'art51-suspension-granted', on: '2020-03-02', fields: { due: '2021-02-03' }, note: extensions },
          { kind: 'submitted-to-court', on: '2021-02-03' },
          ...notTold('2021-02-03', 'iachr-merits-observations-2001-2009'),
        ],
      },
      {
        procedure: 'iacthr-contentious',
        beganOn: '2021-02-03',
        events: [
          { kind: 'case-submitted', on: '2021-02-03' },
          { kind: 'case-notified', on: '2021-06-14' },
          { kind: 'esap-received', on: '2021-08-12' },
          { kind: 'state-answer-received', on: '2021-11-01' },
          { kind: 'observations-on-objections-received', on: '2021-12-26' },
          {
            kind: 'observations-on-objections-received',
            on: '2022-01-05',
            title: 'Observações às exceções preliminares (segundo escrito)',
          },
          { kind: 'hearing-opened', on: '2022-04-01' },
          { kind: 'hearing-closed', on: '2022-04-01' },
          { kind: 'final-arguments-received', on: '2022-04-30' },
          { kind: 'final-arguments-received', on: '2022-05-02', title: 'Alegações finais escritas (segundo escrito)' },
          { kind: 'judgment-adopted', on: '2022-08-31' },
          ...notTold('2022-08-31', 'iacthr-representatives-address', 'iacthr-signature-originals-annexes'),
        ],
      },
    ],
    closedOn: '2022-08-31',
  },
  {
    title: 'Favela Nova Brasília vs. Brasil',
    summary:
      'Incursões policiais de 1994 e 1995 no Rio de Janeiro. Caso público, para estudo: datas das sentenças da Corte Interamericana (Série C n. 333 e 345).',
    state: 'BR',
    territory: 'Rio de Janeiro',
    tags: ['caso público', 'violência policial'],
    proceedings: [
      {
        procedure: 'iachr-petition',
        beganOn: '1995-11-03',
        events: [
          { kind: 'petition-lodged', on: '1995-11-03', title: 'Primeira petição' },
          { kind: 'petition-lodged', on: '1996-07-24', title: 'Segunda petição' },
          { kind: 'admissibility-report-notified', on: '1998-09-25', title: 'Relatório de admissibilidade da primeira petição' },
          { kind: 'admissibility-report-notified', on: '2001-02-22', title: 'Relatório de admissibilidade da segunda petição' },
          { kind: 'merits-report-adopted', on: '2011-10-31' },
          { kind: 'merits-report-notified', on: '2012-01-19' },
          {
            kind: 'art51-suspension-granted',
            on: '2012-04-18',
            fields: { due: '2015-05-19' },
            title: 'Doze prorrogações',
            note: extensions,
          },
          { kind: 'submitted-to-court', on: '2015-05-19' },
        ],
      },
      {
        procedure: 'iacthr-contentious',
        beganOn: '2015-05-19',
        events: [
          { kind: 'case-submitted', on: '2015-05-19' },
          { kind: 'case-notified', on: '2015-06-12' },
          { kind: 'esap-received', on: '2015-08-17' },
          { kind: 'state-answer-received', on: '2015-11-09' },
          { kind: 'observations-on-objections-received', on: '2016-01-12' },
          { kind: 'hearing-opened', on: '2016-10-12' },
          { kind: 'hearing-closed', on: '2016-10-13' },
          { kind: 'final-arguments-received', on: '2016-11-11' },
          { kind: 'judgment-adopted', on: '2017-02-16' },
          { kind: 'judgment-notified', on: '2017-05-12' },
          { kind: 'interpretation-requested', on: '2017-08-09' },
          { kind: 'interpretation-requested-by-state', on: '2017-08-14' },
          ...notTold('2017-08-14', 'iacthr-representatives-address', 'iacthr-signature-originals-annexes', 'iacthr-rectification'),
        ],
      },
    ],
    closedOn: '2017-08-14',
  },
]

/** A limit whose act the judgment does not speak of: neither met nor missed, as far as one can read. */
function notTold(on: IsoDate, ...rules: string[]): DemonstrationEvent[] {
  return rules.map((rule) => ({ kind: 'deadline-waived', on, fields: { for: rule, reason: 'A sentença não narra este ato.' } }))
}
