"""The peer: what a small, careful function of the same purpose is in Python. It checks far less than dagdrop does."""

import hashlib
import os
import time
import urllib.parse
import uuid

import boto3
import yaml

LOADER = yaml.CSafeLoader if os.environ.get("YAML_LOADER") == "C" else yaml.SafeLoader
TABLE = os.environ["TABLE_NAME"]

dynamodb = boto3.client("dynamodb")
s3 = boto3.client("s3")
sns = boto3.client("sns")
workflows = boto3.client("mwaa-serverless")


def problems(text):
    """Tasks that name no operator, and dependencies on tasks that do not exist or that wait for each other."""
    dag = next(iter(yaml.load(text, LOADER).values()))
    tasks = dag["tasks"]
    found = [f"{name} has no operator" for name, task in tasks.items() if "operator" not in task]
    upstream = {name: task.get("dependencies", []) for name, task in tasks.items()}
    found += [f"{name} waits for {other}" for name, others in upstream.items() for other in others if other not in tasks]
    done = set()
    while len(done) < len(tasks):
        ready = {name for name, others in upstream.items() if name not in done and done.issuperset(others)}
        if not ready:
            return found + ["the tasks wait for each other"]
        done |= ready
    return found


def update(name, expression, condition, values):
    dynamodb.update_item(
        TableName=TABLE,
        Key={"Id": {"S": name}},
        UpdateExpression=expression,
        ConditionExpression=condition,
        ExpressionAttributeValues={key: {"S": value} for key, value in values.items()},
        ReturnValues="ALL_OLD",
    )


def register(bucket, record):
    key = urllib.parse.unquote_plus(record["key"])
    name = key.removeprefix("workflows/").rsplit(".", 1)[0].replace("/", "-")
    owner = str(uuid.uuid4())
    version = record["versionId"]
    token = hashlib.sha256(f"{bucket}/{key}/{version}".encode()).hexdigest()
    update(
        name,
        "SET BucketName = :b, ClaimOwner = :o, LeaseEnd = :l, Sequencer = :s",
        "attribute_not_exists(Id) OR Sequencer < :s",
        {":b": bucket, ":o": owner, ":l": str(time.time() + 70), ":s": record["sequencer"]},
    )
    text = s3.get_object(Bucket=bucket, Key=key, VersionId=version)["Body"].read()
    found = problems(text)
    if found:
        sns.publish(TopicArn=os.environ["TOPIC_ARN"], Subject=f"{name} rejected"[:100], Message="\n".join(found))
        return {"outcome": "rejected", "workflow": name}
    created = workflows.create_workflow(
        Name=name,
        DefinitionS3Location={"Bucket": bucket, "ObjectKey": key, "VersionId": version},
        RoleArn=os.environ["WORKFLOW_ROLE_ARN"],
        ClientToken=token,
    )
    update(
        name,
        "SET WorkflowArn = :a, Fingerprint = :f",
        "ClaimOwner = :o",
        {":a": created["WorkflowArn"], ":f": hashlib.sha256(text).hexdigest(), ":o": owner},
    )
    return {"outcome": "created", "workflow": name}


def handle(event, context):
    return {"uploads": [register(r["s3"]["bucket"]["name"], r["s3"]["object"]) for r in event["Records"]]}
