"""Writes Delta tables into the directory that is named, with the delta-rs writer; a line of JSON for each."""

import json
import os
import sys
from pathlib import Path

import pyarrow as pa
from deltalake import DeltaTable, write_deltalake


def rows(start: int, count: int, day: str = "2026-03-02") -> pa.Table:
    ids = range(start, start + count)
    return pa.table(
        {
            "id": pa.array(ids, pa.int64()),
            "label": pa.array([(i * 7919) % 3 == 0 for i in ids]),
            "score": pa.array([((i * 104729) % 1000) / 1000 for i in ids]),
            "day": pa.array([day] * count),
        }
    )


def tell(name: str, path: Path) -> None:
    table = DeltaTable(str(path))
    read = table.to_pyarrow_table() if hasattr(table, "to_pyarrow_table") else None
    print(
        json.dumps(
            {
                "name": name,
                "version": table.version(),
                "rows": read.num_rows,
                "sum": sum(read["id"].to_pylist()),
                "days": sorted(set(read["day"].to_pylist())),
            }
        )
    )


root = Path(sys.argv[1])

appended = root / "appended"
write_deltalake(str(appended), rows(0, 100))
write_deltalake(str(appended), rows(100, 50), mode="append")
tell("appended", appended)

replaced = root / "replaced"
write_deltalake(str(replaced), rows(0, 100))
write_deltalake(str(replaced), rows(1000, 30), mode="overwrite")
tell("replaced", replaced)

deleted = root / "deleted"
write_deltalake(str(deleted), rows(0, 100))
DeltaTable(str(deleted)).delete("id < 40")
tell("deleted", deleted)

partitioned = root / "partitioned"
for number, day in enumerate(["2026-03-02", "a/b c=d", "ünï%"]):
    write_deltalake(str(partitioned), rows(number * 10, 10, day), partition_by=["day"], mode="append")
tell("partitioned", partitioned)

checkpointed = root / "checkpointed"
for number in range(25):
    write_deltalake(str(checkpointed), rows(number * 4, 4), mode="append")
    if number == 20:
        DeltaTable(str(checkpointed)).create_checkpoint()
DeltaTable(str(checkpointed)).optimize.compact()
tell("checkpointed", checkpointed)

cleaned = root / "cleaned"
for number in range(5):
    write_deltalake(str(cleaned), rows(number * 4, 4), mode="append")
DeltaTable(str(cleaned)).create_checkpoint()
for commit in sorted((cleaned / "_delta_log").glob("*.json"))[:4]:
    commit.unlink()
tell("cleaned", cleaned)

# The threads of the writer are not always through when the interpreter takes itself apart, which ends the process in error.
sys.stdout.flush()
os._exit(0)
