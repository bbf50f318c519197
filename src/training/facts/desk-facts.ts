// Facts of the rescue desk: who waits, who is out, which crews are free.
import { CallStatus } from '../../sim/desk-words';
import { type Facts, figure, figureAt } from './fact';

export const deskFacts: Facts = {
  /** calls whose people are out */
  deskFreed: figure(({ state }) => state.desk.status.filter((status) => status === CallStatus.freed).length),
  /** calls that ring and nobody answers */
  deskRinging: figure(
    ({ state }) => state.desk.status.filter((status) => status === CallStatus.ringing).length,
  ),
  crewsFree: figure(({ state }) => state.desk.crewCall.filter((call) => call < 0).length),
  /** how calm a caller is, 1 calm to 0 panic; calls count from 1 */
  callerCalm: figureAt(({ state }, call) => state.desk.calm[call - 1] ?? 1),
};
