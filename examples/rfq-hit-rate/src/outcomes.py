"""Notes on each prediction of one day whether the client dealt."""

import argparse
from datetime import date

from databricks.sdk.runtime import spark
from delta.tables import DeltaTable
from pyspark.sql import functions as F


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", required=True)
    parser.add_argument("--predictions", required=True)
    parser.add_argument("--trade-date", type=date.fromisoformat, required=True)
    args = parser.parse_args()

    ended = (
        spark.table(args.requests)
        .where(F.col("trade_date") == F.lit(args.trade_date))
        .select("trade_date", "rfq_id", "accepted")
    )
    predictions = DeltaTable.forName(spark, args.predictions).alias("predictions")
    # With the day in the condition, only its partition is read.
    same = f"predictions.rfq_id = ended.rfq_id AND predictions.trade_date = DATE '{args.trade_date}'"
    predictions.merge(ended.alias("ended"), same).whenMatchedUpdate(set={"accepted": "ended.accepted"}).execute()


if __name__ == "__main__":
    main()
