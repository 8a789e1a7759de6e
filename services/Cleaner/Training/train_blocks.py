#!/usr/bin/env python3
"""Trains the block reading of the Cleaner (HTML), cross-validated by host. Needs python3-sklearn; see README.md beside this file.

  train_blocks.py FEATURES BENCH SET [SET ...] --model OUT.trees [--folds-to DIR]

Writes OUT.trees and OUT.words; with --folds-to also DIR/foldN.trees and .words, each trained without the hosts of fold N, for cross_validate.py.
"""
import multiprocessing, os
import numpy as np
import train, words

BAGS, SHARE = 5, 70         # so many models, each of this percentage of the hosts
INNER = 3                   # parts of the hosts by which word odds of training pages are cross-validated
SNIPPETS = 2                # what a page of which only snippets are known weighs
NEIGHBOURS = (-2, -1, 1, 2)

class Table:
    """All blocks of all pages, one a row."""
    def __init__(self, pages, columns, folds):
        self.pages, self.columns = pages, columns
        spread = lambda values: np.repeat(np.array(values), [len(p.texts) for p in pages])
        self.x = np.concatenate([p.rows for p in pages])
        self.y = np.concatenate([p.labels for p in pages])
        self.w = np.concatenate([p.weights for p in pages]) * np.where(spread([bool(p.truth.get('text')) for p in pages]), 1, SNIPPETS)
        self.page = spread(range(len(pages)))
        self.host = spread([train.crc(p.host) for p in pages])
        self.fold = spread([train.crc(p.host) % folds for p in pages])
        self.part = spread([train.crc('x' + p.host) % INNER for p in pages])
        self.words = words.matrix([t for p in pages for t in p.texts])
        column = lambda name: self.x[:, columns.index(name)] > 0
        self.worded = column('rule-kept') | column('in-body') | column('in-article')

    def word_odds(self, fold):
        """Of every row the odds by weights that saw no page of its host, and the weights trained without the fold."""
        use = self.worded & (self.w > 0)
        weights = np.minimum(self.w, np.quantile(self.w[use], .9)) ** .5
        fit = lambda rows: words.Weights(self.words[rows], self.y[rows], weights[rows])
        odds = np.zeros(len(self.y), np.float32)
        own = fit(use & (self.fold != fold))
        held = self.worded & (self.fold == fold)
        if held.any():
            odds[held] = own.odds(self.words[held])
        for part in range(INNER):
            rows = self.worded & (self.fold != fold) & (self.part == part)
            odds[rows] = fit(use & (self.fold != fold) & (self.part != part)).odds(self.words[rows])
        return odds, own

    def with_odds(self, odds):
        x = self.x.copy()
        x[:, self.columns.index('word-odds')] = odds
        for offset in NEIGHBOURS:
            at = self.columns.index(f'{offset:+d}-word-odds')
            # Only where the neighbour is a candidate, thus a row of its own; -2 and -3 stay.
            known = self.x[:, self.columns.index(f'{offset:+d}-letters')] >= 0
            x[known, at] = np.roll(odds, -offset)[known]
        return x

def one_fold(fold):
    table, noise, args, bags = job
    odds, own = table.word_odds(fold)
    x = table.with_odds(odds)
    models = train.fit_bags(x, table, table.fold != fold, noise, args, bags, SHARE)
    held = table.fold == fold
    if noise is not None and (args.folds_to or fold < 0):
        path = args.model if fold < 0 else f'{args.folds_to}/fold{fold}.trees'
        train.write(models, table.columns, path)
        own.write(os.path.splitext(path)[0] + '.words')
    chance = 1 / (1 + np.exp(-np.mean([m.decision_function(x[held]) for m in models], axis=0))) if held.any() else None
    return fold, chance

def cross_validate(table, noise, args, bags, folds):
    global job
    job = (table, noise, args, bags)
    chances = np.zeros(len(table.y))
    with multiprocessing.get_context('fork').Pool(args.jobs) as pool:
        for fold, chance in pool.imap_unordered(one_fold, folds):
            if chance is not None:
                chances[table.fold == fold] = chance
    return chances

def main():
    ap = train.options(trees=60, leaves=8, rate=.15, least=150)
    ap.add_argument('--folds-to', help='a folder for the models of the folds')
    args = ap.parse_args()
    pages, columns = train.load(args.features, args.bench, args.sets)
    table = Table(pages, columns, args.folds)
    by_page = lambda values: [values[table.page == k] for k in range(len(pages))]
    train.show('every block right', pages, by_page(table.y))
    train.show('rules alone', pages, by_page(table.x[:, columns.index('rule-kept')]))
    first = cross_validate(table, None, args, 3, range(args.folds))
    train.show('labels as they are', pages, by_page(first > .5))
    last = [-1] if args.model else []
    chances = cross_validate(table, first, args, BAGS, [*range(args.folds), *last])
    train.show('cross-validated, p > 0.5', pages, by_page(chances > .5))

if __name__ == '__main__':
    main()
