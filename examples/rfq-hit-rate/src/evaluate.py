# Databricks notebook source
# MAGIC %md
# MAGIC # Is the candidate good enough to be registered?
# MAGIC It must beat the base rate, and be no worse than the champion, on days that it has not seen. How it does by venue
# MAGIC and by size goes into a report that model risk keeps.

# COMMAND ----------

import mlflow
import pandas as pd
from mlflow.exceptions import MlflowException
from sklearn.metrics import brier_score_loss, roc_auc_score

model_name = dbutils.widgets.get("model")
reports = dbutils.widgets.get("reports")
run_id = dbutils.widgets.get("run_id")

# About the standard error of the Brier score on 100,000 RFQs.
TOLERANCE = 0.0005

mlflow.set_registry_uri("databricks-uc")
tags = mlflow.get_run(run_id).data.tags

# COMMAND ----------

candidate = mlflow.pyfunc.load_model(f"runs:/{run_id}/model")
features = candidate.metadata.get_input_schema().input_names()
holdout = (
    spark.table(tags["table"])
    .where(f"trade_date >= DATE '{tags['holdout_from']}'")
    .select("rfq_id", "accepted", *features)
    .toPandas()
)
holdout["chance"] = candidate.predict(holdout[features])[:, 1]

# COMMAND ----------

# MAGIC %md
# MAGIC ## By venue and by size

# COMMAND ----------


def slice_scores(rows: pd.DataFrame) -> pd.Series:
    return pd.Series(
        {
            "rfqs": len(rows),
            "hit_rate": rows["accepted"].mean(),
            "predicted": rows["chance"].mean(),
            "brier": brier_score_loss(rows["accepted"], rows["chance"]),
        }
    )


holdout["size_band"] = pd.cut(
    holdout["log_size"], [0, 5, 6, 6.7, 9], labels=["odd lots", "to 1m", "to 5m", "blocks"]
).astype(str)
slices = pd.concat(
    {
        by: holdout.groupby(by)[["accepted", "chance"]].apply(slice_scores).rename_axis("slice")
        for by in ["venue_mic", "size_band", "rating"]
    },
    names=["by"],
)
slices.reset_index().to_csv(f"{reports}/{run_id}.csv", index=False)
display(slices.reset_index())

# COMMAND ----------

# MAGIC %md
# MAGIC ## Verdict

# COMMAND ----------

label = holdout["accepted"]
brier = brier_score_loss(label, holdout["chance"])
base = brier_score_loss(label, [label.mean()] * len(label))
try:
    champion = mlflow.pyfunc.load_model(f"models:/{model_name}@champion")
    champion_features = champion.metadata.get_input_schema().input_names()
    bar = min(base, brier_score_loss(label, champion.predict(holdout[champion_features])[:, 1]) + TOLERANCE)
except MlflowException as error:
    # The first candidate has nobody to beat but the base rate. Anything else that fails must not look like that.
    if error.error_code not in {"RESOURCE_DOES_NOT_EXIST", "NOT_FOUND"}:
        raise
    bar = base

auc = roc_auc_score(label, holdout["chance"])
with mlflow.start_run(run_id=run_id):
    mlflow.log_metrics({"holdout_brier": brier, "holdout_auc": auc, "holdout_bar": bar})
if brier >= bar:
    raise ValueError(f"The candidate's Brier score is {brier:.4f}; it must be below {bar:.4f}.")
print(f"Brier score {brier:.4f}, below {bar:.4f}; AUC {auc:.3f}.")
