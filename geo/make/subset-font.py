"""Cuts one face of a font down to a list of characters and writes it as WOFF2, or plain where its name ends in .ttf.

    python3 subset-font.py <font> <number> <characters.txt> <family> <style> <features> <out.woff2 or .ttf> [further fonts ...]

<characters.txt> holds hexadecimal code points, one a line; <features> are layout features, separated by commas.
Further fonts are merged in first (the same face in several files). The family is written into the name table, because
a reserved font name may not be kept by a changed font; copyright and licence are kept. Prints what the font lacks.
"""

import os
import sys
import tempfile

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont


def load(path, number):
    return TTFont(path, fontNumber=number if path.endswith("c") else -1, recalcTimestamp=False)


def merged(paths):
    """One font from several files that hold different characters of one face (TrueType outlines)."""
    with tempfile.TemporaryDirectory() as folder:
        plain = []
        for i, path in enumerate(paths):
            font = load(path, 0)
            font.flavor = None
            plain.append(os.path.join(folder, f"{i}.ttf"))
            font.save(plain[-1])
        font = Merger().merge(plain)
        font.recalcTimestamp = False
        font["head"].modified = load(paths[0], 0)["head"].modified
        return font


def rename(font, family, style):
    """Family, full and PostScript names become the given ones, in every record and in CFF."""
    postscript = f"{family}-{style}".replace(" ", "")
    names = {1: family, 2: style, 3: postscript, 4: f"{family} {style}", 6: postscript, 16: family, 17: style}
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 5, 13, 14) and n.platformID == 3 and n.langID == 0x409]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        cff.topDictIndex[0].FullName = f"{family} {style}"
        cff.topDictIndex[0].FamilyName = family


def main(path, number, characters, family, style, features, out, *further):
    with open(characters) as lines:
        wanted = {int(line, 16) for line in lines if line.strip()}
    font = merged([path, *further]) if further else load(path, int(number))
    missing = sorted(wanted - set(font.getBestCmap()))
    options = subset.Options()
    options.hinting = False
    options.desubroutinize = True
    options.layout_features = features.split(",")
    options.name_IDs = [0, 5, 13, 14]
    options.drop_tables += ["FFTM", "DSIG", "STAT", "meta", "feat", "morx"]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    rename(font, family, style)
    font.flavor = None if out.endswith(".ttf") else "woff2"
    font.save(out)
    lacks = " ".join(f"{chr(c)} U+{c:04X}" for c in missing)
    print(f"{os.path.basename(out)}: {len(wanted) - len(missing)} characters, {os.path.getsize(out) / 1000:.1f} kB"
          + (f"; lacks {len(missing)}: {lacks}" if missing else ""))


if __name__ == "__main__":
    if len(sys.argv) < 8:
        sys.exit(__doc__)
    main(*sys.argv[1:])
