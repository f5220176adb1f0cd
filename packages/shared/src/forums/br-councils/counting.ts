import type { Calendar, Regime, Source } from '../../regimes.ts'
import { goodFriday, nationalHolidays } from '../br-courts/national-holidays.ts'
import { text } from '../text.ts'

/** The law that created Paraná's council on refugees, migrants and stateless persons. */
export const cermaLaw: Source = {
  cite: 'Lei do Paraná 18.465/2015 (redação da Lei 21.851/2023)',
  url: 'https://www.legislacao.pr.gov.br/legislacao/pesquisarAto.do?action=exibir&codAto=139784&indice=1&totalRegistros=1',
}

/** What every council writes for itself. */
export const internalRules: Source = { cite: 'Regimento interno do conselho' }

/** National holidays only; each council keeps its own agenda. */
export const councilCalendar: Calendar = {
  id: 'br-conselhos',
  name: text('Conselhos: feriados nacionais', 'Consejos: feriados nacionales de Brasil', 'Councils: national holidays of Brazil'),
  covers: { from: 2025, to: 2026 },
  closures: [...nationalHolidays, goodFriday],
  source: { cite: 'Lei 662/1949; Lei 6.802/1980; Lei 14.759/2023', seen: 'Portarias federais de feriados de 2025 e 2026' },
}

/** Mandates and plans: years from date to date. */
export const terms: Regime = {
  id: 'br-mandatos',
  name: text('Mandatos e planos, de data a data', 'Mandatos y planes, de fecha a fecha', 'Mandates and plans, date to date'),
  versions: [{ zero: 'trigger', monthEnd: 'last-day', roll: 'none', source: cermaLaw, confidence: 'KNOWN' }],
}
