"""The same statistics by scikit-learn and NumPy on the same Parquet files; prints them and their cost as JSON.

auc <file>                                    the area under the ROC curve, without an interval
bootstrap <candidate> <champion> <replicates> a loop of paired replicates: AUC, average precision, KS of both models
"""
import json
import resource
import sys
import time

import numpy as np
import pyarrow.parquet as pq
import sklearn
from sklearn.metrics import average_precision_score, roc_auc_score, roc_curve


def column(file, name):
    return pq.read_table(file, columns=[name]).column(name).to_numpy()


def metrics(labels, scores):
    false_positive, true_positive, _ = roc_curve(labels, scores)
    return np.array(
        [
            roc_auc_score(labels, scores),
            average_precision_score(labels, scores),
            np.max(true_positive - false_positive),
        ]
    )


task, *rest = sys.argv[1:]
started = time.perf_counter()
labels = column(rest[0], "label")
scores = [column(file, "score") for file in rest[: 1 if task == "auc" else 2]]
read, before = time.perf_counter(), time.process_time()
if task == "auc":
    values = [roc_auc_score(labels, scores[0])]
else:
    random = np.random.default_rng(1)
    gains = []
    for _ in range(int(rest[2])):
        rows = random.integers(0, len(labels), len(labels))
        gains.append(metrics(labels[rows], scores[0][rows]) - metrics(labels[rows], scores[1][rows]))
    values = np.std(gains, axis=0, ddof=1).tolist()
json.dump(
    {
        "versions": f"scikit-learn {sklearn.__version__}, NumPy {np.__version__}",
        "values": values,
        "readSeconds": read - started,
        "wallSeconds": time.perf_counter() - read,
        "cpuSeconds": time.process_time() - before,
        "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    },
    sys.stdout,
)
