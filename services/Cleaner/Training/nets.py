"""Nets over the blocks or lines of a page, as services/Cleaner/Model/SequenceNet.cs asks them. Needs python3-torch."""
import os, struct
from typing import NamedTuple
os.environ.setdefault('OMP_NUM_THREADS', '1')
import numpy as np
import torch
from torch import nn
import train

FARTHEST = 4.               # as in SequenceNet.cs
DROPPED = .1
LINES, LONGEST = 6000, 1500  # of a batch, of a page while it is learned
HEAVY = 3                   # a page whose lines weigh more together counts by the root of the rest
FIRST_FORM = .6             # how often a page is seen as the text browser renders it, where there are others
DOUBTED = .2                # weight of a label that models of other hosts contradict very surely

class Shape(NamedTuple):
    width: int              # numbers of a line in each layer
    distances: tuple        # of the lines that a layer sees, one a layer
    dropped_inside: float   # of the numbers, while a net learns

class Layer(nn.Module):
    def __init__(self, width, distance):
        super().__init__()
        self.lines = nn.Conv1d(width, width, 3, padding=distance, dilation=distance)
        self.page = nn.Linear(2 * width, width)

    def forward(self, hidden, mask, drop):
        page = torch.cat([hidden.sum(2) / mask.sum(2).clamp(min=1), hidden.amax(2)], 1)
        return (hidden + torch.relu(self.lines(drop(hidden)) + self.page(page)[:, :, None])) * mask

class Net(nn.Module):
    """Pages by features by lines: convolutions of one line are twice as fast as linear maps of each."""
    def __init__(self, features, shape):
        super().__init__()
        self.shape, width = shape, shape.width
        self.input, self.output, self.skip = nn.Conv1d(features, width, 1), nn.Conv1d(width, 1, 1), nn.Conv1d(features, 1, 1)
        self.before, self.inside = nn.Dropout(DROPPED), nn.Dropout(shape.dropped_inside)
        self.layers = nn.ModuleList(Layer(width, d) for d in shape.distances)

    def forward(self, rows, mask):
        rows = self.before(rows)
        hidden = torch.relu(self.input(rows)) * mask
        for layer in self.layers:
            hidden = layer(hidden, mask, self.inside)
        return (self.output(hidden) + self.skip(rows))[:, 0]

class Sequences:
    """The pages as nets see them: features to a mean of zero and a deviation of one, each page in all its forms."""
    def __init__(self, pages, x, y, w, noise=None):
        self.y, self.pages, self.ends = y.astype(np.float32), pages, np.cumsum([0] + [len(p.texts) for p in pages])
        # Half precision, as the file holds them; what never differs tells nothing.
        self.means = x.mean(0).astype(np.float16).astype(np.float32)
        spread = x.std(0)
        self.scales = np.where(spread > 1e-4, 1 / np.maximum(spread, 1e-4), 0).astype(np.float16).astype(np.float32)
        self.rows = np.clip((x - self.means) * self.scales, -FARTHEST, FARTHEST).astype(np.float32)
        self.weights = w.copy()
        if noise is not None:
            self.weights[((noise > train.SURE) & (y == 0)) | ((noise < 1 - train.SURE) & (y == 1))] *= DOUBTED
        for k in range(len(pages)):
            own = self.weights[self.ends[k]:self.ends[k + 1]]
            if own.sum() > HEAVY:
                own *= (HEAVY / own.sum()) ** .5

    def pack(self, batch, longest=LONGEST):
        sizes = [min(longest, self.ends[k + 1] - self.ends[k]) for k in batch]
        count, most = len(batch), max(sizes)
        rows, mask = np.zeros((count, self.rows.shape[1], most), np.float32), np.zeros((count, 1, most), np.float32)
        labels, weights = np.zeros((count, most), np.float32), np.zeros((count, most), np.float32)
        for i, (k, n) in enumerate(zip(batch, sizes)):
            own = slice(self.ends[k], self.ends[k] + n)
            rows[i, :, :n], mask[i, :, :n], labels[i, :n], weights[i, :n] = self.rows[own].T, 1, self.y[own], self.weights[own]
        return map(torch.from_numpy, (rows, mask, labels, weights))

    def epoch(self, chosen, random):
        """Batches of pages of about one length, each page in one of its forms."""
        forms = {}
        for k in chosen:
            forms.setdefault(self.pages[k].id, []).append(k)
        seen = [ks[0] if random.rand() < FIRST_FORM else ks[random.randint(len(ks))] for ks in forms.values()]
        random.shuffle(seen)
        batches = []
        for start in range(0, len(seen), 96):
            batch = []
            for k in sorted(seen[start:start + 96], key=lambda k: self.ends[k + 1] - self.ends[k]):
                if batch and (len(batch) + 1) * min(LONGEST, self.ends[k + 1] - self.ends[k]) > LINES:
                    batches.append(batch)
                    batch = []
                batch.append(k)
            batches.append(batch)
        random.shuffle(batches)
        return batches

def fit(sequences, chosen, seed, shape, epochs=12, rate=3e-3):
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    random = np.random.RandomState(seed)
    chosen = [k for k in chosen if len(sequences.pages[k].texts)]
    net = Net(sequences.rows.shape[1], shape)
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=.02)
    steps = epochs * (len(sequences.epoch(chosen, np.random.RandomState(0))) + 4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps, pct_start=.15)
    for _ in range(epochs):
        for batch in sequences.epoch(chosen, random):
            rows, mask, labels, weights = sequences.pack(batch)
            losses = nn.functional.binary_cross_entropy_with_logits(net(rows, mask), labels, reduction='none')
            optimizer.zero_grad()
            ((losses * weights).sum() / len(batch)).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.)
            optimizer.step()
            if schedule.last_epoch + 1 < steps:
                schedule.step()
        print('.', end='', flush=True)
    return net.eval()

def odds(net, sequences, k):
    with torch.no_grad():
        rows, mask, *_ = sequences.pack([k], longest=1 << 30)
        return net(rows, mask)[0].numpy()

def write(nets, sequences, columns, path):
    names = '\n'.join(columns).encode()
    width, distances, _ = nets[0].shape
    zero = np.zeros(width, np.float32)
    with open(path, 'wb') as out:
        put = lambda values: out.write(np.ascontiguousarray(values).astype('<f2').tobytes())
        def put_map(biases, weights):
            put(biases)
            put(weights.T)
        array = lambda tensor: tensor.detach().numpy()
        dense = lambda layer: put_map(array(layer.bias), array(layer.weight).reshape(len(layer.bias), -1))
        out.write(b'NPLN' + struct.pack('<i', len(names)) + names + struct.pack('<iii', width, len(distances), len(nets)) + struct.pack(f'<{len(distances)}i', *distances))
        for net in nets:
            put(sequences.means)
            put(sequences.scales)
            dense(net.input)
            for layer in net.layers:
                for tap in range(3):
                    put_map(array(layer.lines.bias) if tap == 1 else zero, array(layer.lines.weight)[:, :, tap])
                dense(layer.page)
            dense(net.output)
            dense(net.skip)
    print(f'{path}: {len(nets)} nets, {os.path.getsize(path)} bytes')
