"""Scores the RFQs of one day with the champion. Run again, it replaces the day with the same rows."""

import argparse
from datetime import date

import mlflow
from databricks.sdk.runtime import spark
from mlflow import MlflowClient
from pyspark.sql import functions as F


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--requests", required=True)
    parser.add_argument("--predictions", required=True)
    parser.add_argument("--trade-date", type=date.fromisoformat, required=True)
    args = parser.parse_args()

    mlflow.set_registry_uri("databricks-uc")
    # The version is looked up once: an alias that moves meanwhile must not mix two models in one day.
    version = MlflowClient().get_model_version_by_alias(args.model, "champion").version
    uri = f"models:/{args.model}/{version}"
    features = mlflow.models.get_model_info(uri).signature.inputs.input_names()
    predict = mlflow.pyfunc.spark_udf(spark, uri, result_type="array<double>", env_manager="local")

    requests = spark.table(args.requests).where(F.col("trade_date") == F.lit(args.trade_date))
    if requests.isEmpty():
        print(f"No RFQ on {args.trade_date}; nothing to score.")
        return
    scored = requests.select(
        "trade_date",
        "rfq_id",
        "rfq_time",
        "venue_mic",
        "currency",
        "client_tier",
        F.lit(version).alias("model_version"),
        F.element_at(predict(F.struct(*features)), 2).alias("hit_probability"),
    ).select(
        "*",
        (F.col("hit_probability") >= 0.5).alias("predicted"),
        F.lit(None).cast("boolean").alias("accepted"),
    )
    writer = scored.write.format("delta").partitionBy("trade_date").mode("overwrite")
    writer.option("replaceWhere", f"trade_date = DATE '{args.trade_date}'").saveAsTable(args.predictions)


if __name__ == "__main__":
    main()
