import type { Rule } from '../../../law.ts'
import { administrative } from '../../br-administration/counting.ts'
import { cited, defenderTime } from '../../br-administration/sources.ts'
import { dateless, fixed, open } from '../../terms.ts'
import { text } from '../../text.ts'
import { actBegins, migrationDecree, refugeeLaw } from '../sources.ts'

/** Limits before CONARE and the Minister. */
export const refugeRules: readonly Rule[] = [
  {
    id: 'br-conare-recurso-15d',
    name: text('Recurso ao Ministro da Justiça', 'Recurso ante el Ministro de Justicia', 'Appeal to the Minister of Justice'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['refusal-notified'],
    closes: ['appeal-filed'],
    extension: { allowed: false, base: 'due', source: refugeeLaw('art. 29') },
    doubles: defenderTime,
    terms: [
      {
        from: '1997-07-23',
        limit: fixed({ days: 15 }, administrative),
        source: {
          cite: 'Lei 9.474/1997, art. 29',
          url: 'https://gov.br/pt-br/servicos/pedir-recurso-sobre-decisao-do-conare',
          seen: 'Texto dos arts. 29 a 32 em coletânea; página oficial do serviço',
        },
        confidence: 'VERIFIED',
        note: text(
          'Durante o recurso a pessoa e a família permanecem no Brasil (art. 30). A decisão do Ministro é irrecorrível (art. 31): depois, mandado de segurança em 120 dias corridos da ciência, no Superior Tribunal de Justiça (STJ) se decidiu o Ministro. Mesmo recusada, não se devolve quem corre risco (art. 32).',
          'Durante el recurso la persona y su familia permanecen en Brasil (art. 30). La decisión del Ministro es irrecurrible (art. 31): después, mandado de segurança en 120 días corridos desde el conocimiento, ante el Superior Tribunal de Justiça (STJ) si decidió el Ministro. Aun denegada, no se devuelve a quien corre riesgo (art. 32).',
          'During the appeal the person and the family stay in Brazil (art. 30). The Minister’s decision is final (art. 31): then a writ of mandamus within 120 calendar days of knowledge, in the Superior Court of Justice (STJ) where the Minister decided. Even if refused, no one at risk is returned (art. 32).',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-11-06',
        due: '2026-11-23',
        safe: '2026-11-19',
        why: '7/11 = 1; 20/11 feriado no meio; 21/11, sábado, = 15: segunda, 23.',
      },
      { trigger: '2026-12-16', due: '2027-01-04', why: '31/12 = 15, expediente só até 13h; 1/1 feriado: segunda, 4. Não há recesso.' },
      { trigger: '2026-11-06', doubled: true, due: '2026-12-07', why: 'Pela Defensoria: 6/12, domingo, = 30: segunda, 7.' },
      { trigger: '1997-07-22', due: null, answer: 'uncovered', why: 'Véspera da Lei 9.474.' },
    ],
  },
  {
    id: 'br-conare-cessacao-perda-15d',
    name: text('Recurso da cessação ou perda', 'Recurso contra la cesación o pérdida', 'Appeal against cessation or loss'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['cessation-notified'],
    closes: ['appeal-filed'],
    extension: { allowed: false, base: 'due', source: refugeeLaw('art. 40') },
    doubles: defenderTime,
    terms: [
      {
        from: '1997-07-23',
        limit: fixed({ days: 15 }, administrative),
        source: refugeeLaw('art. 40 e parágrafos'),
        confidence: 'KNOWN',
        note: text(
          'Negado pelo Ministro: mandado de segurança em 120 dias corridos da ciência; a não devolução continua a valer.',
          'Denegado por el Ministro: mandado de segurança en 120 días corridos desde el conocimiento; la no devolución sigue vigente.',
          'Refused by the Minister: writ of mandamus within 120 calendar days of knowledge; non-refoulement still holds.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-02-02', due: '2026-02-19', why: '17/2 = 15, Carnaval; 18/2 só após 14h: quinta, 19.' },
      { trigger: '2026-03-16', due: '2026-03-31', why: '31/3 = 15.' },
    ],
  },
  {
    id: 'br-conare-desarquivamento',
    name: text('Desarquivamento', 'Desarchivo', 'Reopening'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['archived'],
    closes: ['reopening-requested'],
    terms: [
      {
        limit: open(
          text(
            'uma única vez, sem prazo visto: peça logo, em formulário próprio, à Coordenação-Geral do CONARE.',
            'una sola vez, sin plazo visto: pida pronto, en formulario propio, ante la Coordinación General del CONARE.',
            'once only, no limit seen: ask soon, on the proper form, from the General Coordination of CONARE.',
          ),
        ),
        source: cited(
          'Resolução Normativa CONARE 18/2014, arts. 2º, § 6º, e 6º, § 1º (redação da 28/2018)',
          'https://dspace.mj.gov.br/bitstream/1/1679/2/REN_CONARE_2018_28.html',
          'Texto da Resolução Normativa 28/2018',
        ),
        confidence: 'VERIFIED',
        note: text(
          'Arquivado, cessa a proteção do protocolo, e a pessoa pode ser deportada.',
          'Archivado, cesa la protección del comprobante, y la persona puede ser deportada.',
          'Once archived, the receipt no longer protects, and the person may be deported.',
        ),
      },
    ],
    examples: [
      dateless('open', '2026-03-02', 'Nenhum prazo foi visto na resolução.'),
      dateless('open', '2018-12-20', 'Pouco depois da Resolução Normativa 28/2018: também sem prazo.'),
    ],
  },
  {
    id: 'br-refugio-residencia-90d',
    name: text('Nova residência depois da cessação', 'Nueva residencia tras la cesación', 'New residence after cessation'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['status-ceased'],
    closes: ['residence-requested'],
    survives: true,
    terms: [
      {
        from: actBegins,
        limit: fixed({ days: 90 }, administrative),
        source: migrationDecree('art. 156, §§ 6º a 8º', 'Texto do art. 156 em coletânea de legislação'),
        confidence: 'VERIFIED',
        note: text(
          'A residência segue válida por noventa dias: peça outra antes do fim. Não vale na perda (§ 7º). Idem para asilo e apatridia.',
          'La residencia sigue válida noventa días: pida otra antes del fin. No rige en la pérdida (§ 7º). Igual para asilo y apatridia.',
          'Residence stays valid for ninety days: ask for another before they end. Not so on loss (§ 7º). The same for asylum and statelessness.',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-03-06',
        due: '2026-06-08',
        safe: '2026-06-03',
        why: '25 + 30 + 31 = 86 em 31/5; 4/6 = 90, Corpus Christi; 5/6 facultativo: segunda, 8.',
      },
      { trigger: '2026-06-01', due: '2026-08-31', why: '29 + 31 = 60 em 31/7; 30/8, domingo, = 90: segunda, 31.' },
    ],
  },
]
