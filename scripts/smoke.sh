#!/usr/bin/env bash
# smoke.sh NODE — packs the project, installs the tarball into an empty folder and does the main job there with that Node.
set -euo pipefail
node=$1
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd "$root"
npm pack --silent --ignore-scripts --pack-destination "$work" >/dev/null
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ./bulletin-*.tgz
PATH="$(dirname "$node"):$PATH"
bulletin() { "$node" "$work/node_modules/bulletin/bin/bulletin.js" "$@"; }
bulletin --version
bulletin init paper --template association --name 简报 --org 云岭市志愿服务联合会 --issuer 云岭市志愿服务联合会编印 --yes
cd paper
bulletin new --yes --date 2026-01-09 --title 第一篇文章
bulletin lint || [ $? = 1 ]
bulletin render --pdf --docx
bulletin export --all --to pdf,docx --out dist-all
[ "$(find dist-all -name '*.pdf' -size +10k | wc -l)" = 1 ] && [ "$(find dist-all -name '*.docx' -size +5k | wc -l)" = 1 ]
echo "packed command works on $("$node" --version)"
