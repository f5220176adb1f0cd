import type { Text } from '../../languages.ts'

const state = (pt: string, es: string, en: string): Text => ({ 'pt-BR': pt, es, en })

/** States as the European Court and the committees name them in English in the title of a case. */
export const statesInTitles: readonly Text[] = [
  state('Alemanha', 'Alemania', 'Germany'),
  state('Austrália', 'Australia', 'Australia'),
  state('Áustria', 'Austria', 'Austria'),
  state('Bélgica', 'Bélgica', 'Belgium'),
  state('Bulgária', 'Bulgaria', 'Bulgaria'),
  state('Canadá', 'Canadá', 'Canada'),
  state('Chipre', 'Chipre', 'Cyprus'),
  state('Croácia', 'Croacia', 'Croatia'),
  state('Dinamarca', 'Dinamarca', 'Denmark'),
  state('Espanha', 'España', 'Spain'),
  state('Estados Unidos', 'Estados Unidos', 'United States'),
  state('Finlândia', 'Finlandia', 'Finland'),
  state('França', 'Francia', 'France'),
  state('Grécia', 'Grecia', 'Greece'),
  state('Hungria', 'Hungría', 'Hungary'),
  state('Itália', 'Italia', 'Italy'),
  state('Lituânia', 'Lituania', 'Lithuania'),
  state('Madagascar', 'Madagascar', 'Madagascar'),
  state('Malta', 'Malta', 'Malta'),
  state('Nova Zelândia', 'Nueva Zelandia', 'New Zealand'),
  state('Países Baixos', 'Países Bajos', 'the Netherlands'),
  state('Polônia', 'Polonia', 'Poland'),
  state('Portugal', 'Portugal', 'Portugal'),
  state('Reino Unido', 'Reino Unido', 'the United Kingdom'),
  state('Romênia', 'Rumania', 'Romania'),
  state('Rússia', 'Rusia', 'Russia'),
  state('Suécia', 'Suecia', 'Sweden'),
  state('Suíça', 'Suiza', 'Switzerland'),
  state('Turquia', 'Turquía', 'Turkey'),
  state('Ucrânia', 'Ucrania', 'Ukraine'),
]
