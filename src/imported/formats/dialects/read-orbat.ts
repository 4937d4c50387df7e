import { isObject, type JsonObject } from '../../../atlas/json-object.ts';

/** Whether a value is a scenario of ORBAT Mapper. */
export const isOrbat = (value: JsonObject): boolean =>
  value.type === 'ORBAT-mapper' ||
  (Array.isArray(value.sides) && Object.hasOwn(value, 'startTime') && value.sides.some((side) => isObject(side) && (Array.isArray(side.groups) || Array.isArray(side.subUnits)))); // prettier-ignore

const DEEPEST = 40;
const objects = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
const isPosition = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === 'number');

/** Where a unit was, and from when; `null`: it was gone. */
interface Stay {
  readonly at: readonly number[] | null;
  readonly time: unknown;
}

/** Where a unit was one after another, the positions that it passed on its way among them. */
function staysOf(unit: JsonObject, begin: unknown): readonly Stay[] {
  const stays: Stay[] = isPosition(unit.location) ? [{ at: unit.location, time: begin }] : [];
  for (const state of objects(unit.state)) {
    if (state.location === null) stays.push({ at: null, time: state.t });
    if (!isPosition(state.location)) continue;
    // what lies between has no time of its own: it is given that of the way’s beginning
    const left = state.viaStartTime ?? stays.at(-1)?.time;
    if (Array.isArray(state.via) && left !== undefined)
      for (const at of state.via) if (isPosition(at)) stays.push({ at, time: left });
    stays.push({ at: state.location, time: state.t });
  }
  return stays;
}

function unitFeatures(unit: JsonObject, side: string, scenario: JsonObject): readonly unknown[] {
  const { startTime: begin, endTime: finish } = scenario;
  const { name, shortName, description, sidc } = unit;
  const properties = { name: name ?? shortName ?? unit.id, side, sidc, description };
  const features: unknown[] = [];
  let run: Stay[] = [];
  const close = (end: unknown) => {
    const [first] = run;
    if (!first) return;
    const times = run.map(({ time }) => time);
    const stood = run.map(({ at }) => at);
    const whole = { ...properties, start: first.time, ...(end === undefined ? {} : { end }) };
    features.push(
      run.length === 1
        ? { type: 'Feature', properties: whole, geometry: { type: 'Point', coordinates: first.at } }
        : {
            type: 'Feature',
            properties: { ...whole, coordTimes: times },
            geometry: { type: 'LineString', coordinates: stood },
          },
    );
    run = [];
  };
  for (const stay of staysOf(unit, begin)) {
    if (stay.at) run.push(stay);
    else close(stay.time);
  }
  close(finish);
  return features;
}

function* units(of: JsonObject, side: string, scenario: JsonObject, depth: number): Generator<unknown> {
  if (depth > DEEPEST) return;
  for (const unit of [...objects(of.units), ...objects(of.subUnits)]) {
    yield* unitFeatures(unit, side, scenario);
    yield* units(unit, side, scenario, depth + 1);
  }
}

/** The units of a scenario on their dated ways, and the features of its layers with the times of their sight. */
export function* orbatFeatures(scenario: JsonObject): Generator<unknown> {
  for (const side of objects(scenario.sides)) {
    const name = String(side.name ?? '');
    yield* units(side, name, scenario, 0);
    for (const group of objects(side.groups)) yield* units(group, name, scenario, 0);
  }
  for (const layer of objects(scenario.layers))
    for (const feature of objects(layer.features ?? layer.items)) {
      const meta = isObject(feature.meta) ? feature.meta : {};
      const own = isObject(feature.properties) ? feature.properties : {};
      const [start, end] = [meta.visibleFromT ?? own.visibleFromT, meta.visibleUntilT ?? own.visibleUntilT];
      yield {
        type: 'Feature',
        properties: {
          ...own,
          name: meta.name ?? own.name ?? feature.id,
          ...(start !== undefined && { start }),
          ...(end !== undefined && { end }),
        },
        geometry: feature.geometry ?? null,
      };
    }
}
