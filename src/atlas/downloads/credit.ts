import { yearsShown, type AtlasConfig } from '../atlas-config.ts';
import { editionMark, editionText } from '../citation/edition.ts';

/** The licence of the record, as an SPDX identifier, and its address. */
const RECORD_LICENSE = 'CC-BY-4.0';
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** How to cite what was downloaded. */
export const citation = (config: AtlasConfig) => {
  const { short_en, subject_en, edition } = config;
  return `${short_en}: an atlas of ${subject_en}, ${yearsShown(config)}, version ${editionText(edition)}, CC BY 4.0`;
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
  license: RECORD_LICENSE,
  license_url: LICENSE_URL,
  version: config.edition.version,
  edition: editionMark(config.edition),
  citation: citation(config),
});
