"""Tests Parquet files against an ODCS contract with datacontract-cli; prints what it found as JSON."""
import json
import resource
import sys
from importlib.metadata import version

from datacontract.data_contract import DataContract

run = DataContract(data_contract_file=sys.argv[1], server="local").test()
usage = resource.getrusage(resource.RUSAGE_SELF)
json.dump(
    {
        "versions": f"datacontract-cli {version('datacontract-cli')}, duckdb {version('duckdb')}",
        "checks": len(run.checks),
        "failed": sorted(str(check.name) for check in run.checks if str(check.result).endswith("failed")),
        "errors": [f"{check.name}: {check.reason}" for check in run.checks if str(check.result).endswith("error")],
        "cpuSeconds": usage.ru_utime + usage.ru_stime,
        "peakMegabytes": usage.ru_maxrss / 1024,
    },
    sys.stdout,
)
