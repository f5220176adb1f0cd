import { isRecordableDay } from '@travessia/shared/dates'
import { asText, country, defineAddress, fitting, text } from '../address.ts'

/**
 * A simulation as it stands in the address; what cannot be read is left out, so a broken link still opens.
 * `p`: procedure.court.role, `e`: proceeding.kind.day.field_value (a field alone: yes), each several joined by `*`. These signs stay
 * as they are in an address. It holds names of the law, days and choices, and no words of anybody.
 */
export const simulatorSearch = defineAddress({
  p: asText(text(600)),
  e: asText(text(20_000)),
  d: fitting(isRecordableDay),
  s: country,
})

export type SimulatorSearch = ReturnType<typeof simulatorSearch.parse>
