"""Apache Spark as a program: a line of JSON in, a line of JSON out.

In:  {"sql": "SELECT …"}
Out: {"rows": [[value, …], …]} or {"error": "…"}; the first line, unasked, is {"spark": "4.1.4"}.

A value is null, a boolean, a text, or {"type": …, "value": text} where JSON would lose what it is.
"""

import datetime
import decimal
import json
import sys

from pyspark.sql import SparkSession

# As a Databricks SQL warehouse is set; everything else is Spark's default.
SEMANTICS = {
    "spark.sql.ansi.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
}
# One machine, small data: what only costs time is off.
SMALL = {
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.memory": "1g",
    "spark.sql.catalogImplementation": "in-memory",
}


def plain(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return {"type": "integer", "value": str(value)}
    if isinstance(value, float):
        return {"type": "double", "value": repr(value)}
    if isinstance(value, decimal.Decimal):
        return {"type": "decimal", "value": format(value, "f")}
    if isinstance(value, datetime.datetime):
        return {"type": "timestamp", "value": value.isoformat(" ", "microseconds")[:26]}
    if isinstance(value, datetime.date):
        return {"type": "date", "value": value.isoformat()}
    raise TypeError(f"no plain form of a {type(value).__name__}")


def answer(spark, line):
    try:
        rows = spark.sql(json.loads(line)["sql"]).collect()
        return {"rows": [[plain(value) for value in row] for row in rows]}
    except Exception as error:  # Whatever went wrong is the answer.
        return {"error": str(error)}


def main():
    answers = sys.stdout
    # Spark's own words go to stderr.
    sys.stdout = sys.stderr
    builder = SparkSession.builder.master("local[2]").appName("countersign")
    for key, value in {**SEMANTICS, **SMALL}.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")

    def say(what):
        answers.write(json.dumps(what) + "\n")
        answers.flush()

    say({"spark": spark.version})
    for line in sys.stdin:
        say(answer(spark, line))
    spark.stop()


if __name__ == "__main__":
    main()
