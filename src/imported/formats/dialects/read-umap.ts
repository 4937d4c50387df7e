import { isObject, own, type JsonObject } from '../../../atlas/json-object.ts';
import type { ReportBook } from '../../report.ts';

const OPTIONS = '_umap_options';
function optionsOf(layer: JsonObject): JsonObject {
  const options = own(layer, OPTIONS);
  return isObject(options) ? options : {};
}

/** Whether a value is a backup of a map of uMap, with all its layers. */
export const isUmap = (value: JsonObject): boolean =>
  value.type === 'umap' || (Array.isArray(value.layers) && value.layers.some((one) => isObject(one) && isObject(own(one, OPTIONS)))); // prettier-ignore

/** The features of all layers of a backup of uMap; layers whose data lie elsewhere are named. */
export function* umapFeatures(value: JsonObject, book: ReportBook): Generator<unknown> {
  const layers = Array.isArray(value.layers) ? value.layers : [];
  for (const layer of layers.filter(isObject)) {
    const options = optionsOf(layer);
    const remote = isObject(options.remoteData) ? options.remoteData.url : undefined;
    if (typeof remote === 'string' && remote !== '') book.noteFile('noted', 'lies-elsewhere', String(options.name ?? ''), remote); // prettier-ignore
    if (Array.isArray(layer.features)) yield* layer.features;
  }
}
