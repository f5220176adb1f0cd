import type { Text } from '../../languages.ts'

const title = (pt: string, es: string, en: string): Text => ({ 'pt-BR': pt, es, en })

/** Cases, as the courts call them in each language; the Portuguese name of an Inter-American case is the Court's own. */
export const caseTitles: readonly Text[] = [
  title('Caso Vélez Loor Vs. Panamá', 'Caso Vélez Loor Vs. Panamá', 'Case of Vélez Loor v. Panama'),
]
