"""Trains a candidate of the hit-rate model and hands its run on to the next task."""

import argparse

import lightgbm
import mlflow
import pandas as pd
from databricks.sdk.runtime import dbutils, spark
from mlflow.models import infer_signature
from sklearn.compose import ColumnTransformer
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder

LABEL = "accepted"
CATEGORIES = ["session", "venue_mic", "currency", "rating", "side"]
# How the chance to deal may move with each number: -1 never up, 1 never down, 0 freely. A model that would deal more
# often at a worse price has learned noise, so it is not allowed to.
NUMBERS = {
    "half_spread_bp": -1,
    "dealers_asked": -1,
    "client_hit_rate": 1,
    "client_tier": 0,
    "hour_of_day": 0,
    "log_size": 0,
    "years_to_maturity": 0,
    "response_ms": 0,
    "quotes_sent": 0,
    "composite_age_s": 0,
}
FEATURES = [*NUMBERS, *CATEGORIES]


def split(rows: pd.DataFrame, holdout_days: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    """By day, never at random: the RFQs of one morning know too much of each other."""
    days = sorted(rows["trade_date"].unique())
    if len(days) <= holdout_days:
        raise ValueError(f"{len(days)} days are too few to keep {holdout_days} of them back.")
    first = days[-holdout_days]
    return rows[rows["trade_date"] < first], rows[rows["trade_date"] >= first]


def candidate() -> Pipeline:
    encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    columns = ColumnTransformer(
        [("numbers", "passthrough", list(NUMBERS)), ("categories", encoder, CATEGORIES)],
        verbose_feature_names_out=False,
    ).set_output(transform="pandas")
    model = lightgbm.LGBMClassifier(
        n_estimators=400, learning_rate=0.05, num_leaves=63, min_child_samples=200, random_state=20260327, n_jobs=-1
    )
    return Pipeline([("columns", columns), ("model", model)])


def fit(train: pd.DataFrame) -> Pipeline:
    pipeline = candidate()
    width = pipeline.named_steps["columns"].fit(train[FEATURES]).get_feature_names_out().size
    # The numbers come first; an indicator of a category is free to move.
    constraints = [*NUMBERS.values(), *[0] * (width - len(NUMBERS))]
    pipeline.set_params(model__monotone_constraints=constraints)
    return pipeline.fit(train[FEATURES], train[LABEL])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", required=True)
    parser.add_argument("--experiment", required=True)
    parser.add_argument("--holdout-days", type=int, required=True)
    args = parser.parse_args()

    rows = spark.table(args.table).select("trade_date", LABEL, *FEATURES).toPandas()
    train, holdout = split(rows, args.holdout_days)
    mlflow.set_registry_uri("databricks-uc")
    mlflow.set_experiment(args.experiment)
    with mlflow.start_run() as run:
        pipeline = fit(train)
        chance = pipeline.predict_proba(holdout[FEATURES])[:, 1]
        mlflow.log_params({"holdout_days": args.holdout_days, "train_rows": len(train), "holdout_rows": len(holdout)})
        mlflow.log_metrics(
            {"brier": brier_score_loss(holdout[LABEL], chance), "auc": roc_auc_score(holdout[LABEL], chance)}
        )
        # What the evaluation may look at: the days that the candidate has not seen.
        mlflow.set_tags({"table": args.table, "holdout_from": str(holdout["trade_date"].min())})
        example = holdout[FEATURES].head(5)
        mlflow.sklearn.log_model(
            pipeline,
            artifact_path="model",
            signature=infer_signature(example, chance[:5]),
            input_example=example,
            pyfunc_predict_fn="predict_proba",
        )
    dbutils.jobs.taskValues.set(key="run_id", value=run.info.run_id)


if __name__ == "__main__":
    main()
