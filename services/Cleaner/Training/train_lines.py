#!/usr/bin/env python3
"""Trains the line reading of the Cleaner (plain text), cross-validated by host. Needs python3-sklearn; see README.md beside this file.

  train_lines.py FEATURES BENCH SET [SET ...] [--forms FORM ...] [--model OUT] [options of train.py]

FEATURES: a folder with FORM/SET.f32, .json and .names as `newspipe features` writes them of the texts that
tests/PlainTextCheck renders. All forms of a page are in the same fold; figures are given for each form.
"""
import sys
from collections import Counter
import numpy as np
import train

# A line of the text that also stands in a menu far from it: the one near the text is meant.
NEAR = 12
SHORT = 12

class Lines(train.Page):
    def _label_by_text(self):
        super()._label_by_text()
        words = train.TOKEN.findall(self.truth['text'])
        sure = [i for i, t in enumerate(self.tokens) if self.labels[i] and len(t) > SHORT]
        same = {}
        for i, tokens in enumerate(self.tokens):
            if 0 < len(tokens) <= SHORT:
                n = min(len(tokens), train.GRAM)
                if n < train.GRAM:
                    self.labels[i] = any(words[j:j + n] == tokens for j in range(len(words) - n + 1))
                if self.labels[i]:
                    same.setdefault(tuple(tokens), []).append(i)
        for tokens, places in same.items():
            n = len(tokens)
            times = max(1, sum(tuple(words[j:j + n]) == tokens for j in range(len(words) - n + 1)))
            distance = lambda i: min((abs(i - j) for j in sure), default=0)
            for rank, i in enumerate(sorted(places, key=distance)):
                self.labels[i] = rank < times and distance(i) <= NEAR

def load(features, form, bench, names):
    pages = []
    train.Page, plain = Lines, train.Page
    try:
        found, columns = train.load(f'{features}/{form}', bench, names)
    finally:
        train.Page = plain
    for page in found:
        page.form = form
    return found, columns

def main():
    ap = train.options()
    ap.add_argument('--forms', nargs='+', default=['w3m'])
    args = ap.parse_args()
    pages = []
    for form in args.forms:
        found, columns = load(args.features, form, args.bench, args.sets)
        pages += found
    def figures(title, kept):
        for form in args.forms:
            inside = [k for k, p in enumerate(pages) if p.form == form]
            train.show(f'{title}, {form}', [pages[k] for k in inside], [kept[k] for k in inside])
    figures('every line right', [p.labels for p in pages])
    figures('rules alone', [p.rows[:, columns.index('rule-kept')] for p in pages])
    if args.folds > 1:
        chances = train.cross_validate(pages, args)
        figures('p > 0.5', [c > .5 for c in chances])
        if args.out:
            train.dump(pages, chances, args.out)
    if args.model:
        train.write(train.fit(pages, args), columns, args.model)

if __name__ == '__main__':
    main()
