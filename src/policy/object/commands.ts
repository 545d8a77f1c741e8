import type { Field } from './field';

/** What runs first in a container, in its probes and in its hooks. */
export function commandsOf(container: Field): Field[] {
  const hooks = [...PROBES.map(name => container.get(name)), ...HOOKS.map(name => container.get('lifecycle').get(name))];
  const main = container.get('command').items().length > 0 ? container.get('command') : container.get('args');
  return [main, ...hooks.map(hook => hook.at('exec', 'command'))].flatMap(command => command.items().slice(0, 1));
}

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const HOOKS = ['postStart', 'preStop'] as const;
