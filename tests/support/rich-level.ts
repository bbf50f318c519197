// A small level that uses nearly everything a level may say, to be spoilt by the fuzzers.
import { smallLevel } from './written-level';

const text = (en: string) => ({ 'zh-CN': '中文', en });

export function richLevel(): Record<string, unknown> {
  return {
    ...smallLevel(),
    id: 'rich',
    order: 3,
    workOrder: [{ label: text('Lift'), value: text('One') }],
    liftChanges: { floors: 6, ratedSpeed: 1.5, machine: { ratedLoad: 800 }, features: ['machine-room'] },
    region: 'hubei',
    profile: 'training',
    day: { time: '07:40', weather: 'rain' },
    draw: [
      [
        { floor: 3, at: 2, right: 'worn' },
        { floor: 5, at: 4, right: 'worn' },
      ],
      [{ damp: 0.2 }, { damp: 0.7 }],
    ],
    start: {
      after: 6,
      car: '${at}',
      technician: 'machine-room',
      health: { damp: '${damp}' },
      gauges: { ambient: 30 },
    },
    faults: [{ fault: 'LCK-01', landing: '${floor}' }],
    people: {
      passengers: { count: 2, children: 1, calm: 0.8 },
      partner: true,
      public: [{ at: 5, command: { type: 'press-hall-call', floor: 4, direction: 'up' } }],
    },
    tools: { barrier: 2, harness: 1 },
    documents: [{ id: 'log', title: text('Log'), paragraphs: [text('It stood at ${floor}')] }],
    findings: [
      {
        id: 'why',
        title: text('Why'),
        reason: text('To know'),
        clauses: [],
        points: 4,
        choices: [
          { id: 'worn', text: text('Worn'), right: true },
          { id: 'wet', text: text('Wet') },
        ],
      },
    ],
    procedures: [
      { use: 'pit-entry', weight: 0.5, omit: [{ step: 'notice', because: text('There is one') }] },
    ],
    conditions: {
      'door-opened': { kind: 'once', of: { event: 'landing-door-wide', where: { floor: '${floor}' } } },
      safe: {
        kind: 'all',
        of: [
          { kind: 'never', of: { event: 'car-started' }, given: [{ fact: 'mainSwitchOn', is: false }] },
          { kind: 'named', name: 'door-opened' },
          {
            kind: 'within',
            seconds: 90,
            first: { kind: 'named', name: 'door-opened' },
            next: { kind: 'count', of: { event: 'meter-read' }, least: 2, distinct: 'pair' },
          },
          {
            kind: 'while',
            during: { event: 'place-reached' },
            facts: [{ fact: 'stopPressed', args: ['cabinet-stop'] }],
          },
        ],
      },
    },
    checklist: [
      ...(smallLevel().checklist as readonly unknown[]),
      {
        id: 'kept-safe',
        group: 'protect',
        title: text('Safe'),
        reason: text('Or else'),
        hazard: text('A fall'),
        clauses: ['T5002-A1-28'],
        points: 0,
        veto: true,
        condition: { kind: 'named', name: 'safe' },
      },
    ],
    par: { readings: 3, partsBad: 1, seconds: 600 },
    efficiencyPoints: 5,
    passMark: 10,
    retest: 'opened',
    hints: [{ after: 5, unless: 'walk-started', text: text('Walk'), cost: 1 }],
    debrief: [{ text: text('So it goes'), clauses: ['RES-12'] }],
  };
}
