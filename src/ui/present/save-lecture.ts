import { fileNameAfter } from '../../atlas/file-name.ts';
import { writeLecture, type Lecture } from '../../presentation/lecture.ts';
import { saveText } from '../shared/save-file.ts';

/** Saves a lecture as a file that is named after it. */
export function saveLecture(lecture: Lecture): void {
  saveText(`${fileNameAfter(lecture.title, 'lecture')}.json`, 'application/json', writeLecture(lecture));
}
