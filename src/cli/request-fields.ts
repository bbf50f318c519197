// What each verb that works out figures may be asked, field by field, named as in the reference cases.
import type { Fields } from './number-fields';

const rated = { what: { en: 'rated speed', 'zh-CN': '额定速度' }, unit: 'm/s' };
const trip = { what: { en: 'speed at which the governor trips', 'zh-CN': '限速器动作速度' }, unit: 'm/s' };

export const motionFields = {
  distance: { what: { en: 'way of the flight', 'zh-CN': '行程' }, unit: 'm', from: 0 },
  v: rated,
  a: { what: { en: 'greatest acceleration', 'zh-CN': '最大加速度' }, unit: 'm/s²' },
  j: { what: { en: 'greatest jerk', 'zh-CN': '最大加加速度' }, unit: 'm/s³' },
} as const satisfies Fields;

export const driftFields = {
  P: { what: { en: 'mass of the empty car', 'zh-CN': '空轿厢质量' }, unit: 'kg' },
  Q: { what: { en: 'rated load', 'zh-CN': '额定载重量' }, unit: 'kg', from: 0 },
  balance: { what: { en: 'balance factor', 'zh-CN': '平衡系数' }, unit: '', from: 0, to: 1 },
  load: { what: { en: 'load in the car', 'zh-CN': '轿厢内载荷' }, unit: 'kg', from: 0 },
  roping: { what: { en: 'roping ratio, 2 for 2:1', 'zh-CN': '曳引比，2:1 为 2' }, unit: '', otherwise: 1 },
  gear: { what: { en: 'gear ratio', 'zh-CN': '减速比' }, unit: '', otherwise: 1 },
  J: {
    what: { en: 'inertia of the machine', 'zh-CN': '主机转动惯量' },
    unit: 'kg·m²',
    from: 0,
    otherwise: 0,
  },
  R: { what: { en: 'radius of the sheave', 'zh-CN': '曳引轮半径' }, unit: 'm', otherwise: 1 },
  fric: { what: { en: 'friction', 'zh-CN': '摩擦力' }, unit: 'N', from: 0, otherwise: 0 },
  mrope: { what: { en: 'mass of the ropes', 'zh-CN': '悬挂绳质量' }, unit: 'kg', from: 0, otherwise: 0 },
  mcomp: {
    what: { en: 'mass of the compensation', 'zh-CN': '补偿装置质量' },
    unit: 'kg',
    from: 0,
    otherwise: 0,
  },
  kd: {
    what: { en: 'braking by a shorted motor', 'zh-CN': '封星制动阻尼' },
    unit: 'N·s/m',
    from: 0,
    otherwise: 0,
  },
  vtrip: { ...trip, otherwise: null },
} as const satisfies Fields;

export const governorFields = { rated } as const satisfies Fields;

export const bufferFields = { rated } as const satisfies Fields;
export const oilBufferFields = {
  rated,
  impact: { what: { en: 'speed at the buffer', 'zh-CN': '撞击缓冲器的速度' }, unit: 'm/s' },
} as const satisfies Fields;
export const gearFields = {
  rated: { ...rated, otherwise: null },
  trip: { ...trip, otherwise: null },
  meanRetardation_g: {
    what: { en: 'mean retardation', 'zh-CN': '平均减速度' },
    unit: 'g',
    to: 100,
  },
} as const satisfies Fields;
export const fallFields = { trip } as const satisfies Fields;
export const movementFields = {
  a: { what: { en: 'acceleration of the loose car', 'zh-CN': '失控轿厢的加速度' }, unit: 'm/s²' },
  v0: { what: { en: 'speed at the start', 'zh-CN': '初速度' }, unit: 'm/s', from: 0 },
  reaction: { what: { en: 'dead time', 'zh-CN': '反应时间' }, unit: 's', from: 0 },
  build: { what: { en: 'time to build the force', 'zh-CN': '制动力建立时间' }, unit: 's', from: 0 },
  retardation: { what: { en: 'retardation', 'zh-CN': '减速度' }, unit: 'm/s²' },
  detect: { what: { en: 'way to detection', 'zh-CN': '检测到之前的位移' }, unit: 'm', from: 0 },
} as const satisfies Fields;

export const stopForms = [
  '{"rated":1.75}',
  '{"rated":1,"impact":1.15}',
  '{"rated":1,"trip":1.5,"meanRetardation_g":0.6}',
  '{"trip":0.8}',
  '{"a":1,"v0":0,"reaction":0.05,"build":0.15,"retardation":1.5,"detect":0.15}',
].join(' | ');
