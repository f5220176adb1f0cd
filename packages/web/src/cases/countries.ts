import { useLanguage } from '../words/use-words.ts'

/** ISO 3166-1 alpha-2, the members of the United Nations and those that the bodies also name. */
const codes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  )

/** States by their names in the language of the screen, in alphabetical order. */
export function useCountries() {
  const language = useLanguage()
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const name = (code: string) => names.of(code) ?? code
  const list = codes.map((value) => ({ value, label: name(value) })).toSorted((a, b) => a.label.localeCompare(b.label, language))
  return { list, name }
}
