import { editionMark, editionText, editionTextZh } from '../citation/edition.ts';
import type { AtlasConfig } from '../atlas-config.ts';
import { yearsShown } from '../years-shown.ts';
import { keepTraditional, traditional, type Traditional } from '../../time/traditional.ts';
import { licenceOf } from './licence.ts';

/** How to cite what was downloaded. */
export const citation = (config: AtlasConfig) => {
  const { short_en, subject_en, edition } = config;
  return `${short_en}: an atlas of ${subject_en}, ${yearsShown(config)}, version ${editionText(edition)}, ${licenceOf(config).name}`;
};

/** The same in traditional Chinese. */
export const citationInChinese = (config: AtlasConfig): Traditional => {
  const { short_zh, subject_zh, edition } = config;
  const [short, subject] = [keepTraditional(short_zh), keepTraditional(subject_zh)];
  const years = yearsShown(config);
  return traditional(
    `《${short}》，${subject}地圖集（${years}），版本 ${editionTextZh(edition)}，${licenceOf(config).name}`,
  );
};

/** Licence, version, edition and citation, as they stand inside every file that leaves the atlas. */
export interface Credit {
  readonly license: string;
  readonly license_url: string;
  readonly version: string;
  /** The version with the fingerprint of the record. */
  readonly edition: string;
  readonly citation: string;
}

/** The credit of the record of an atlas. */
export const credit = (config: AtlasConfig): Credit => ({
  license: config.license,
  license_url: licenceOf(config).url,
  version: config.edition.version,
  edition: editionMark(config.edition),
  citation: citation(config),
});
