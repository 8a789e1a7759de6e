"""Hashed words, as services/Cleaner/Model/WordWeights.cs reads them: the numbers must be the same on both sides."""
import itertools, re, struct
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

SIZE = 1 << 14
MOST = 60
MASK = 0xffffffff
# What is a letter or digit to C# (L*, Nd, one UTF-16 unit): other numbers, say "²", are none.
OTHER = ''.join(c for c in map(chr, range(0x10000)) if c.isalnum() and not (c.isalpha() or c.isdecimal())) + '\U00010000-\U0010ffff'
LETTER = rf'[^\W_{OTHER}]'
WORD = re.compile(rf'[^\W_\u3040-\u9fff{OTHER}]*(?={LETTER})[\u3040-\u9fff]|[^\W_\u3040-\u9fff{OTHER}]+')  # an ideograph ends a word

hashes = {}

def hash_word(word):  # FNV-1a over lower-case UTF-16 units
    value = hashes.get(word)
    if value is None:
        value = 2166136261
        for c in word:
            low = c.lower()
            value = ((value ^ (ord(low if len(low) == 1 else c) & 0xffff)) * 16777619) & MASK
        hashes[word] = value
    return value

def mix(a, b):
    return ((((a * 16777619) & MASK) ^ ((b + 0x9E3779B9) & MASK)) * 16777619) & MASK

def slot(value):
    return (value ^ (value >> 15)) & (SIZE - 1)

def matrix(texts):
    """Of each text its words and pairs of words, each weighing one over the root of their number."""
    columns, ends, values = [], [0], []
    for text in texts:
        found = [hash_word(m.group()) for m in itertools.islice(WORD.finditer(text), MOST)]
        grams = [slot(h) for h in found] + [slot(mix(a, b)) for a, b in zip(found, found[1:])]
        columns += grams
        values += [1 / np.sqrt(len(grams))] * len(grams)
        ends.append(len(columns))
    m = csr_matrix((np.array(values, np.float32), np.array(columns, np.int32), np.array(ends, np.int64)), shape=(len(texts), SIZE))
    m.sum_duplicates()
    return m

class Weights:
    """A logistic regression, its weights rounded to signed bytes as the file holds them."""
    def __init__(self, x, y, weights, strength=2.):
        model = LogisticRegression(C=strength, solver='liblinear', max_iter=200).fit(x, y, sample_weight=weights / weights.mean())
        self.scale = np.abs(model.coef_[0]).max() / 127
        self.bytes = np.round(model.coef_[0] / self.scale).astype(np.int8)
        self.bias = float(model.intercept_[0])

    def odds(self, x):
        return x @ (self.bytes * self.scale) + self.bias

    def write(self, path):
        with open(path, 'wb') as out:
            out.write(b'NPWW' + struct.pack('<iff', SIZE, self.scale, self.bias) + self.bytes.tobytes())
