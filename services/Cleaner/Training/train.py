"""What train_blocks.py and train_lines.py share: pages and their labels, the measures, trees and their file.

FEATURES: a folder with SET.f32, SET.json and SET.names as `newspipe features` writes them.
BENCH: the folder of the sets; BENCH/SET/truth.json gives {"ID": {"url", "text" or "with"/"without", ...}}.
"""
import argparse, json, os, re, struct, zlib
os.environ.setdefault('OMP_NUM_THREADS', '1')
from collections import Counter
from urllib.parse import urlsplit
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

TOKEN = re.compile(r'\w+')
GRAM = 4
LIGHT = 5
SURE = .97                  # a label that a model of other hosts contradicts so surely is taken for an error of the truth

def shingles(tokens):
    return Counter(tuple(tokens[i:i + GRAM]) for i in range(max(1, len(tokens) - GRAM + 1)) if tokens[i:i + GRAM])

def squeeze(text):
    return re.sub(r'\s+', ' ', text or '').strip()

def host_of(truth, page_id):
    """The site of a page, sub-domains aside: pages of one are in one fold."""
    host = urlsplit(truth.get('url') or page_id).hostname or page_id
    return '.'.join(host.split('.')[-3 if re.search(r'\.(com?|org|net|gov|ac|edu)\.\w\w$', host) else -2:])

class Page:
    """One page: rows of features, labels (1 body, 0 not), weights (0: not known)."""
    def __init__(self, set_name, page_id, truth, texts, rows):
        self.set, self.id, self.truth, self.texts, self.rows = set_name, page_id, truth, texts, rows
        self.host = host_of(truth, page_id)
        self.tokens = [TOKEN.findall(t) for t in texts]
        self.labels = np.zeros(len(texts), np.int8)
        self.weights = np.zeros(len(texts), np.float32)
        if truth.get('text'):
            self._label_by_text()
        else:
            self._label_by_snippets()

    def _label_by_text(self):
        words = TOKEN.findall(self.truth['text'])
        whole = set(shingles(words))
        known = ' '.join(words)
        optional = set()
        for i in self.truth.get('optional') or []:
            optional |= set(shingles(TOKEN.findall(self.truth['paragraphs'][i])))
        for i, tokens in enumerate(self.tokens):
            if not tokens:
                continue
            grams = shingles(tokens)
            n = sum(grams.values())
            if len(tokens) < GRAM:
                inside = float((' ' + ' '.join(tokens) + ' ') in (' ' + known + ' ')) if len(tokens) > 1 else 0.
            else:
                inside = sum(c for g, c in grams.items() if g in whole) / n
            self.labels[i] = inside > .5
            if optional and sum(c for g, c in grams.items() if g in optional) > n / 2:
                continue
            self.weights[i] = len(tokens) + 1
        self.weights /= max(len(words), 150)

    def _label_by_snippets(self):
        wanted = [squeeze(s) for s in self.truth.get('with') or []]
        unwanted = [squeeze(s) for s in self.truth.get('without') or []]
        for i, text in enumerate(self.texts):
            text = squeeze(text)
            if any(s in text for s in wanted):
                self.labels[i], self.weights[i] = 1, .12
            elif any(s in text for s in unwanted):
                self.labels[i], self.weights[i] = 0, .12

def load(features, bench, names):
    pages, columns = [], None
    for name in names:
        columns = open(f'{features}/{name}.names').read().split()
        texts = json.load(open(f'{features}/{name}.json'))
        rows = np.fromfile(f'{features}/{name}.f32', np.float32).reshape(-1, len(columns))
        truth = json.load(open(f'{bench}/{name}/truth.json'))
        at = 0
        for page_id, blocks in texts.items():
            page_id = page_id.removesuffix('.txt')
            if page_id in truth:
                pages.append(Page(name, page_id, truth[page_id], blocks, rows[at:at + len(blocks)]))
            at += len(blocks)
        assert at == len(rows), name
    return pages, columns

# The measures are those of evaluate.py: mean precision and mean recall over pages, by 4-grams; snippets micro-averaged.
def score(pages, kept):
    result = {}
    for name in dict.fromkeys(p.set for p in pages):
        precision, recall, tp, fp, fn = [], [], 0, 0, 0
        for page, keep in zip(pages, kept):
            if page.set != name:
                continue
            text = '\n\n'.join(t for t, k in zip(page.texts, keep) if k)
            if page.truth.get('text'):
                a, b = shingles(TOKEN.findall(reference(page.truth, text))), shingles(TOKEN.findall(text))
                same = sum((a & b).values())
                if b: precision.append(same / sum(b.values()))
                if a: recall.append(same / sum(a.values()))
            else:
                x = squeeze(text)
                found = sum(squeeze(s) in x for s in page.truth.get('with') or [])
                tp += found
                fn += len(page.truth.get('with') or []) - found
                fp += sum(squeeze(s) in x for s in page.truth.get('without') or [])
        if precision:
            p, r = np.mean(precision), np.mean(recall)
            result[name] = (2 * p * r / (p + r), p, r)
        else:
            p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
            result[name] = (2 * tp / max(1, 2 * tp + fp + fn), p, r)
    return result

def reference(truth, text):
    if not truth.get('optional'):
        return truth['text']
    have, optional = shingles(TOKEN.findall(text)), set(truth['optional'])
    def keep(i, paragraph):
        grams = shingles(TOKEN.findall(paragraph))
        return i not in optional or 2 * sum((grams & have).values()) >= sum(grams.values())
    return '\n'.join(p for i, p in enumerate(truth['paragraphs']) if keep(i, p))

def show(title, pages, kept):
    result = score(pages, kept)
    print(f'{title:26}' + ''.join(f'  {name} {f:.4f} ({p:.3f}/{r:.3f})' for name, (f, p, r) in result.items()), flush=True)

def crc(text):
    return zlib.crc32(text.encode())

def fit_bags(x, table, rows, noise, args, bags, share):
    """So many models, each of that percentage of the hosts, a single one of all; of table the labels y, the weights w and the hosts."""
    w = table.w.copy()
    if noise is not None:
        w[((noise > SURE) & (table.y == 0)) | ((noise < 1 - SURE) & (table.y == 1))] = 0
    rows = rows & (w > 0)
    # Most rows are plain menus: one in LIGHT of the lightest stands for all of them.
    light = rows & (table.y == 0) & (w < np.quantile(w[rows], .75))
    w = np.where(light, w * LIGHT, w)
    rows &= ~(light & (np.random.RandomState(0).rand(len(w)) > 1 / LIGHT))
    models = []
    hosts, inverse = np.unique(table.host, return_inverse=True)
    for bag in range(bags):
        chosen = rows & np.array([bags == 1 or crc(f'{bag}/{h}') % 100 < share for h in hosts])[inverse]
        models.append(HistGradientBoostingClassifier(
            max_iter=args.trees, max_leaf_nodes=args.leaves, learning_rate=args.rate, l2_regularization=args.l2, min_samples_leaf=args.least,
            early_stopping=False, random_state=bag).fit(x[chosen], table.y[chosen], sample_weight=w[chosen] / w[chosen].mean()))
    return models

def write(models, columns, path):
    """Writes one model, or several whose log odds are averaged: their trees take turns."""
    models = models if isinstance(models, list) else [models]
    names = '\n'.join(columns).encode()
    start = np.mean([float(np.ravel(m._baseline_prediction)[0]) for m in models])
    sizes, features, values, rights = [], [], [], []
    for turn in range(max(len(m._predictors) for m in models)):
        for model in models:
            nodes = model._predictors[turn][0].nodes
            order, place, stack = [], {}, [0]
            while stack:  # preorder: the left child follows its parent
                i = stack.pop()
                place[i] = len(order)
                order.append(i)
                if not nodes[i]['is_leaf']:
                    stack += [nodes[i]['right'], nodes[i]['left']]
            sizes.append(len(order))
            for i in order:
                node = nodes[i]
                features.append(-1 if node['is_leaf'] else node['feature_idx'])
                values.append(node['value'] / len(models) if node['is_leaf'] else node['num_threshold'])
                rights.append(0 if node['is_leaf'] else place[node['right']])
    with open(path, 'wb') as out:
        out.write(b'NPBT' + struct.pack('<i', len(names)) + names)
        out.write(struct.pack('<fi', start, len(sizes)))
        out.write(np.array(sizes, '<i4').tobytes() + np.array(features, '<i2').tobytes() + np.array(values, '<f4').tobytes() + np.array(rights, '<u2').tobytes())
    print(f'{path}: {len(sizes)} trees, {len(features)} nodes, {len(columns)} features')

def options(trees=200, leaves=24, rate=.08, least=30):
    ap = argparse.ArgumentParser()
    ap.add_argument('features'); ap.add_argument('bench'); ap.add_argument('sets', nargs='+')
    ap.add_argument('--model'); ap.add_argument('--folds', type=int, default=4); ap.add_argument('--jobs', type=int, default=2); ap.add_argument('--trees', type=int, default=trees)
    ap.add_argument('--leaves', type=int, default=leaves); ap.add_argument('--rate', type=float, default=rate); ap.add_argument('--l2', type=float, default=1.)
    ap.add_argument('--least', type=int, default=least); ap.add_argument('--out', help='write the cross-validated probabilities here')
    return ap
