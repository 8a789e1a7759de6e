#!/usr/bin/env python3
"""Gives rendered texts other looks, so that a model of lines does not depend on how one text browser sets blank lines and indents.

  reflow.py DUMPS OUT

DUMPS: a folder of SET/ID.txt, as tests/PlainTextCheck keeps them. Of each page OUT/flat or OUT/even gets one more text, or neither:
"flat" has no empty lines and no indents, "even" an empty line after every line. Both are how people paste a page.
"""
import pathlib, sys, zlib

FORMS = {'flat': '\n', 'even': '\n\n'}

def main():
    source, target = map(pathlib.Path, sys.argv[1:])
    for page in sorted(source.glob('*/*.txt')):
        lines = [line.strip() for line in page.read_text(encoding='utf-8', errors='replace').split('\n')]
        choice = zlib.crc32(page.name.encode()) % (len(FORMS) + 1)
        if choice == len(FORMS):
            continue
        form = list(FORMS)[choice]
        folder = target / form / page.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / page.name).write_text(FORMS[form].join(line for line in lines if line), encoding='utf-8')

if __name__ == '__main__':
    main()
