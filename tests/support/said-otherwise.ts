/** Known rules that set no limit of their own, and what says them instead. */
export const saidOtherwise: Readonly<Record<string, string>> = {}
