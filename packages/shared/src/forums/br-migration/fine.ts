import type { EventKind, Procedure, Rule } from '../../law.ts'
import { federalAdministration } from '../br-administration/calendars.ts'
import { doubled, statusEnquired, wentToCourt, writFollows } from '../br-administration/common.ts'
import { administrative } from '../br-administration/counting.ts'
import { defenderTime } from '../br-administration/sources.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { actBegins, migrationDecree } from './sources.ts'

const article = 'Texto do art. 309 em coletânea de legislação'

const rules: readonly Rule[] = [
  {
    id: 'br-migr-multa-defesa-10d',
    name: text('Defesa contra a multa', 'Defensa contra la multa', 'Defence against the fine'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['fine-notice-drawn'],
    closes: ['defence-filed', 'paid'],
    extension: { allowed: false, base: 'due', source: migrationDecree('art. 309, § 4º', article) },
    doubles: defenderTime,
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 10 }, administrative),
        source: migrationDecree('art. 309, § 4º', article),
        confidence: 'VERIFIED',
        note: text(
          'O próprio auto vale como notificação. Sem defesa, há revelia (§ 5º).',
          'La propia acta vale como notificación. Sin defensa, hay rebeldía (§ 5º).',
          'The notice itself is the notification. Without a defence the case goes on by default (§ 5º).',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-06', due: '2026-11-16', why: '7/11, sábado, = 1; 16/11 = 10.' },
      { trigger: '2026-05-26', due: '2026-06-08', why: '5/6 = 10, ponto facultativo: segunda, 8.' },
    ],
  },
  {
    id: 'br-migr-multa-recurso-10d',
    name: text('Recurso contra a multa', 'Recurso contra la multa', 'Appeal against the fine'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['decision-published'],
    closes: ['appeal-filed', 'paid'],
    extension: { allowed: false, base: 'due', source: migrationDecree('art. 309, § 8º', article) },
    doubles: defenderTime,
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 10 }, administrative),
        source: migrationDecree('art. 309, § 8º', `${article}; decisão publicada pela Polícia Federal em 2021`),
        confidence: 'VERIFIED',
        note: text(
          'Conta da publicação no sítio da Polícia Federal, não de intimação pessoal: consulte o sítio toda semana.',
          'Corre desde la publicación en el sitio de la Policía Federal, no desde una notificación personal: consulte el sitio cada semana.',
          'Runs from publication on the website of the Federal Police, not from personal notice: look there every week.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-16', due: '2026-03-26', why: '17/3 = 1; 26/3 = 10.' },
      { trigger: '2026-10-02', due: '2026-10-13', why: '12/10 = 10, feriado nacional: terça, 13.' },
    ],
  },
  {
    id: 'br-migr-multa-pagamento-30d',
    name: text('Pagamento da multa', 'Pago de la multa', 'Payment of the fine'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['last-decision-published'],
    closes: ['paid', 'cancelled'],
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 30 }, administrative),
        source: migrationDecree('art. 309, §§ 9º a 11', article),
        confidence: 'VERIFIED',
        note: writFollows,
      },
    ],
    examples: [
      { trigger: '2026-04-01', due: '2026-05-04', why: '1/5 = 30, feriado; fim de semana: segunda, 4.' },
      { trigger: '2026-07-06', due: '2026-08-05', why: '25 dias até 31/7; 5/8 = 30.' },
    ],
  },
]

const events: readonly EventKind[] = [
  {
    id: 'fine-notice-drawn',
    name: text('Auto de infração lavrado', 'Acta de infracción levantada', 'Notice of infringement drawn up'),
    by: 'body',
    precedes: true,
    moves: 'defesa',
    from: ['auto'],
    fields: [doubled],
  },
  {
    id: 'defence-filed',
    name: text('Defesa apresentada', 'Defensa presentada', 'Defence filed'),
    by: 'petitioner',
    moves: 'analise',
    from: ['defesa'],
  },
  {
    id: 'decision-published',
    name: text(
      'Decisão publicada no sítio da Polícia Federal',
      'Decisión publicada en el sitio de la Policía Federal',
      'Decision published on the Federal Police website',
    ),
    by: 'body',
    moves: 'decisao',
    from: ['defesa', 'analise'],
    fields: [doubled],
  },
  {
    id: 'appeal-filed',
    name: text('Recurso apresentado', 'Recurso presentado', 'Appeal filed'),
    by: 'petitioner',
    moves: 'recurso',
    from: ['decisao'],
  },
  {
    id: 'last-decision-published',
    name: text(
      'Decisão final publicada no sítio da Polícia Federal',
      'Decisión final publicada en el sitio de la Policía Federal',
      'Final decision published on the Federal Police website',
    ),
    by: 'body',
    moves: 'pagamento',
    from: ['decisao', 'recurso'],
  },
  {
    id: 'paid',
    name: text('Multa paga', 'Multa pagada', 'Fine paid'),
    by: 'petitioner',
    from: ['defesa', 'analise', 'decisao', 'recurso', 'pagamento'],
    outcome: 'paga',
  },
  {
    id: 'cancelled',
    name: text('Multa cancelada', 'Multa cancelada', 'Fine cancelled'),
    by: 'body',
    from: ['defesa', 'analise', 'decisao', 'recurso', 'pagamento'],
    outcome: 'cancelada',
  },
  {
    id: 'enrolled-as-debt',
    name: text('Inscrita em dívida ativa', 'Inscrita como deuda pública exigible', 'Enrolled as enforceable debt'),
    by: 'state',
    from: ['pagamento'],
    outcome: 'divida-ativa',
  },
  statusEnquired,
  wentToCourt,
]

/** Fine for an infringement of migration law (Decree 9.199/2017 art. 309). */
export const migrationFine: Procedure = {
  id: 'br-multa',
  name: text('Multa migratória', 'Multa migratoria', 'Migration fine'),
  noun: text('auto de infração', 'acta de infracción', 'notice of infringement'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: [
    { id: 'auto', name: text('Auto de infração', 'Acta de infracción', 'Notice of infringement'), waitsFor: 'body' },
    { id: 'defesa', name: text('Defesa', 'Defensa', 'Defence'), waitsFor: 'petitioner' },
    { id: 'analise', name: text('Aguarda decisão', 'En espera de decisión', 'Awaiting decision'), waitsFor: 'body' },
    { id: 'decisao', name: text('Decisão', 'Decisión', 'Decision'), waitsFor: 'petitioner' },
    { id: 'recurso', name: text('Recurso', 'Recurso', 'Appeal'), waitsFor: 'body' },
    { id: 'pagamento', name: text('Pagamento', 'Pago', 'Payment'), waitsFor: 'petitioner' },
  ],
  events,
  rules,
  outcomes: [
    { id: 'paga', name: text('Paga', 'Pagada', 'Paid') },
    { id: 'cancelada', name: text('Cancelada', 'Cancelada', 'Cancelled') },
    { id: 'divida-ativa', name: text('Dívida ativa', 'Deuda pública exigible', 'Enforceable debt') },
  ],
  filings: [],
  provisions: [],
}
