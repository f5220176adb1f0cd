import type { Source } from '../../regimes.ts'

/** An article of the European Convention. */
export function convention(articles: string, seen?: string): Source {
  return withSeen({ cite: `ECHR, ${articles}`, url: 'https://www.echr.coe.int/documents/d/echr/convention_ENG' }, seen)
}

/** A rule of the Rules of Court. */
export function courtRules(rules: string, seen?: string): Source {
  return withSeen({ cite: `Rules of Court, ${rules}`, url: 'https://www.echr.coe.int/documents/d/echr/rules_court_eng' }, seen)
}

/** A Practice Direction of the President of the Court, by its subject. */
export function practiceDirection(on: string, seen?: string): Source {
  return withSeen({ cite: `Practice Direction on ${on}`, url: 'https://www.echr.coe.int/documents/d/echr/rules_court_eng' }, seen)
}

/** The Committee of Ministers' supervision of judgments. */
export function supervision(cite: string, seen?: string): Source {
  return withSeen({ cite, url: 'https://www.coe.int/en/web/execution' }, seen)
}

function withSeen(source: Source, seen: string | undefined): Source {
  return seen ? { ...source, seen } : source
}
