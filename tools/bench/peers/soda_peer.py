"""Runs SodaCL checks on Parquet files through Soda Core's DuckDB connection; prints what it counted as JSON."""
import json
import resource
import sys
from importlib.metadata import version

import duckdb
from soda.scan import Scan

files, checks = json.load(open(sys.argv[1])), open(sys.argv[2]).read()
connection = duckdb.connect()
connection.execute(f"CREATE VIEW trades AS SELECT * FROM read_parquet({files!r})")
scan = Scan()
scan.set_data_source_name("duckdb")
scan.add_duckdb_connection(connection)
scan.add_sodacl_yaml_str(checks)
scan.disable_telemetry()
scan.execute()
results = scan.get_scan_results()
usage = resource.getrusage(resource.RUSAGE_SELF)
json.dump(
    {
        "versions": f"soda-core {version('soda-core')}, duckdb {version('duckdb')}",
        "checks": len(results["checks"]),
        "failed": sorted(check["name"] for check in results["checks"] if check["outcome"] == "fail"),
        "errors": [str(log["message"]) for log in results["logs"] if log["level"].lower() == "error"],
        "cpuSeconds": usage.ru_utime + usage.ru_stime,
        "peakMegabytes": usage.ru_maxrss / 1024,
    },
    sys.stdout,
)
