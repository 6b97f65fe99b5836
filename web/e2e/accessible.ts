import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What fades in or out has no contrast to speak of: waits for every movement that ends. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((one) => one.finished))
  })
}

/** The serious findings of axe on what is shown now, a line each. */
export async function serious_findings(page: Page, part = 'html'): Promise<string[]> {
  await still(page)
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
