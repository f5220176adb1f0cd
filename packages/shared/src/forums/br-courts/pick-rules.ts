import type { EventKind, Rule } from '../../law.ts'

interface Home {
  readonly events: readonly EventKind[]
  readonly courts: readonly { readonly id: string }[]
}

/** The rules that several procedures share, each cut down to the kinds and the courts that one of them has. */
export function pickRules(rules: readonly Rule[], { events, courts }: Home): readonly Rule[] {
  const isKind = (kind: string) => events.some((one) => one.id === kind)
  return rules.flatMap((rule) => {
    const opens = rule.opens.filter(isKind)
    if (opens.length === 0) return []
    return [
      {
        ...rule,
        opens,
        closes: rule.closes.filter(isKind),
        ...(rule.silence ? { silence: rule.silence.filter(isKind) } : {}),
        ...(rule.interruptedBy ? { interruptedBy: rule.interruptedBy.filter(isKind) } : {}),
        ...(rule.restartedBy ? { restartedBy: rule.restartedBy.filter(isKind) } : {}),
        examples: rule.examples.filter((example) => courts.some((court) => court.id === example.court)),
      },
    ]
  })
}
