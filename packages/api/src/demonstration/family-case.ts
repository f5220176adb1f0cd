import { addDays, type IsoDate } from '@travessia/shared/dates'
import type { DemonstrationCase, DemonstrationEvent } from './shape.ts'
import { weekdayBefore } from './weekday-before.ts'

/** An invented case whose dates lie around today, so that something is running, late and awaited at once. */
export function familyCase(today: IsoDate): DemonstrationCase {
  const ago = (days: number) => weekdayBefore(addDays(today, -days))
  return {
    title: 'Família M. vs. Brasil',
    summary:
      'Caso inventado. Uma família venezuelana teve negado o registro de residência porque as crianças não tinham passaporte válido; sem registro, ficou sem vaga em abrigo, creche e atendimento continuado de saúde. Depois da última decisão interna corre o prazo de seis meses para a petição à Comissão Interamericana.',
    state: 'BR',
    territory: 'Curitiba, Paraná',
    tags: ['caso inventado', 'residência', 'crianças'],
    proceedings: [
      {
        procedure: 'br-ms',
        court: 'jfpr',
        number: '5000000-00.0000.4.04.7000',
        ourRole: 'petitioner',
        beganOn: ago(330),
        events: writEvents(ago),
      },
      { procedure: 'br-pl-camara', number: 'PL 0000/0000', ourRole: 'third', beganOn: ago(200), events: billEvents(ago) },
    ],
    facts: [
      {
        kind: 'fact',
        on: ago(520),
        precision: 'month',
        title: 'A família entra no Brasil por Pacaraima',
        note: 'Mãe, avó e duas crianças, de 3 e 9 anos.',
      },
      { kind: 'fact', on: ago(430), title: 'Vaga em abrigo municipal recusada por falta de registro' },
      {
        kind: 'fact',
        on: ago(402),
        title: 'Atendimento no posto de saúde remarcado três vezes',
        note: 'O filho menor tem asma; ver laudo anexo.',
      },
    ],
    people: [
      {
        name: 'Maribel Quintero (nome fictício)',
        role: 'victim',
        protected: true,
        pseudonym: 'Senhora M.',
        initials: 'M.Q.',
        groupLabel: 'uma família migrante',
        nationality: 'VE',
      },
      {
        name: 'Josefina Quintero (nome fictício)',
        role: 'family',
        protected: true,
        pseudonym: 'Avó de M.',
        initials: 'J.Q.',
        groupLabel: 'uma família migrante',
        nationality: 'VE',
      },
      {
        name: 'Samuel Quintero (nome fictício)',
        role: 'victim',
        protected: true,
        pseudonym: 'Criança S.',
        initials: 'S.Q.',
        groupLabel: 'uma criança migrante',
        nationality: 'VE',
      },
      {
        name: 'Luna Quintero (nome fictício)',
        role: 'victim',
        protected: true,
        pseudonym: 'Criança L.',
        initials: 'L.Q.',
        groupLabel: 'uma criança migrante',
        nationality: 'VE',
      },
      { name: 'Superintendência Regional da Polícia Federal no Paraná', role: 'authority', protected: false },
    ],
    annexes: [
      { title: 'Protocolo do pedido de residência e negativa', datedOn: ago(395), pages: 4, source: 'Polícia Federal' },
      { title: 'Laudo médico da criança S.', datedOn: ago(410), pages: 2, source: 'Unidade de saúde' },
      { title: 'Recusa de vaga no abrigo municipal', datedOn: ago(430), pages: 1, source: 'Município' },
      { title: 'Sentença do mandado de segurança', datedOn: ago(250), pages: 12, source: 'Justiça Federal' },
      { title: 'Acórdão da apelação', datedOn: ago(160), pages: 18, source: 'TRF da 4ª Região' },
      { title: 'Última decisão e certidão de intimação', datedOn: ago(75), pages: 9, source: 'Superior Tribunal de Justiça' },
    ],
  }
}

type Ago = (days: number) => IsoDate

function writEvents(ago: Ago): DemonstrationEvent[] {
  return [
    { kind: 'act-known', on: ago(395), note: 'Negativa do registro de residência, entregue em mãos.' },
    { kind: 'writ-filed', on: ago(330) },
    { kind: 'interim-decided', on: ago(324), fields: { result: 'refused' } },
    { kind: 'authority-notified', on: ago(318) },
    { kind: 'information-filed', on: ago(290) },
    { kind: 'prosecution-heard', on: ago(285) },
    { kind: 'prosecution-opinion', on: ago(275), note: 'Pela concessão da segurança.' },
    { kind: 'judgment-available-djen', on: ago(250), note: 'Segurança denegada.' },
    { kind: 'appeal-filed', on: ago(238) },
    waive(ago(238), 'br-embargos-declaracao-5du', 'A sentença não tem omissão a sanar.'),
    { kind: 'appellate-judgment-available-djen', on: ago(160), note: 'Apelação desprovida por maioria.' },
    { kind: 'special-appeal-filed', on: ago(148) },
    { kind: 'extraordinary-appeal-filed', on: ago(148) },
    waive(ago(148), 'br-embargos-declaracao-5du', 'As questões federais já estão no acórdão.'),
    { kind: 'inadmission-available-djen', on: ago(120) },
    { kind: 'inadmission-appeal-filed', on: ago(108) },
    waive(ago(108), 'br-embargos-declaracao-5du', 'Recorreu-se diretamente por agravo.'),
    { kind: 'superior-judgment-available-djen', on: ago(88), note: 'Agravo conhecido e desprovido.' },
    waive(ago(78), 'br-embargos-declaracao-5du', 'Não há omissão; o recurso só adiaria o acesso à Comissão.'),
    waive(ago(78), 'br-embargos-divergencia-15du', 'Não há divergência entre as turmas.'),
    {
      kind: 'final-decision-notified',
      on: ago(75),
      fields: { decidedOn: ago(88) },
      note: 'A partir daqui corre a janela da Comissão Interamericana.',
    },
    { kind: 'electronic-service-sent', on: ago(13), title: 'Intimação eletrônica: custas finais' },
    { kind: 'electronic-service-sent', on: ago(4), title: 'Intimação eletrônica: retirada de documentos originais' },
  ]
}

function billEvents(ago: Ago): DemonstrationEvent[] {
  return [
    { kind: 'bill-presented', on: ago(200), note: 'Documentação de crianças migrantes sem passaporte válido.' },
    { kind: 'bill-dispatched', on: ago(190), fields: { path: 'conclusive' } },
    { kind: 'received-by-committee', on: ago(180) },
    { kind: 'rapporteur-designated', on: ago(150) },
    { kind: 'hearing-held', on: ago(60), title: 'Audiência pública', note: 'O instituto falou sobre o acesso de crianças à documentação.' },
    { kind: 'opened-for-amendments', on: ago(12), note: 'Contar só as sessões que de fato houver.' },
  ]
}

function waive(on: IsoDate, rule: string, reason: string): DemonstrationEvent {
  return { kind: 'deadline-waived', on, fields: { for: rule, reason } }
}
