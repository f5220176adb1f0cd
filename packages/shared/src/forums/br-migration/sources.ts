import type { Source } from '../../regimes.ts'
import { cited } from '../br-administration/sources.ts'

const planalto = 'https://www.planalto.gov.br/ccivil_03'

/** The Migration Act. */
export function migrationLaw(articles: string, seen?: string): Source {
  return cited(`Lei 13.445/2017, ${articles}`, `${planalto}/_ato2015-2018/2017/lei/l13445.htm`, seen)
}

/** The decree that regulates the Migration Act. */
export function migrationDecree(articles: string, seen?: string): Source {
  return cited(`Decreto 9.199/2017, ${articles}`, `${planalto}/_ato2015-2018/2017/decreto/d9199.htm`, seen)
}

/** The Refugee Act. */
export function refugeeLaw(articles: string, seen?: string): Source {
  return cited(`Lei 9.474/1997, ${articles}`, `${planalto}/leis/l9474.htm`, seen)
}

/** Copies of the decree's chapter on removal that were read. */
export const removalChapter = 'Texto do capítulo em coletâneas de legislação'

/** First day of the Migration Act and of its decree. */
export const actBegins = '2017-11-21'
