import { powerOf, type AtlasConfig } from '../atlas-config.ts';
import { keepTraditional } from '../../time/traditional.ts';
import type { Person } from './people.ts';

/** Whether a power is a person’s own and bears the name of the person. */
export function isOwnPower(config: AtlasConfig, person: Pick<Person, 'id'>, power: string): boolean {
  const found = powerOf(config, power);
  return found?.kind === 'person' && keepTraditional(found.name_zh) === person.id;
}
