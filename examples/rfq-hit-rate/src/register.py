"""Registers the candidate. Whether it becomes the champion is for the gates and for people to say."""

import argparse

import mlflow
from mlflow import MlflowClient


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--run-id", required=True)
    args = parser.parse_args()

    mlflow.set_registry_uri("databricks-uc")
    version = mlflow.register_model(f"runs:/{args.run_id}/model", args.model)
    client = MlflowClient()
    metrics = client.get_run(args.run_id).data.metrics
    client.set_model_version_tag(args.model, version.version, "holdout_brier", f"{metrics['holdout_brier']:.4f}")
    client.set_registered_model_alias(args.model, "candidate", version.version)
    print(f"{args.model} version {version.version} is the candidate.")


if __name__ == "__main__":
    main()
