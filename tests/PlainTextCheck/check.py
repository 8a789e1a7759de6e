#!/usr/bin/env python3
"""How well pages are read as plain text: renders each page with w3m, extracts the texts, and sets the main text beside that of the HTML.

  check.py [--shared DIR] [--work DIR] [SET ...]

Needs w3m (Debian), and the command line tool built (services/Cli, Release). Prints F1 by DIR/tools/evaluate.py.
DIR is ../shared beside the repository by default; the work folder keeps the dumps for `newspipe features` (Training/train_lines.py).
"""
import argparse, gzip, importlib.util, json, os, pathlib, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / 'services/Cli/bin/Release/net10.0/newspipe.dll'
SETS = ['aeb', 'fundus-eval', 'fundus-tests', 'naeb', 'wcxb-article']
RENDER = ['w3m', '-dump', '-T', 'text/html', '-cols', '10000', '-O', 'UTF-8']
SLOWEST = 60

def render(pages, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for page in sorted(pages.glob('*.html.gz')):
        target = folder / (page.name.removesuffix('.html.gz') + '.txt')
        if target.exists():
            continue
        result = subprocess.run(RENDER, input=gzip.open(page).read(), stdout=subprocess.PIPE, timeout=SLOWEST, check=True)
        target.write_bytes(result.stdout)

def extract(pages, truth, output):
    subprocess.run(['dotnet', str(TOOL), 'extract', str(pages), '--urls', str(truth), '-o', str(output)],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    if not output.exists():
        sys.exit(f'no output: is {TOOL} built?')

def score(evaluate, truth, output):
    pages = json.loads(truth.read_text(encoding='utf-8'))
    pages = {k: {**v, 'text': v.get('text', v.get('articleBody'))} for k, v in pages.items()}
    found = {k.removesuffix('.txt'): v for k, v in evaluate.load(str(output)).items()}
    return evaluate.score(pages, found)['text']['f1']

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('sets', nargs='*', default=SETS)
    ap.add_argument('--shared', type=pathlib.Path, default=ROOT.parent / 'shared')
    ap.add_argument('--work', type=pathlib.Path, default=pathlib.Path(os.environ.get('TMPDIR', '/tmp')) / 'plain-text-check')
    args = ap.parse_args()
    if not (args.shared / 'bench').is_dir():
        sys.exit(f'{args.shared}/bench: no measured pages here')
    spec = importlib.util.spec_from_file_location('evaluate', args.shared / 'tools/evaluate.py')
    evaluate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(evaluate)
    print(f'{"SET":14} {"F1 html":>8} {"F1 text":>8} {"difference":>11}')
    for name in args.sets:
        truth = args.shared / 'bench' / name / 'truth.json'
        texts, outputs = args.work / 'w3m' / name, args.work / 'out'
        outputs.mkdir(parents=True, exist_ok=True)
        render(args.shared / 'bench' / name / 'pages', texts)
        extract(args.shared / 'bench' / name / 'pages', truth, outputs / f'{name}.html.json')
        extract(texts, truth, outputs / f'{name}.text.json')
        html, text = (score(evaluate, truth, outputs / f'{name}.{form}.json') for form in ('html', 'text'))
        print(f'{name:14} {html:8.3f} {text:8.3f} {text - html:+11.3f}')

if __name__ == '__main__':
    main()
