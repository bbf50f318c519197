// Names of who can come to harm, in the order of `Victim`.
import type { VictimName } from '../people-events';

export const victimNames: readonly VictimName[] = ['technician', 'partner', 'passenger', 'public'];
