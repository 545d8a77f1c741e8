import { indexPage } from './index-page';
import { page } from './page';
import { RULES } from '../src/policy';

/** All pages by their path in `docs/rules`. */
export function pages(): ReadonlyMap<string, string> {
  return new Map([['README.md', indexPage()], ...RULES.map(rule => [`${rule.id}.md`, page(rule)] as const)]);
}
