// A yardstick for ticking: a world in the manner of programming games about lifts. Every frame visits every user and
// every lift object, moves them by small steps and tells listeners; no electrics, no doors that lock, no brake.
// Written for this bench; it copies nobody's code.

type Listener = () => void;
type User = { at: number; to: number; inCar: boolean; done: boolean; age: number };
type Car = { y: number; speed: number; target: number; wait: number; queue: number[]; load: User[] };

export type SagaWorld = {
  readonly cars: Car[];
  readonly users: User[];
  elapsed: number;
  readonly floors: number;
};

export function createSaga(floors: number, cars: number): SagaWorld {
  return {
    cars: Array.from({ length: cars }, () => ({ y: 0, speed: 0, target: 0, wait: 0, queue: [], load: [] })),
    users: [],
    elapsed: 0,
    floors,
  };
}

export function call(world: SagaWorld, at: number, to: number): void {
  world.users.push({ at, to, inCar: false, done: false, age: 0 });
  const car = world.cars[world.users.length % world.cars.length];
  if (car && !car.queue.includes(at)) car.queue.push(at);
}

const PITCH = 50;

/** One frame of `dt` seconds. */
export function frame(world: SagaWorld, dt: number, listeners: readonly Listener[]): void {
  world.elapsed += dt;
  for (const car of world.cars) moveCar(world, car, dt);
  for (const user of world.users) user.age += user.done ? 0 : dt;
  for (const listener of listeners) listener();
}

function moveCar(world: SagaWorld, car: Car, dt: number): void {
  if (car.wait > 0) {
    car.wait -= dt;
    return;
  }
  const [next] = car.queue;
  if (next === undefined) return;
  car.target = next * PITCH;
  const way = car.target - car.y;
  const most = Math.sqrt(2 * 20 * Math.abs(way));
  car.speed = Math.min(car.speed + 20 * dt, 45, most);
  const step = Math.sign(way) * Math.min(Math.abs(way), car.speed * dt);
  car.y += step;
  if (Math.abs(car.target - car.y) > 0.01) return;
  car.queue.shift();
  car.speed = 0;
  car.wait = 3;
  board(world, car, next);
}

function board(world: SagaWorld, car: Car, floor: number): void {
  car.load = car.load.filter((user) => {
    if (user.to !== floor) return true;
    user.done = true;
    return false;
  });
  for (const user of world.users) {
    if (user.done || user.inCar || user.at !== floor) continue;
    user.inCar = true;
    car.load.push(user);
    if (!car.queue.includes(user.to)) car.queue.push(user.to);
  }
}
