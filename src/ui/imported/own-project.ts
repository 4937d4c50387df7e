import type { Project } from '../../imported/project/project-file.ts';
import { writeProject } from '../../imported/project/project-file.ts';
import { pinnedPermalink } from '../../permalink/pinned-permalink.ts';
import { writeLecture, type Lecture } from '../../presentation/lecture.ts';
import type { Session } from '../../session/session.ts';
import { saveText } from '../shared/save-file.ts';
import type { ImportedLayers } from './imported-layers.ts';
import type { ImportSource } from './import-source.ts';

/** The files of the reader’s as they are opened and drawn now. */
async function filesOf(own: Pick<ImportedLayers, 'layers'>): Promise<Project['files']> {
  return Promise.all(
    own.layers().map(async ({ source, options, keptStyle, table, visible }) => ({
      name: source.name,
      bytes: new Uint8Array(await source.blob.arrayBuffer()),
      options: options(),
      style: keptStyle(),
      query: table.query(),
      visible: visible(),
    })),
  );
}

/** The state of the atlas as it is seen now, as a link has it, without what is of one frame or one link. */
function linkOf(session: Session): string {
  const view = session.view();
  const unknown = view.unknown.filter(([key]) => key !== 'project');
  return pinnedPermalink({ ...view, map: session.viewport(), unknown });
}

/** Saves a project: data, looks, choices, the lecture and the view. */
export async function saveProject(
  session: Session,
  own: Pick<ImportedLayers, 'layers'>,
  lecture: Lecture,
): Promise<void> {
  const written = lecture.steps.length > 0 ? writeLecture(lecture) : null;
  const text = writeProject({ link: linkOf(session), lecture: written, files: await filesOf(own) });
  saveText('project.atlas.json', 'application/json', text);
}

/** The files of a project as they are to be opened; `passing` where they come with a link. */
export const sourcesOf = ({ files }: Pick<Project, 'files'>, passing: boolean): ImportSource[] =>
  files.map(({ name, bytes, options, style, query, visible }) => ({
    name,
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>]),
    options,
    style,
    query,
    visible,
    passing,
  }));

/**
 * The address fragment that holds the view and the reader’s files; `null` where they are too long for one. What packs it is
 * fetched.
 */
export async function projectLink(
  session: Session,
  own: Pick<ImportedLayers, 'layers'>,
): Promise<string | null> {
  const { LONGEST_PROJECT, packProject, PROJECT_KEY } =
    await import('../../imported/project/pack-project.ts');
  const sizes = own.layers().reduce((sum, { source }) => sum + source.blob.size, 0);
  // what is packed to a tenth is rare
  if (sizes > LONGEST_PROJECT * 10) return null;
  const packed = packProject({ files: await filesOf(own) });
  if (packed.length > LONGEST_PROJECT) return null;
  const view = { ...session.view(), map: session.viewport(), display: 'explore' as const };
  const unknown = [...view.unknown.filter(([key]) => key !== PROJECT_KEY), [PROJECT_KEY, packed] as const];
  return pinnedPermalink({ ...view, unknown }, session.atlas().config.edition);
}
