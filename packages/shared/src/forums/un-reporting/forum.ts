import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { unZone } from '../un/counting.ts'
import { shadowReport } from './shadow-report.ts'

export const unReporting = {
  id: 'un-reporting',
  name: text('Comitês da ONU: relatórios dos Estados', 'Comités de la ONU: informes de los Estados', 'UN Committees: State reporting'),
  short: text('Relatórios ONU', 'Informes ONU', 'UN reporting'),
  system: 'united-nations',
  zone: unZone,
  procedures: [shadowReport],
} satisfies Forum
