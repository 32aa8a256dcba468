/**
 * Whether a file may be published, by the ending of its name: shown in a page, or handed out by a link. Not what browsers would run or
 * take for a page of the site (`.html`, `.js`, `.xml`, `.svg` behind a link), nor endings that nobody knows.
 */
export function isSendable(path: string, as: 'image' | 'file'): boolean {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return IMAGES.has(ending) || (as === 'image' ? ending === 'svg' : DOWNLOADS.has(ending));
}

/** The image kinds that browsers show; an SVG besides, where it is inert. */
const IMAGES = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'bmp', 'ico']);

/** Documents, data, films and archives. */
const DOWNLOADS = new Set(
  (
    'pdf epub txt csv tsv json yaml yml doc docx docm dotx xls xlsx xlsm ppt pptx potx vsd vsdx odt ods odp rtf zip 7z gz tgz tar rar ' +
    'mp3 m4a ogg wav mp4 webm mov vtt srt po pot pbix msi nupkg'
  ).split(' '),
);

/** More bytes than this are a download for a server of its own; hosts of static sites refuse little more. */
export const MOST_BYTES = 50 * 1024 * 1024;
