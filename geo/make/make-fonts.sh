#!/usr/bin/env bash
# Makes src/fonts/*.woff2, and *.ttf for PDFs: the faces of the atlas, each cut down to the characters that its texts use.
#
#   npm run geo:fonts [-- further.json ...]
#
# The characters of the atlas that ATLAS_GEO names are added to those of geo/; further files are searched likewise. Needs the Debian packages fonts-noto-cjk,
# python3-fonttools and python3-brotli, and the npm packages of this project.
set -euo pipefail
cd "$(dirname "$0")/../.."

noto=${NOTO_SERIF_CJK:-/usr/share/fonts/opentype/noto}
python=${PYTHON:-}
for candidate in python3 /usr/bin/python3; do
  [ -n "$python" ] || ! "$candidate" -c 'import fontTools, brotli' 2>/dev/null || python=$candidate
done
[ -n "$python" ] || { echo 'geo:fonts: no python3 with fontTools and brotli: apt-get install python3-fonttools python3-brotli' >&2; exit 2; }
[ -f "$noto/NotoSerifCJK-Regular.ttc" ] || { echo "geo:fonts: no NotoSerifCJK-Regular.ttc in $noto: apt-get install fonts-noto-cjk" >&2; exit 2; }

lists=$(mktemp -d)
trap 'rm -rf "$lists"' EXIT
out=src/fonts
mkdir -p "$out"
npx tsx geo/make/font-characters.ts "$lists" "$@"

cut() { "$python" geo/make/subset-font.py "$@"; }
number_of() { "$python" -c "
from fontTools.ttLib import TTCollection
faces = TTCollection('$noto/NotoSerifCJK-Regular.ttc', lazy=True).fonts
print([f['name'].getDebugName(1) for f in faces].index('Noto Serif CJK $1'))"; }
tc=$(number_of TC)
sc=$(number_of SC)
cut "$noto/NotoSerifCJK-Regular.ttc" "$tc" "$lists/han-map.txt" 'Atlas Han' Regular vert "$out/han-map.woff2"
cut "$noto/NotoSerifCJK-Regular.ttc" "$tc" "$lists/han-text.txt" 'Atlas Han Text' Regular vert "$out/han-text.woff2"
cut "$noto/NotoSerifCJK-Regular.ttc" "$tc" "$lists/han-simplified.txt" 'Atlas Han Simplified' Regular vert "$out/han-simplified.woff2"
cut "$noto/NotoSerifCJK-Regular.ttc" "$tc" "$lists/han-annals.txt" 'Atlas Han Annals' Regular vert "$out/han-annals.woff2"
cut "$noto/NotoSerifCJK-Bold.ttc" "$tc" "$lists/han-bold.txt" 'Atlas Han' Bold vert "$out/han-bold.woff2"
cut "$noto/NotoSerifCJK-Bold.ttc" "$tc" "$lists/han-title.txt" 'Atlas Han Text' Bold vert "$out/han-title.woff2"
cut "$noto/NotoSerifCJK-Bold.ttc" "$tc" "$lists/han-simplified-bold.txt" 'Atlas Han Simplified' Bold vert "$out/han-simplified-bold.woff2"
cut "$noto/NotoSerifCJK-Regular.ttc" "$sc" "$lists/han-marks.txt" 'Atlas Han Marks' Regular vert "$out/han-marks.woff2"
cut "$noto/NotoSerifCJK-Bold.ttc" "$sc" "$lists/han-marks.txt" 'Atlas Han Marks' Bold vert "$out/han-marks-bold.woff2"
for name in kai kai-more; do
  cut node_modules/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2 0 \
    "$lists/$name.txt" 'Atlas Kai' Regular vert "$out/$name.woff2"
done
gentium=node_modules/@fontsource/gentium-book-plus/files/gentium-book-plus
for face in 400-normal:Regular:latin 400-italic:Italic:latin-italic 700-normal:Bold:latin-bold; do
  IFS=: read -r weight style name <<<"$face"
  for kind in woff2 ttf; do
    [ "$name.$kind" = latin-italic.ttf ] && continue # no PDF has italics
    cut "$gentium-latin-$weight.woff2" 0 "$lists/latin.txt" 'Atlas Latin' "$style" kern,liga,ccmp,mark,mkmk \
      "$out/$name.$kind" "$gentium-latin-ext-$weight.woff2"
  done
done
ls -l "$out" | awk '{ sum += $5 } END { printf "all faces: %.0f kB\n", sum / 1000 }'
