export const skills = ['policy', 'law', 'medical', 'education', 'repair', 'arts', 'computer', 'elderly_care', 'mediation', 'counselling', 'other']

/** A post that asks for one of the reader's skills is shown first; else the one that ends first. */
export function fitting<T extends { skills: string[]; ends_on: string }>(posts: T[], own: string[]): T[] {
  const fits = (post: T) => Number(post.skills.some((skill) => own.includes(skill)))
  return [...posts].sort((a, b) => fits(b) - fits(a) || (a.ends_on < b.ends_on ? -1 : 1))
}
