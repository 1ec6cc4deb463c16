/**
 * Returns the ids of the texts of a data pack by their names in Chromium's source, from the `.pak.info` file that Debian
 * ships beside it. A line has the name, the id and the file of the source.
 *
 * @example
 * pakNames('IDS_SETTINGS,801,../../chrome/app/settings_strings.grdp\n').get('IDS_SETTINGS') // => 801
 */
export function pakNames(info: string): ReadonlyMap<string, number> {
  return new Map(
    info.split('\n').flatMap((line): [string, number][] => {
      const [name = '', id = ''] = line.split(',');
      return id === '' ? [] : [[name, Number(id)]];
    }),
  );
}
