import type { Rule } from '../../../law.ts'
import { fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { substantive } from '../counting.ts'
import { defenceRule, summonsRule } from '../defence.ts'
import { popularActionLaw, publicActionLaw } from '../sources.ts'

/** Limits of a civil public action before its judgment. */
export const publicActionRules: readonly Rule[] = [
  {
    id: 'br-acp-prescricao-5a',
    name: text('Ajuizamento da ação civil pública', 'Presentación de la acción civil pública', 'Filing the civil public action'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['harm-suffered'],
    closes: ['action-filed'],
    terms: [
      {
        limit: fixed({ years: 5 }, substantive),
        source: { ...popularActionLaw('art. 21'), cite: 'Lei 4.717/1965, art. 21, por analogia (STJ)' },
        confidence: 'KNOWN',
        note: text(
          'Por analogia; a reparação do dano ambiental é imprescritível (STF, Tema 999) e a omissão continuada renova o prazo.',
          'Por analogía; la reparación ambiental es imprescriptible (STF, Tema 999) y la omisión continuada renueva el plazo.',
          'By analogy; environmental claims never lapse (STF, Theme 999) and a continuing omission renews the period.',
        ),
      },
    ],
    examples: [
      { trigger: '2021-06-15', due: '2026-06-15', safe: '2026-06-12', court: 'jfpr', why: 'Ano a ano, mesma data (segunda-feira).' },
      { trigger: '2021-12-22', due: '2027-01-07', court: 'jfpr', why: '22/12/2026 cai no recesso: passa a 7/1/2027.' },
    ],
  },
  {
    id: 'br-acp-arquivamento-ic-3d',
    name: text(
      'Remessa do arquivamento ao órgão de revisão',
      'Remisión del archivo al órgano de revisión',
      'Sending the shelving for review',
    ),
    holder: 'third',
    nature: 'procedural',
    opens: ['inquiry-archived'],
    closes: ['archive-sent-for-review'],
    silence: ['action-filed'],
    terms: [
      {
        limit: fixed({ days: 3 }, substantive),
        source: publicActionLaw('art. 9º, §§ 1º e 2º'),
        confidence: 'KNOWN',
        note: text(
          'Até a sessão de revisão, associações podem juntar razões e documentos.',
          'Hasta la sesión de revisión, las asociaciones pueden aportar razones y documentos.',
          'Until the review session, associations may add reasons and documents.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-05', court: 'jfpr', why: '3-5/3 = 1-3.' },
      { trigger: '2026-04-29', due: '2026-05-04', court: 'jfpr', why: 'O terceiro dia é sábado, 2/5: passa a segunda, 4/5.' },
    ],
  },
  {
    id: 'br-liminar-oitiva-72h',
    name: text(
      'Manifestação do ente público sobre a liminar',
      'Escrito de la entidad pública sobre la cautelar',
      'Public body on the interim order',
    ),
    holder: 'state',
    nature: 'procedural',
    opens: ['entity-heard'],
    closes: ['entity-answered'],
    silence: ['interim-decided'],
    terms: [
      {
        limit: fixed({ hours: 72 }, substantive),
        source: { cite: 'Lei 8.437/1992, art. 2º', url: 'https://www.planalto.gov.br/ccivil_03/leis/l8437.htm' },
        confidence: 'KNOWN',
        note: text(
          'Risco grave e urgência permitem decidir antes.',
          'El riesgo grave y la urgencia permiten decidir antes.',
          'Grave risk and urgency allow a decision before it.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-05', court: 'jfpr', why: 'Sem a hora, 72 horas do início do dia.' },
      { trigger: '2026-02-13', due: '2026-02-16', court: 'jfpr', why: 'Horas correm também no fim de semana e no Carnaval.' },
    ],
  },
  summonsRule,
  defenceRule,
]
