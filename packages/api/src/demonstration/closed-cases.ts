import { addDays, type IsoDate } from '@travessia/shared/dates'
import type { DemonstrationCase } from './shape.ts'
import { weekdayBefore } from './weekday-before.ts'

/** Invented cases that ended within the year, well and badly, so that what the director reads of outcomes is there to be read. */
export function closedCases(today: IsoDate): DemonstrationCase[] {
  const ago = (days: number) => weekdayBefore(addDays(today, -days))
  return [accessCase(ago), refugeCase(ago), precautionaryCase(ago)]
}

type Ago = (days: number) => IsoDate

function accessCase(ago: Ago): DemonstrationCase {
  return {
    title: 'Acesso aos registros de retiradas na fronteira',
    summary:
      'Caso inventado. Pediu-se ao ministério o número de pessoas retiradas do país sem decisão; a resposta veio incompleta, e o segundo recurso trouxe os registros.',
    state: 'BR',
    territory: 'Brasília/DF',
    tags: ['caso inventado', 'acesso à informação'],
    proceedings: [
      {
        procedure: 'br-lai',
        beganOn: ago(150),
        events: [
          { kind: 'request-registered', on: ago(150) },
          { kind: 'answered', on: ago(134), note: 'Os números vieram sem a separação por posto de fronteira.' },
          { kind: 'first-appeal-filed', on: ago(127) },
          { kind: 'first-appeal-decided', on: ago(124) },
          { kind: 'second-appeal-filed', on: ago(117) },
          { kind: 'access-given', on: ago(114) },
        ],
      },
    ],
    closedOn: ago(110),
  }
}

function refugeCase(ago: Ago): DemonstrationCase {
  return {
    title: 'Pedido de refúgio de uma professora',
    summary: 'Caso inventado. O pedido foi negado na primeira decisão; o recurso ao Ministro levou ao reconhecimento.',
    state: 'BR',
    territory: 'São Paulo/SP',
    tags: ['caso inventado', 'refúgio'],
    people: [
      {
        name: 'Mariam Keita (nome fictício)',
        role: 'victim',
        protected: true,
        pseudonym: 'Professora K.',
        initials: 'M.K.',
        groupLabel: 'uma pessoa solicitante de refúgio',
        nationality: 'ML',
      },
    ],
    proceedings: [
      {
        procedure: 'br-conare',
        beganOn: ago(300),
        events: [
          { kind: 'refuge-requested', on: ago(300) },
          { kind: 'interview-called', on: ago(240) },
          { kind: 'interview-held', on: ago(220) },
          { kind: 'refusal-notified', on: ago(200) },
          { kind: 'appeal-filed', on: ago(190) },
          { kind: 'appeal-opinion', on: ago(150) },
          { kind: 'recognised', on: ago(60) },
          { kind: 'registered', on: ago(45) },
        ],
      },
    ],
    closedOn: ago(40),
  }
}

function precautionaryCase(ago: Ago): DemonstrationCase {
  return {
    title: 'Pessoas retidas na área de trânsito do aeroporto',
    summary:
      'Caso inventado. Pediu-se à Comissão que protegesse pessoas retidas sem acesso a pedido de refúgio; a medida não foi outorgada, pois entretanto todas entraram no país.',
    state: 'BR',
    territory: 'Guarulhos/SP',
    tags: ['caso inventado', 'medida cautelar'],
    proceedings: [
      {
        procedure: 'iachr-precautionary',
        beganOn: ago(330),
        events: [
          { kind: 'request-lodged', on: ago(330) },
          { kind: 'requester-information-requested', on: ago(320), fields: { due: ago(310) } },
          { kind: 'requester-information-supplied', on: ago(313) },
          { kind: 'measures-refused', on: ago(280) },
        ],
      },
    ],
    closedOn: ago(275),
  }
}
