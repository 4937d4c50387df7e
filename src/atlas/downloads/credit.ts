import { yearsShown, type AtlasConfig } from '../atlas-config.ts';

/** The version of the record, as in `package.json` and `CITATION.cff`. */
export const RECORD_VERSION = '0.2.0';

/** The licence of the record, as an SPDX identifier, and its address. */
const RECORD_LICENSE = 'CC-BY-4.0';
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** How to cite what was downloaded. */
export const citation = (config: AtlasConfig) => {
  const { short_en, subject_en } = config;
  return `${short_en}: an atlas of ${subject_en}, ${yearsShown(config)}, version ${RECORD_VERSION}, CC BY 4.0`;
};

/** Licence, version and citation, as they stand inside every file that leaves the atlas. */
export interface Credit {
  readonly license: string;
  readonly license_url: string;
  readonly version: string;
  readonly citation: string;
}

/** The credit of the record of an atlas. */
export const credit = (config: AtlasConfig): Credit => ({
  license: RECORD_LICENSE,
  license_url: LICENSE_URL,
  version: RECORD_VERSION,
  citation: citation(config),
});
