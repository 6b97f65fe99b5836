// Twenty-five steps are too many for one look: five stages, the step that comes next, the clocks that run.
interface Step {
  number: number
  step: string
  stage: string
  title: string
  state: 'done' | 'now' | 'ahead'
}

export function stages_of(steps: Step[]): { stage: string; state: 'done' | 'now' | 'later' }[] {
  const stages = [...new Set(steps.map(({ stage }) => stage))]
  return stages.map((stage) => {
    const of_stage = steps.filter((step) => step.stage === stage)
    if (of_stage.every(({ state }) => state === 'done')) return { stage, state: 'done' }
    return { stage, state: of_stage.some(({ state }) => state !== 'ahead') ? 'now' : 'later' }
  })
}

/** The first that is still ahead. */
export const next_step = <T extends Step>(steps: T[]): T | undefined => steps.find(({ state }) => state === 'ahead')

export function running_clocks<T extends { due_on: string; ended_on?: string }>(clocks: T[]): T[] {
  return clocks.filter(({ ended_on }) => !ended_on).sort((a, b) => (a.due_on < b.due_on ? -1 : 1))
}
