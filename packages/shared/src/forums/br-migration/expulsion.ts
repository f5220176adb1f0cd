import type { Procedure, Rule } from '../../law.ts'
import { federalAdministration } from '../br-administration/calendars.ts'
import { administrative } from '../br-administration/counting.ts'
import { defenderTime } from '../br-administration/sources.ts'
import { ask, dateless, fixed, open } from '../terms.ts'
import { text } from '../text.ts'
import { expulsionEvents } from './removal/expulsion-events.ts'
import { expulsionFilings } from './removal/filings.ts'
import { barsToExpulsion } from './removal/provisions.ts'
import { actBegins, migrationDecree, migrationLaw } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'br-expulsao-defesa',
    name: text('Defesa no inquérito', 'Defensa en la investigación', 'Defence in the inquiry'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['inquiry-notified'],
    closes: ['defence-filed'],
    terms: [
      {
        from: actBegins,
        limit: ask(
          text(
            'o prazo está no art. 196 do decreto, ainda não conferido: leia a notificação. Até lá, aja como se fossem dez dias corridos; a Defensoria talvez tenha vinte.',
            'el plazo está en el art. 196 del decreto, aún no verificado: lea la notificación. Mientras tanto, actúe como si fueran diez días corridos; la Defensoría quizá tenga veinte.',
            'the period stands in art. 196 of the decree, not yet checked: read the notice. Until then act as if it were ten calendar days; the public defender may have twenty.',
          ),
          { days: 10 },
        ),
        source: migrationDecree('arts. 195, §§ 4º e 5º, e 196', 'Art. 195, que remete ao prazo do art. 196'),
        confidence: 'UNSURE',
        note: text(
          'São notificados o expulsando, o consulado, o defensor constituído e a Defensoria Pública da União.',
          'Se notifica a la persona, al consulado, al abogado designado y a la Defensoría Pública de la Unión.',
          'Notice goes to the person, the consulate, appointed counsel and the federal public defender.',
        ),
      },
    ],
    examples: [
      dateless('uncovered', '2017-11-20', 'Véspera da Lei de Migração.'),
      dateless('ask', '2017-11-21', 'O texto do art. 196 não foi visto.'),
    ],
  },
  {
    id: 'br-expulsao-reconsideracao-10d',
    name: text('Pedido de reconsideração', 'Solicitud de reconsideración', 'Request for reconsideration'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['expulsion-notified'],
    closes: ['reconsideration-requested'],
    extension: { allowed: false, base: 'due', source: migrationLaw('art. 58, § 2º') },
    doubles: defenderTime,
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 10 }, administrative),
        source: migrationLaw('art. 58, § 2º; Decreto 9.199/2017, arts. 203 e 204'),
        confidence: 'KNOWN',
        note: text(
          'Conta da notificação pessoal. Não interrompe os 120 dias do mandado de segurança: impetre logo, no Superior Tribunal de Justiça (STJ) se a autoridade é o Ministro. Peça a suspensão da retirada no próprio pedido; depois, revogação a qualquer tempo.',
          'Corre desde la notificación personal. No interrumpe los 120 días del mandado de segurança: interpóngalo pronto, ante el Superior Tribunal de Justiça (STJ) si la autoridad es el Ministro. Pida la suspensión de la retirada en la misma solicitud; después, revocación en cualquier momento.',
          'Runs from personal notice. It does not interrupt the 120 days of the writ of mandamus: file it soon, in the Superior Court of Justice (STJ) where the authority is the Minister. Ask in the request itself that removal be suspended; afterwards, revocation at any time.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-10', due: '2026-11-23', safe: '2026-11-19', why: '20/11 = 10, Consciência Negra: segunda, 23.' },
      { trigger: '2026-12-21', due: '2027-01-04', safe: '2026-12-30', why: '31/12 = 10, expediente só até 13h; 1/1 feriado: segunda, 4.' },
      { trigger: '2026-11-10', doubled: true, due: '2026-11-30', why: 'Pela Defensoria: 20 dias.' },
    ],
  },
  {
    id: 'br-expulsao-impedimento-max',
    name: text('Impedimento de reingresso', 'Impedimento de reingreso', 'Ban on re-entry'),
    holder: 'state',
    nature: 'body-set',
    opens: ['expelled'],
    closes: ['ban-ended', 'expulsion-revoked'],
    survives: true,
    silence: ['ban-ended'],
    terms: [
      {
        from: actBegins,
        limit: ask(
          text(
            'a decisão fixa o prazo, proporcional à pena e nunca acima do dobro dela; conta da saída do País. Registre o fim.',
            'la decisión fija el plazo, proporcional a la pena y nunca superior al doble; corre desde la salida del país. Registre el fin.',
            'the decision sets the term, in proportion to the sentence and never more than double; it runs from departure. Record its end.',
          ),
        ),
        source: migrationLaw('art. 54, § 4º', 'Texto do art. 54; página oficial sobre medidas compulsórias'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('uncovered', '2017-11-20', 'Véspera da Lei de Migração.'),
      dateless('ask', '2026-02-28', 'Depende da pena: o fim vem da decisão.'),
    ],
  },
  {
    id: 'br-expulsao-revogacao',
    name: text('Revogação da expulsão', 'Revocación de la expulsión', 'Revocation of the expulsion'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['expulsion-notified', 'expelled'],
    closes: ['revocation-requested'],
    survives: true,
    terms: [
      {
        from: actBegins,
        limit: open(
          text(
            'a qualquer tempo, por causa de inexpulsabilidade não observada; o pedido não suspende por si só.',
            'en cualquier momento, por causa de no expulsión no observada; la solicitud no suspende por sí sola.',
            'at any time, for a bar to expulsion that was not observed; the request does not suspend of itself.',
          ),
        ),
        source: migrationDecree('arts. 193 e 206', 'Página oficial sobre medidas compulsórias'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('uncovered', '2017-11-20', 'Véspera do decreto.'),
      dateless('open', '2026-11-10', 'Sem prazo, antes ou depois da saída.'),
    ],
  },
]

/** Expulsion after a final criminal conviction (Law 13.445/2017 arts. 54-60). */
export const expulsion: Procedure = {
  id: 'br-expulsao',
  name: text('Expulsão', 'Expulsión', 'Expulsion'),
  noun: text('procedimento de expulsão', 'procedimiento de expulsión', 'expulsion proceeding'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: [
    { id: 'ipe', name: text('Inquérito Policial de Expulsão', 'Investigación policial de expulsión', 'Police inquiry'), waitsFor: 'body' },
    { id: 'defesa', name: text('Defesa', 'Defensa', 'Defence'), waitsFor: 'petitioner' },
    { id: 'rel', name: text('Relatório', 'Informe', 'Report'), waitsFor: 'body' },
    { id: 'dec', name: text('Decisão do Ministro', 'Decisión del Ministro', 'Decision of the Minister'), waitsFor: 'petitioner' },
    { id: 'recon', name: text('Reconsideração', 'Reconsideración', 'Reconsideration'), waitsFor: 'body' },
    { id: 'exec', name: text('Efetivação', 'Ejecución', 'Removal pending'), waitsFor: 'petitioner' },
  ],
  events: expulsionEvents,
  rules,
  outcomes: [
    { id: 'arquivado', name: text('Arquivado', 'Archivado', 'Dropped') },
    { id: 'expulso', name: text('Expulso', 'Expulsado', 'Expelled') },
    { id: 'revogada', name: text('Expulsão revogada', 'Expulsión revocada', 'Expulsion revoked') },
  ],
  filings: expulsionFilings,
  provisions: barsToExpulsion,
}
