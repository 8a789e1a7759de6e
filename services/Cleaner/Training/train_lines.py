#!/usr/bin/env python3
"""Trains the line reading of the Cleaner (plain text), cross-validated by host. Needs python3-sklearn; see README.md beside this file.

  train_lines.py FEATURES BENCH SET [SET ...] [--taught DIR SET [SET ...]] [--forms FORM ...] --model OUT.trees

FEATURES: a folder with FORM/SET.f32, .json and .names as `newspipe features` writes them of texts: those that tests/PlainTextCheck renders
(w3m), and those that reflow.py makes of them. Sets that are taught are trained on only: their truth is what `newspipe extract` found in the
HTML of the page (DIR/SET.json). All forms of a page are in the same fold. Writes OUT.trees, OUT.nets and OUT.words. Needs python3-torch, too.
"""
import json, os
import numpy as np
import nets, train, words

# A line of the text that also stands in a menu far from it: the one near the text is meant.
NEAR = 12
SHORT = 12

FIRST = 'w3m'               # the form that words and labels are judged by
BAGS, SHARE = 3, 75         # so many models, each of this percentage of the hosts
OFFSETS, WINDOW, NONE, OUTSIDE = (-3, -2, -1, 1, 2, 3), 4, -9, -3   # as in LineOdds.cs
PRECISION, LEAST = .65, .08                                         # as in LineChoice.cs
SEEDS = 2                   # so many nets
SHAPE = nets.Shape(width=48, distances=(1, 2, 4, 8, 16), dropped_inside=.3)
NET_SHARE, SUREST = .6, .999                                        # as in LineModel.cs

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

def load(args):
    """The pages of all forms; of two sets with one page, that of the first."""
    pages, owner = [], {}
    for form in args.forms:
        for name in args.sets + args.taught[1:]:
            folder = f'{args.features}/{form}'
            columns = open(f'{folder}/{name}.names').read().split()
            texts = json.load(open(f'{folder}/{name}.json'))
            rows = np.fromfile(f'{folder}/{name}.f32', np.float32).reshape(-1, len(columns))
            truth = json.load(open(f'{args.bench}/{name}/truth.json'))
            taught = json.load(open(f'{args.taught[0]}/{name}.json')) if name not in args.sets else {}
            at = 0
            for key, lines in texts.items():
                at += len(lines)
                page = key.removesuffix('.txt')
                known = {**truth.get(page, {}), **({'text': taught.get(page, {}).get('text')} if taught else {})}
                if known.get('text') and owner.setdefault(page, name) == name:
                    pages.append(Lines(name, page, known, lines, rows[at - len(lines):at]))
                    pages[-1].form, pages[-1].measured = form, name in args.sets
    return pages, columns

class Table:
    """All lines of all pages, one a row."""
    def __init__(self, pages, columns, folds):
        self.pages, self.columns = pages, columns
        spread = lambda values: np.repeat(np.array(values), [len(p.texts) for p in pages])
        self.x = np.concatenate([p.rows for p in pages])
        self.y = np.concatenate([p.labels for p in pages])
        self.w = np.concatenate([p.weights for p in pages])
        self.page, self.first = spread(range(len(pages))), spread([p.form == FIRST for p in pages])
        self.host = spread([train.crc(p.host) for p in pages])
        self.fold = self.host % folds
        self._add_odds(folds)

    def _add_odds(self, folds):
        """Word odds of every line by weights that saw no page of its host; and the weights of all hosts."""
        grams = words.matrix([t for p in self.pages for t in p.texts])
        use = self.first & (self.w > 0)
        weights = np.minimum(self.w, np.quantile(self.w[use], .97)) ** .5
        fit = lambda rows: words.Weights(grams[rows], self.y[rows], weights[rows])
        odds = np.zeros(len(self.y), np.float32)
        for fold in range(folds):
            held = self.fold == fold
            odds[held] = fit(use & ~held).odds(grams[held])
        self.words = fit(use)
        at = self.columns.index
        self.x[:, at('word-odds')] = odds
        near = odds.copy()
        for step in range(-WINDOW, WINDOW + 1):
            moved, same = np.roll(odds, -step), np.roll(self.page, -step) == self.page
            if step:
                near += np.where(same, moved, OUTSIDE)
            if step in OFFSETS:
                self.x[:, at(f'word-odds{step:+d}')] = np.where(same, moved, NONE)
        self.x[:, at('word-odds-near')] = near / (2 * WINDOW + 1)

def cross_validate(table, rows, noise, args, bags):
    chances = np.zeros(len(table.y))
    for fold in range(args.folds):
        held = table.fold == fold
        models = train.fit_bags(table.x, table, rows & ~held, noise, args, bags, SHARE)
        chances[held] = 1 / (1 + np.exp(-np.mean([m.decision_function(table.x[held]) for m in models], axis=0)))
        print('.', end='', flush=True)
    print()
    return chances

def cross_validate_nets(table, noise, folds):
    """Log odds of every line by nets that saw no page of its host."""
    sequences = nets.Sequences(table.pages, table.x, table.y, table.w, noise)
    odds = np.zeros(len(table.y))
    fold = lambda k: table.fold[sequences.ends[k]] if len(table.pages[k].texts) else -1
    for held in range(folds):
        found = [nets.fit(sequences, [k for k in range(len(table.pages)) if fold(k) != held], seed, SHAPE) for seed in range(SEEDS)]
        for k in range(len(table.pages)):
            if fold(k) == held:
                odds[sequences.ends[k]:sequences.ends[k + 1]] = np.mean([nets.odds(net, sequences, k) for net in found], axis=0)
    print()
    return odds

def together(chances, odds):
    """What OddsAverage.cs makes of trees and nets."""
    chances = np.clip(chances, 1 - SUREST, SUREST)
    return 1 / (1 + np.exp(-NET_SHARE * odds - (1 - NET_SHARE) * np.log(chances / (1 - chances))))

def choose(chances, counts):
    """What LineChoice.cs keeps."""
    order = np.argsort(-chances, kind='stable')
    right, kept = np.cumsum((chances * counts)[order]), np.cumsum(counts[order])
    promise = PRECISION * right / np.maximum(kept, 1) + (1 - PRECISION) * right / max(1e-9, (chances * counts).sum())
    promise[chances[order] < LEAST] = 0
    return chances >= chances[order[np.argmax(promise)]] if len(chances) and promise.max() > 0 else np.zeros(len(chances), bool)

def figures(title, table, kept, forms):
    for form in forms:
        inside = [k for k, p in enumerate(table.pages) if p.form == form and p.measured]
        train.show(f'{title}, {form}', [table.pages[k] for k in inside], [kept(k) for k in inside])

def main():
    ap = train.options(trees=80, leaves=14, rate=.12, least=80)
    ap.add_argument('--forms', nargs='+', default=[FIRST])
    ap.add_argument('--taught', nargs='+', default=[None], metavar=('DIR', 'SET'))
    ap.add_argument('--quick', action='store_true', help='write the model without measuring it')
    args = ap.parse_args()
    table = Table(*load(args), args.folds)
    ends = np.cumsum([0] + [len(p.texts) for p in table.pages])
    of = lambda values, k: values[ends[k]:ends[k + 1]]
    counts = np.array([len(t) for p in table.pages for t in p.tokens])
    every = np.ones(len(table.y), bool)
    print(f'{len(table.pages)} texts, {len(table.y)} lines')
    figures('every line right', table, lambda k: of(table.y, k), args.forms[:1])
    noise = cross_validate(table, table.first, None, args, 1)
    figures('labels as they are', table, lambda k: of(noise, k) > .5, args.forms[:1])
    if not args.quick:
        chances = cross_validate(table, every, noise, args, BAGS)
        figures('trees', table, lambda k: choose(of(chances, k), of(counts, k)), args.forms)
        odds = cross_validate_nets(table, noise, args.folds)
        figures('nets', table, lambda k: choose(1 / (1 + np.exp(-of(odds, k))), of(counts, k)), args.forms)
        chances = together(chances, odds)
        figures('both, p > 0.5', table, lambda k: of(chances, k) > .5, args.forms)
        figures('both', table, lambda k: choose(of(chances, k), of(counts, k)), args.forms)
        if args.out:
            np.save(args.out, chances)
    if args.model:
        train.write(train.fit_bags(table.x, table, every, noise, args, BAGS, SHARE), table.columns, args.model)
        stem = os.path.splitext(args.model)[0]
        table.words.write(stem + '.words')
        sequences = nets.Sequences(table.pages, table.x, table.y, table.w, noise)
        nets.write([nets.fit(sequences, range(len(table.pages)), seed, SHAPE) for seed in range(SEEDS)], sequences, table.columns, stem + '.nets')

if __name__ == '__main__':
    main()
