#!/usr/bin/env python3
"""Trains the block reading of the Cleaner (HTML), cross-validated by host. Needs python3-sklearn and python3-torch; see README.md beside this file.

  train_blocks.py FEATURES BENCH SET [SET ...] --model OUT.trees [--folds-to DIR]

Writes OUT.trees, OUT.nets and OUT.words; with --folds-to also DIR/foldN.trees, .nets and .words, each trained without the hosts of fold N, for cross_validate.py.
"""
import multiprocessing, os
import numpy as np
import nets, train, words

BAGS, SHARE = 2, 70         # so many models, each of this percentage of the hosts
INNER = 3                   # parts of the hosts by which word odds of training pages are cross-validated
SNIPPETS = 2                # what a page of which only snippets are known weighs
NEIGHBOURS = (-2, -1, 1, 2)
NETS, NET_SHARE = 2, .4     # so many; their share as in BlockModel.cs
# A page has fewer blocks than a text has lines, and each block tells more of itself.
SHAPE = nets.Shape(width=16, distances=(1, 2, 4), dropped_inside=.2)

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
        self.of_fold = {k: train.crc(p.host) % folds for k, p in enumerate(pages) if p.texts}
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
    sequences = nets.Sequences(table.pages, x, table.y, table.w, noise) if noise is not None else None
    found = [nets.fit(sequences, [k for k in table.of_fold if table.of_fold[k] != fold], seed, SHAPE) for seed in range(NETS)] if sequences else []
    if sequences and (args.folds_to or fold < 0):
        path = args.model if fold < 0 else f'{args.folds_to}/fold{fold}.trees'
        train.write(models, table.columns, path)
        stem = os.path.splitext(path)[0]
        nets.write(found, sequences, table.columns, stem + '.nets')
        own.write(stem + '.words')
    if not held.any():
        return fold, None, None
    by_trees = np.mean([m.decision_function(x[held]) for m in models], axis=0)
    inside = [k for k in table.of_fold if table.of_fold[k] == fold]
    by_nets = np.mean([np.concatenate([nets.odds(net, sequences, k) for k in inside]) for net in found], axis=0) if found else None
    return fold, by_trees, by_nets

def cross_validate(table, noise, args, bags, folds):
    """Log odds of every block by trees and by nets that saw no page of its host."""
    global job
    job = (table, noise, args, bags)
    by_trees, by_nets = np.zeros(len(table.y)), np.zeros(len(table.y))
    with multiprocessing.get_context('fork').Pool(args.jobs) as pool:
        for fold, trees, own in pool.imap_unordered(one_fold, folds):
            if trees is not None:
                by_trees[table.fold == fold] = trees
            if own is not None:
                by_nets[table.fold == fold] = own
    return by_trees, by_nets

def main():
    ap = train.options(trees=60, leaves=8, rate=.15, least=150)
    ap.add_argument('--folds-to', help='a folder for the models of the folds')
    args = ap.parse_args()
    pages, columns = train.load(args.features, args.bench, args.sets)
    table = Table(pages, columns, args.folds)
    by_page = lambda values: [values[table.page == k] for k in range(len(pages))]
    train.show('every block right', pages, by_page(table.y))
    train.show('rules alone', pages, by_page(table.x[:, columns.index('rule-kept')]))
    first, _ = cross_validate(table, None, args, 3, range(args.folds))
    train.show('labels as they are', pages, by_page(first > 0))
    first = 1 / (1 + np.exp(-first))
    last = [-1] if args.model else []
    by_trees, by_nets = cross_validate(table, first, args, BAGS, [*range(args.folds), *last])
    print()
    train.show('trees, cross-validated', pages, by_page(by_trees > 0))
    train.show('nets', pages, by_page(by_nets > 0))
    train.show('both', pages, by_page(NET_SHARE * by_nets + (1 - NET_SHARE) * by_trees > 0))

if __name__ == '__main__':
    main()
