import type { Rule } from '../../../law.ts'
import { administrative } from '../../br-administration/counting.ts'
import { defenderTime } from '../../br-administration/sources.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { actBegins, migrationDecree, migrationLaw, removalChapter } from '../sources.ts'

/** Limits of deportation: missing one may mean removal. */
export const deportationRules: readonly Rule[] = [
  {
    id: 'br-deport-notificacao-60d',
    name: text('Regularizar ou sair', 'Regularizarse o salir', 'Regularise or leave'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['notified-to-regularise'],
    closes: ['regularised', 'left-voluntarily'],
    extension: {
      allowed: true,
      times: 1,
      notBeyond: { days: 120 },
      base: 'due',
      source: migrationLaw('art. 50, § 1º; Decreto 9.199/2017, art. 176, § 4º'),
    },
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 60 }, administrative),
        source: migrationLaw(
          'art. 50, §§ 1º a 3º; Decreto 9.199/2017, art. 176, caput e § 4º',
          'Texto dos artigos em coletânea de legislação',
        ),
        confidence: 'VERIFIED',
        note: text(
          'Sessenta dias são o mínimo: vale a data da notificação, se maior. Prorroga-se por igual período comparecendo à Polícia Federal com justificativa e termo de endereço. Vencido, a deportação pode ser executada: protocole antes o pedido de residência ou de refúgio. O Decreto 12.657/2025 alterou o 9.199: confira o texto consolidado.',
          'Sesenta días son el mínimo: rige la fecha de la notificación, si es mayor. Se prorroga por igual período compareciendo ante la Policía Federal con justificación y compromiso de domicilio. Vencido, la deportación puede ejecutarse: presente antes la solicitud de residencia o de refugio. El Decreto 12.657/2025 modificó el 9.199: verifique el texto consolidado.',
          'Sixty days are the minimum: the date in the notice governs, if later. It is extended once for as long on appearing before the Federal Police with reasons and an undertaking as to address. Once lapsed, deportation may be carried out: file the request for residence or refugee status before. Decreto 12.657/2025 amended the 9.199: check the consolidated text.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-05-04', why: '29 dias até 31/3; 30/4 = 59; 1/5, feriado, = 60; fim de semana: segunda, 4.' },
      { trigger: '2026-10-26', due: '2026-12-28', safe: '2026-12-24', why: '25/12 = 60, Natal: segunda, 28. Não há recesso.' },
      { trigger: '2017-11-20', due: null, answer: 'uncovered', why: 'Véspera da Lei de Migração.' },
    ],
  },
  {
    id: 'br-deport-defesa-10d',
    name: text('Defesa: defensor constituído', 'Defensa: abogado designado', 'Defence: appointed counsel'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['counsel-notified'],
    closes: ['defence-filed'],
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 10 }, administrative),
        source: migrationDecree('art. 188, § 1º, II, b', removalChapter),
        confidence: 'VERIFIED',
        note: text(
          'A Polícia Federal junta a prova da notificação pessoal de regularizar: sem ela, alegue nulidade. Peça intérprete e exames.',
          'La Policía Federal aporta la prueba de la notificación personal: sin ella, alegue nulidad. Pida intérprete y exámenes.',
          'The Federal Police must file proof of the personal notice to regularise: without it, plead nullity. Ask for an interpreter and examinations.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-06', due: '2026-11-16', why: '7/11, sábado, = 1; 16/11 = 10.' },
      { trigger: '2026-02-06', due: '2026-02-19', safe: '2026-02-13', why: '16/2 = 10, Carnaval; 18/2 só após 14h: quinta, 19.' },
    ],
  },
  {
    id: 'br-deport-defesa-dpu-20d',
    name: text('Defesa: Defensoria Pública da União', 'Defensa: Defensoría Pública de la Unión', 'Defence: federal public defender'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['defender-notified'],
    closes: ['defence-filed'],
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 20 }, administrative),
        source: migrationDecree('art. 188, § 1º, II, c', removalChapter),
        confidence: 'VERIFIED',
        note: text(
          'Já é o dobro: não dobra outra vez. O silêncio da Defensoria, se foi notificada, não impede a deportação (art. 188, § 4º).',
          'Ya es el doble: no se duplica otra vez. El silencio de la Defensoría, si fue notificada, no impide la deportación (art. 188, § 4º).',
          'This is already double: it does not double again. Silence of the defender, once notified, does not stop deportation (art. 188 § 4º).',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-06', due: '2026-11-26', why: '26/11 = 20.' },
      { trigger: '2026-10-13', due: '2026-11-03', why: '2/11 = 20, Finados: terça, 3.' },
    ],
  },
  {
    id: 'br-deport-recurso-10d',
    name: text('Recurso com efeito suspensivo', 'Recurso con efecto suspensivo', 'Appeal, which suspends removal'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['deportation-decided'],
    closes: ['appeal-filed'],
    extension: { allowed: false, base: 'due', source: migrationDecree('art. 189', removalChapter) },
    doubles: defenderTime,
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 10 }, administrative),
        source: migrationDecree('art. 189; Lei 13.445/2017, art. 51', removalChapter),
        confidence: 'VERIFIED',
        note: text(
          'O recurso suspende a retirada por si só. Sem ele, a Polícia Federal pode executar a medida. Negado: mandado de segurança (120 dias da ciência) com liminar, ou habeas corpus, já antes do embarque; em risco grave, medida cautelar da CIDH.',
          'El recurso suspende por sí solo la retirada. Sin él, la Policía Federal puede ejecutar la medida. Denegado: mandado de segurança (120 días desde el conocimiento) con medida cautelar, o hábeas corpus, antes del embarque; en riesgo grave, medida cautelar de la CIDH.',
          'The appeal suspends removal of itself. Without it the Federal Police may carry the measure out. Refused: writ of mandamus (120 days from knowledge) with an interim order, or habeas corpus, before boarding; in grave risk, precautionary measures of the IACHR.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-11-06', due: '2026-11-16', why: '7/11, sábado, = 1; 16/11 = 10.' },
      {
        trigger: '2026-12-15',
        due: '2026-12-28',
        safe: '2026-12-24',
        why: '25/12 = 10, Natal: segunda, 28. O recesso da Justiça não conta.',
      },
      { trigger: '2026-11-06', doubled: true, due: '2026-11-26', why: 'Pela Defensoria: 20 dias.' },
    ],
  },
  {
    id: 'br-deport-sumaria-5d',
    name: text(
      'Pessoa tida por perigosa: defesa, saída ou recurso',
      'Persona considerada peligrosa: defensa, salida o recurso',
      'Person held to be dangerous: defence, departure or appeal',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['notified-as-dangerous', 'dangerous-deportation-decided'],
    closes: ['defence-filed', 'left-voluntarily', 'appeal-filed'],
    terms: [
      {
        from: actBegins,
        limit: ask(
          text(
            'o prazo é reduzido: leia a notificação e a Portaria MJSP 770/2019, e aja como se fossem cinco dias corridos desde a entrega. O recurso suspende a retirada.',
            'el plazo es reducido: lea la notificación y la Portaria MJSP 770/2019, y actúe como si fueran cinco días corridos desde la entrega. El recurso suspende la retirada.',
            'the period is cut: read the notice and Portaria MJSP 770/2019, and act as if it were five calendar days from delivery. The appeal suspends removal.',
          ),
          { days: 5 },
        ),
        source: migrationLaw(
          'arts. 45, IX, e 50, § 6º; Decreto 9.199/2017, arts. 191, parágrafo único, e 207; Portaria MJSP 770/2019',
          'Art. 50, § 6º, e art. 191; nota oficial do Ministério da Justiça sobre os cinco dias da portaria',
        ),
        confidence: 'UNSURE',
        note: text(
          'Não se aplica a residente registrado nem a refugiado reconhecido, segundo notícias da portaria.',
          'No se aplica a residentes registrados ni a refugiados reconocidos, según noticias de la portaria.',
          'It does not reach registered residents or recognised refugees, according to reports of the ordinance.',
        ),
      },
    ],
    examples: [
      dateless('uncovered', '2017-11-20', 'Véspera da Lei de Migração.'),
      dateless('ask', '2026-12-24', 'Texto da portaria não visto: nada se calcula, nem no fim do ano.'),
    ],
  },
]
