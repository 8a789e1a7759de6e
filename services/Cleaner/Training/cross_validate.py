#!/usr/bin/env python3
"""Extracts every page with the model that was trained without its host, for evaluate.py: what to expect on sites not seen.

  cross_validate.py FOLDS BENCH OUT SET [SET ...] [--folds N] [--newspipe COMMAND]

FOLDS: the folder that train_blocks.py --folds-to wrote. OUT/SET.json is what `newspipe extract -o` writes.
"""
import argparse, json, os, subprocess, zlib
import train

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('models'); ap.add_argument('bench'); ap.add_argument('out'); ap.add_argument('sets', nargs='+')
    ap.add_argument('--folds', type=int, default=4); ap.add_argument('--newspipe', default='./newspipe')
    args = ap.parse_args()
    os.makedirs(args.out, exist_ok=True)
    for name in args.sets:
        truth = json.load(open(f'{args.bench}/{name}/truth.json'))
        records = {}
        for fold in range(args.folds):
            path = f'{args.out}/{name}.{fold}.json'
            subprocess.run([*args.newspipe.split(), 'extract', f'{args.bench}/{name}/pages', '--urls', f'{args.bench}/{name}/truth.json', '-o', path],
                           env={**os.environ, 'Cleaner__BlockModel': f'{args.models}/fold{fold}.trees'}, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            found = json.load(open(path))
            records.update({k: found[k] for k, v in truth.items() if k in found and zlib.crc32(train.host_of(v, k).encode()) % args.folds == fold})
            os.remove(path)
        json.dump(records, open(f'{args.out}/{name}.json', 'w'))
        print(f'{args.out}/{name}.json: {len(records)} of {len(truth)}', flush=True)

if __name__ == '__main__':
    main()
